/**
 * Dossiers and their ledgers: the long-running matters found in the news, and what is believed of each. A ledger entry
 * keeps its sightings; what is believed, as of any night, is folded from them.
 */
@NullMarked
package org.parley.dossiers;

import org.jspecify.annotations.NullMarked;
