/** The morning's page: cited summaries, the order of developments, what is due and what is overdue. */
@NullMarked
package org.parley.briefings;

import org.jspecify.annotations.NullMarked;
