/** Measures the persons and times found on MEANTIME, Wikinews articles with labelled entities and times. */
@NullMarked
package org.parley.bench.meantime;

import org.jspecify.annotations.NullMarked;
