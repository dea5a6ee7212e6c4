/** Measures what reading an article costs: processor time per 500 words, on newswire and on one very long article. */
@NullMarked
package org.parley.bench.reading;

import org.jspecify.annotations.NullMarked;
