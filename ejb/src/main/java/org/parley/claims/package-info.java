/** What one article states, with the words it rests on: news events, positions, figures, quotations. */
@NullMarked
package org.parley.claims;

import org.jspecify.annotations.NullMarked;
