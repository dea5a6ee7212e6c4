/** The language core: spans, sentences, tokens, dates, numbers and quotation marks of English news. Nothing but the JDK. */
@NullMarked
package org.parley.text;

import org.jspecify.annotations.NullMarked;
