package org.parley.claims;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Of a news event, what tells it from another one.
 *
 * @param kind its kind
 * @param status how far it has come, in lower case
 * @param ordinal which one, where counted
 * @param days the days it may lie on; null where open
 * @param names keys of those who take part, as {@link NameKey} makes them
 * @param sides canonical sides
 * @param place in lower case; null where not stated
 * @param printed a day without a year that it is told for, where it has no other; null where none
 * @param said the day it was said, for events without a day of their own; null where unknown
 */
public record EventGist(
        EventKind kind,
        String status,
        @Nullable Integer ordinal,
        @Nullable DayRange days,
        Set<String> names,
        Set<String> sides,
        @Nullable String place,
        @Nullable MonthDay printed,
        @Nullable LocalDate said) {
    public EventGist {
        names = Set.copyOf(names);
        sides = Set.copyOf(sides);
    }

    /** Whether it still lies ahead. */
    public boolean ahead() {
        return status.equals("proposed") || status.equals("scheduled");
    }
}
