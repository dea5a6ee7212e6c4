package org.parley.claims.events;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.events.EventWords.Modifier;
import org.parley.people.SideMention;
import org.parley.text.Numerals;

/**
 * What the words of a noun phrase say of the encounter that it names.
 *
 * @param any whether any of them does
 * @param ordinal the count
 * @param next whether it is one after another
 * @param parties whether sides negotiate
 * @param mutual whether both are in it
 * @param phone whether it is held over a line
 * @param sides how many sides are named
 * @param status planned, possible, current or over; null where nothing is said
 */
record NounModifiers(
        boolean any,
        @Nullable Integer ordinal,
        boolean next,
        boolean parties,
        boolean mutual,
        boolean phone,
        int sides,
        @Nullable Modifier status) {
    private static final Set<String> UNITS = EventLists.of("counted-things");

    static NounModifiers of(Scene s, int from, int head, int to) {
        Set<Modifier> said = new HashSet<>();
        Set<String> sides = new HashSet<>();
        Modifier status = null;
        Integer ordinal = null;
        boolean timed = false;
        for (int j = from; j < to; j++) {
            Modifier modifier = j == head ? null : EventWords.modifier(s.at(j));
            if (modifier != null) {
                said.add(modifier);
                status = ofStatus(modifier) ? modifier : status;
            }
            if (j < head) {
                timed |= s.at(head).endsWith("s") && Numerals.cardinal(s.at(j)).isPresent(); // "three meetings"
                timed |= s.time[j] != null;
                sides(s, j, sides);
                ordinal =
                        counts(s, j) ? Integer.valueOf(Numerals.ordinal(s.at(j)).getAsInt()) : ordinal;
            }
        }
        return new NounModifiers(
                timed || !said.isEmpty() || !sides.isEmpty(),
                ordinal,
                said.contains(Modifier.NEXT),
                said.contains(Modifier.PARTIES),
                said.contains(Modifier.MUTUAL),
                said.contains(Modifier.PHONE),
                sides.size(),
                status);
    }

    private static boolean ofStatus(Modifier modifier) {
        return modifier == Modifier.PLANNED
                || modifier == Modifier.POSSIBLE
                || modifier == Modifier.NOW
                || modifier == Modifier.DONE;
    }

    private static boolean counts(Scene s, int j) {
        return Numerals.ordinal(s.at(j)).isPresent() && !UNITS.contains(s.at(j + 1)) && s.time[j] == null;
    }

    private static void sides(Scene s, int j, Set<String> sides) {
        SideMention side = s.side[j];
        SideMention other = s.otherSide[j];
        if (side != null && !EventWords.summitName(side.side().toLowerCase(Locale.ROOT))) {
            sides.add(side.side());
            if (other != null) {
                sides.add(other.side());
            }
        }
    }
}
