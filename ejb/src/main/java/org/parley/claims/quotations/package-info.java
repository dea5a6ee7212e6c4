/** Words that somebody is quoted with, and who: marks, speech verbs and their subjects. */
@NullMarked
package org.parley.claims.quotations;

import org.jspecify.annotations.NullMarked;
