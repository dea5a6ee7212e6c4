/** Scores the times that are read against TimeML files, as TempEval-3 defines its marks. */
@NullMarked
package org.parley.bench.tempeval;

import org.jspecify.annotations.NullMarked;
