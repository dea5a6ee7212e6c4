/** Signing in and out, one's own account, the users; and what guards every request. */
@NullMarked
package org.parley.web.access;

import org.jspecify.annotations.NullMarked;
