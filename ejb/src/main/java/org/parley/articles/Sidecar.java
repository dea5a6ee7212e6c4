package org.parley.articles;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an index row or a sidecar file tells about an article.
 *
 * @param outlet who published
 * @param title the headline
 * @param published the day; null where the row says that it was inferred or is unknown
 * @param link the address
 */
public record Sidecar(
        @Nullable String outlet,
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable String link) {}
