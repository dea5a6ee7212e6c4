/** What one follows, and what one was told. */
@NullMarked
package org.parley.web.alerts;

import org.jspecify.annotations.NullMarked;
