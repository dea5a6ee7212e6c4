/**
 * Nights and runs: what arrived, who works on it, and what could not be read.
 *
 * <p>A night is one business date of ingestion; a {@link org.parley.nights.Run} is one pass of the nightly job over its
 * inbox, and at most one run is active anywhere ({@link org.parley.nights.Lease}). Traps: a file belongs to the run that
 * found it, so one path can have a row in each of several runs; files are moved only after everything about them has
 * been committed, so a crash may leave a file that was read in the inbox, and every write must bear being done again.
 */
@NullMarked
package org.parley.nights;

import org.jspecify.annotations.NullMarked;
