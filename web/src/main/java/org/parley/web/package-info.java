/**
 * The portal: one bean a page, with the page's name. Uses boundaries, read models and domain values, never JPA or JMS.
 */
@NullMarked
package org.parley.web;

import org.jspecify.annotations.NullMarked;
