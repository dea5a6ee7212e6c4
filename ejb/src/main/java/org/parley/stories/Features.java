package org.parley.stories;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.DayRange;
import org.parley.claims.EventGist;
import org.parley.claims.EventKind;
import org.parley.claims.PrintedDay;

/**
 * What of an article is needed to compare it with another one, a few kilobytes at most.
 *
 * @param signature MinHash of its word triples
 * @param triples how many different word triples it has
 * @param terms its weightiest words and name pairs, of length one as a vector
 * @param atoms what it claims, in small pieces that rewriting leaves alone: names, numbers, encounters, objects
 * @param encounters its encounters, in order of the text
 * @param head the place of the encounter that it is about in that order; negative where it tells none early on
 * @param sides the sides it speaks of
 * @param parties the two it speaks of most
 * @param wire the wire it names as its source; null where none
 * @param aside whether it opens with what somebody says or wants of an encounter that it tells only later on
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
public record Features(
        @JsonSerialize(using = Packed.IntsOut.class) @JsonDeserialize(using = Packed.IntsIn.class)
        int[] signature,

        int triples,

        WordVector terms,
        Set<String> atoms,
        List<Encounter> encounters,
        int head,
        Set<String> sides,
        Set<String> parties,
        @Nullable String wire,
        boolean aside) {

    public Features {
        sides = sides == null ? Set.of() : Set.copyOf(sides); // rows written before there were any
        parties = parties == null ? Set.of() : Set.copyOf(parties);
    }

    /** The encounter that it is about. */
    Optional<Encounter> about() {
        return head < 0 || head >= encounters.size() ? Optional.empty() : Optional.of(encounters.get(head));
    }

    /**
     * The gist of an encounter.
     *
     * @param kind ROUND, CALL, …
     * @param status how far it has come, in lower case
     * @param ordinal which one, where counted
     * @param date TIMEX3-style value, a day without a year among them; null where open
     * @param names keys of those who take part
     * @param sides canonical sides
     * @param place in lower case
     * @param said the day of the article, ISO; null where unknown
     * @param lead whether headline or first paragraphs tell it
     */
    public record Encounter(
            String kind,
            String status,
            @Nullable Integer ordinal,
            @Nullable String date,
            Set<String> names,
            Set<String> sides,
            @Nullable String place,
            @Nullable String said,
            boolean lead) {
        /** As the policy on events takes it. */
        EventGist gist() {
            return new EventGist(
                    EventKind.valueOf(kind),
                    status,
                    ordinal,
                    DayRange.of(date).orElse(null),
                    names,
                    sides,
                    place,
                    PrintedDay.of(date).orElse(null),
                    said == null ? null : LocalDate.parse(said));
        }
    }
}
