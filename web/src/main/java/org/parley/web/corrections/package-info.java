/** Corrections by staff: of dossiers, entries, developments and articles; and who made which when. */
@NullMarked
package org.parley.web.corrections;

import org.jspecify.annotations.NullMarked;
