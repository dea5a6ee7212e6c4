/** Scores the grouping of articles into stories beside the one-pass baseline. */
@NullMarked
package org.parley.bench.relating;

import org.jspecify.annotations.NullMarked;
