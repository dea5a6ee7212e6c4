/** Numbers with their units: what is counted or measured, how exactly, and what the number is of. */
@NullMarked
package org.parley.claims.figures;

import org.jspecify.annotations.NullMarked;
