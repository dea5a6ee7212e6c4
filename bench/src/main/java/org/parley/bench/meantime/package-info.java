/** Measures the persons found on MEANTIME, Wikinews articles with labelled entities. */
@NullMarked
package org.parley.bench.meantime;

import org.jspecify.annotations.NullMarked;
