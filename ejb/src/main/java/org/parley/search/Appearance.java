package org.parley.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an article names a person, and how.
 *
 * @param name as the article has it
 * @param role as the article states it
 * @param affiliation country or organisation
 * @param day the day the article counts for
 * @param article the article
 */
public record Appearance(
        String name, @Nullable String role, @Nullable String affiliation, LocalDate day, ArticleLine article) {}
