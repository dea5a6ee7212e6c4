package org.parley.bench.archive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;

/**
 * What one story tells of.
 *
 * @param number its number, the label of its articles
 * @param matter the matter it belongs to; null where it belongs to none
 * @param day the day it broke
 * @param words what its articles talk about
 * @param kind the encounter it leads with
 * @param ordinal which round, where counted
 * @param people who met
 * @param place where
 * @param minutes for how long
 * @param measure which of the matter's figures it is about
 * @param value the figure
 * @param background an earlier happening of the matter; null for its first
 */
record Happening(
        int number,
        World.@Nullable Matter matter,
        LocalDate day,
        List<String> words,
        EventKind kind,
        @Nullable Integer ordinal,
        List<World.Person> people,
        String place,
        int minutes,
        int measure,
        int value,
        @Nullable Happening background) {

    /** Without what came before it, so that no chain of happenings is kept. */
    Happening alone() {
        return new Happening(number, matter, day, words, kind, ordinal, people, place, minutes, measure, value, null);
    }
}
