/** Articles, their parts, and when they were published: what a file brings, never changed once stored. */
@NullMarked
package org.parley.articles;

import org.jspecify.annotations.NullMarked;
