/** Articles with what was read in them. */
@NullMarked
package org.parley.web.articles;

import org.jspecify.annotations.NullMarked;
