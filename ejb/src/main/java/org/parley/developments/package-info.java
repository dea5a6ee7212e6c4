/**
 * What changed: the differences between a ledger before an article and after it. A development's id holds no story and
 * no dossier, so merging announces nothing again, and a value that returns is a new development.
 */
@NullMarked
package org.parley.developments;

import org.jspecify.annotations.NullMarked;
