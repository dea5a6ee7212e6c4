/** What pages list and look up: short lines about articles, dossiers, persons and nights, never a whole archive. */
@NullMarked
package org.parley.search;

import org.jspecify.annotations.NullMarked;
