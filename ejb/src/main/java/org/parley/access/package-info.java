/**
 * Who may use the portal: users, their roles and passwords. Knows no domain; other floors keep a user's name, never the
 * entity.
 */
@NullMarked
package org.parley.access;

import org.jspecify.annotations.NullMarked;
