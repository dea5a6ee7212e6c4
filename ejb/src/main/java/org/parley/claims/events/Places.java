package org.parley.claims.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.people.SideMention;
import org.parley.people.Sides;
import org.parley.text.Token;

/** Reads where an encounter is: the place behind "in", "at" or "to". */
final class Places {
    private static final Set<String> NO_PLACE =
            Set.of("i", "mr", "mrs", "ms", "president", "minister", "facebook", "twitter", "x");

    /**
     * A place as printed, in short; a capital that is described by its country has its name.
     *
     * @param name the words without an article
     * @param to after the last word
     */
    record Place(String name, int to) {}

    private Places() {}

    /** The place whose words begin at {@code i}, an article before it skipped; null where there is none. */
    static @Nullable Place at(Scene s, int i) {
        if (s.at(i).equals("here") && s.here != null) {
            return new Place(s.here, i + 1);
        }
        int first = s.at(i).equals("the") ? i + 1 : i;
        if (first > i
                && s.at(first).equals("capital")
                && arrives(s, i - 2)
                && !s.at(first + 1).equals("of")) {
            return new Place(s.span(i, first + 1).of(s.text), first + 1); // the capital of the country spoken of
        }
        if (first >= s.size() || s.person[first] != null || s.time[first] != null || s.possessive(first)) {
            return null;
        }
        int end = first;
        SideMention side = s.side[first];
        while (side != null && end < s.size() && s.side[end] == side) {
            end++;
        }
        while (end < s.size()
                && s.capitalised(end)
                && s.person[end] == null
                && s.time[end] == null
                && s.mentionStart[end] == end
                && EventWords.noun(s.at(end)) == null
                && !Clauses.preposition(s.at(end))) {
            end++;
        }
        if (side != null && end > first && s.at(end).equals("capital")) {
            return capital(s, side, first, end + 1); // "the Norwegian capital"
        }
        if (side != null && s.possessive(end) && s.at(end + 1).equals("capital")) {
            return capital(s, side, first, end + 2); // "Norway's capital"
        }
        boolean none = end == first
                || s.possessive(end)
                || NO_PLACE.contains(s.at(first))
                || (side != null && side.use() == SideMention.Use.ADJECTIVE && lowerWord(s, end))
                || (end < s.size() && s.person[end] != null)
                || SummitTriggers.summitName(s, first, s.size()) > 0;
        return none ? null : new Place(s.span(first, end).of(s.text), end);
    }

    /** A capital by its name, so that it is the same place whoever tells of it. */
    private static Place capital(Scene s, SideMention side, int from, int to) {
        String name = Sides.capital(side.side());
        return new Place(name == null ? s.span(from, to).of(s.text) : name, to);
    }

    /** "had landed in the capital". */
    private static boolean arrives(Scene s, int i) {
        EventWords.Verb verb = EventWords.verb(s.at(i));
        return verb != null && verb.frame() == EventWords.Frame.ARRIVE;
    }

    private static boolean lowerWord(Scene s, int i) {
        return i < s.size()
                && s.tokens.get(i).kind() == Token.Kind.WORD
                && Character.isLowerCase(s.tokens.get(i).text().codePointAt(0))
                && !Set.of(
                                "in", "on", "for", "to", "at", "and", "with", "again", "next", "this", "last", "by",
                                "after", "before", "early", "later", "as", "from", "where", "when", "but", "late", "or",
                                "of", "over", "is", "was", "twice")
                        .contains(s.at(i));
    }

    /** The first "in" or "at" with a place in {@code [from, to)}. */
    static @Nullable Place in(Scene s, int from, int to) {
        for (int i = from; i < to - 1; i++) {
            if (s.at(i).equals("here") && s.here != null && s.time[i] == null) {
                return new Place(s.here, i + 1);
            }
            if ((s.at(i).equals("in") || s.at(i).equals("at") || s.at(i).equals("near")) && !s.aside[i]) {
                Place place = at(s, i + 1);
                if (place != null && place.to() <= to) {
                    return place;
                }
            }
        }
        return null;
    }
}
