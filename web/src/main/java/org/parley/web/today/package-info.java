/** The morning's page. */
@NullMarked
package org.parley.web.today;

import org.jspecify.annotations.NullMarked;
