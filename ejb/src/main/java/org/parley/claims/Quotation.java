package org.parley.claims;

import org.jspecify.annotations.Nullable;
import org.parley.text.Span;

/**
 * Words somebody is quoted with.
 *
 * @param span the words, with their marks where they have any
 * @param speaker full name; null rather than a guess
 * @param marks whether the file has quotation marks around them
 * @param report the report of the article it stands in
 */
public record Quotation(Span span, @Nullable String speaker, boolean marks, int report) {}
