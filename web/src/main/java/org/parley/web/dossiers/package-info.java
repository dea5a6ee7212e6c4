/** Dossiers and stories, with the ledger and its timeline. */
@NullMarked
package org.parley.web.dossiers;

import org.jspecify.annotations.NullMarked;
