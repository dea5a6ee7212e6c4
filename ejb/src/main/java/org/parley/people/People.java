package org.parley.people;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.text.Span;

/**
 * The persons and sides of one article, and every stretch of text that stands for one of them.
 *
 * @param mentions full or titled mentions in order
 * @param references every stretch that stands for persons, in order, full names included
 * @param sides every stretch that names a side, in order
 */
public record People(List<PersonMention> mentions, List<PersonReference> references, List<SideMention> sides) {
    public static final People NONE = new People(List.of(), List.of(), List.of());

    public People {
        mentions = List.copyOf(mentions);
        references = inOrder(references, PersonReference::span);
        sides = inOrder(sides, SideMention::span);
    }

    private static <T> List<T> inOrder(List<T> all, Function<T, Span> spanOf) {
        return all.stream().sorted(Comparator.comparing(spanOf)).toList();
    }

    /** The first mention that knows a role or affiliation for this full name, else the first at all. */
    public Optional<PersonMention> named(String fullName) {
        return mentions.stream()
                .filter(m -> m.name().equals(fullName))
                .reduce((a, b) -> a.role() == null && b.role() != null ? b : a);
    }

    /** The references that lie inside {@code span}, in order. */
    public List<PersonReference> referencesIn(Span span) {
        return Span.inside(span, references, PersonReference::span);
    }

    /** The side mentions that lie inside {@code span}, in order. */
    public List<SideMention> sidesIn(Span span) {
        return Span.inside(span, sides, SideMention::span);
    }
}
