package org.parley.claims.quotations;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.people.People;
import org.parley.people.PersonReference;
import org.parley.text.Span;

/** Finds the subject of a verb of saying, if it is one person the article names. */
final class Speakers {
    private static final int REACH = 40;
    private static final Set<String> AUXILIARIES = Set.of(
            "has", "have", "had", "also", "then", "later", "again", "once", "further", "only", "just", "even", "did",
            "not", "will", "would", "himself", "herself", "earlier", "still");
    private static final Set<String> AND = Set.of("and", "but", "then", ",");

    private final Paragraph p;
    private final List<PersonReference> references;

    /** Looks for speakers in a paragraph; references must be in order of the text. */
    Speakers(Paragraph p, People people) {
        this.p = p;
        Span all = p.span(0, p.size());
        this.references = within(people.references(), all);
    }

    private static List<PersonReference> within(List<PersonReference> sorted, Span span) {
        int low = first(sorted, span.start());
        int high = first(sorted, span.end());
        return sorted.subList(low, high);
    }

    private static int first(List<PersonReference> sorted, int offset) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The subject that stands before the verb at token {@code verb}, not before token {@code from}; null if unknown. */
    @Nullable
    PersonReference before(int verb, int from) {
        int end = verb;
        while (end > from
                && (AUXILIARIES.contains(p.at(end - 1)) || p.at(end - 1).endsWith("ly"))) {
            end--;
        }
        if (end > from && p.at(end - 1).equals("who")) {
            end--;
        }
        PersonReference beside = endingAt(end, from);
        if (beside != null) {
            return beside;
        }
        if (end > from && p.at(end - 1).equals(",")) {
            return beforeApposition(end - 1, from);
        }
        return end > from && AND.contains(p.at(end - 1)) ? leading(from, end) : null;
    }

    /** "Brown, speaking after the talks, said": the person before the comma that opens the insertion. */
    private @Nullable PersonReference beforeApposition(int comma, int from) {
        for (int i = comma - 1; i >= Math.max(from, comma - REACH); i--) {
            if (p.at(i).equals(",")) {
                PersonReference named = endingAt(i, from);
                if (named != null) {
                    return named;
                }
            }
        }
        return null;
    }

    /** The person the sentence begins with: the subject of verbs joined by "and". */
    private @Nullable PersonReference leading(int from, int to) {
        int next = first(references, p.token(from).span().start());
        if (next == references.size()) {
            return null;
        }
        PersonReference reference = references.get(next);
        boolean inside = reference.span().end() <= p.token(to - 1).span().end();
        return inside && gap(from, reference) <= 8 ? reference : null;
    }

    private int gap(int start, PersonReference reference) {
        int words = 0;
        for (int i = start;
                i < p.size()
                        && words <= 8
                        && p.token(i).span().start() < reference.span().start();
                i++) {
            boolean title = p.token(i).capitalised();
            words += title ? 0 : 2;
        }
        return words;
    }

    /** "said Brown", "said Finance Minister Anna Brown": the person right after the verb. */
    @Nullable
    PersonReference after(int verb, int to) {
        int next = verb + 1 >= p.size()
                ? references.size()
                : first(references, p.token(verb + 1).span().start());
        if (next < references.size()) {
            PersonReference reference = references.get(next);
            for (int i = verb + 1; i < Math.min(to, verb + 12); i++) {
                if (reference.span().start() <= p.token(i).span().start()) {
                    return reference.span().start() == p.token(i).span().start() || covers(reference, i)
                            ? reference
                            : null;
                }
                if (!p.token(i).capitalised()
                        && !p.at(i).equals("the")
                        && !p.at(i).equals("of")
                        && !p.at(i).startsWith("'")) {
                    return null;
                }
            }
        }
        return null;
    }

    private boolean covers(PersonReference reference, int i) {
        return reference.span().contains(p.token(i).span());
    }

    private @Nullable PersonReference endingAt(int end, int from) {
        if (end <= from) {
            return null;
        }
        Span last = p.token(end - 1).span();
        PersonReference best = null;
        int low = first(references, p.token(Math.max(from, end - 12)).span().start());
        for (int i = low; i < references.size() && references.get(i).span().start() <= last.start(); i++) {
            PersonReference reference = references.get(i);
            if (reference.span().end() == last.end()) {
                best = reference;
            }
        }
        return best;
    }

    /** The one person a reference stands for; null for none or several. */
    static @Nullable String name(@Nullable PersonReference reference) {
        return reference != null && reference.names().size() == 1
                ? reference.names().get(0)
                : null;
    }
}
