/**
 * Likeness, lineage and stories: which articles say the same, where a report comes from, and which articles tell of one
 * happening. Decisions are pure functions over what the archives return; an archive answers bounded questions only.
 */
@NullMarked
package org.parley.stories;

import org.jspecify.annotations.NullMarked;
