package org.parley.dossiers;

import java.util.List;
import org.parley.claims.DayRange;
import org.parley.claims.NameKey;

/** Which meetings a round of talks holds. */
final class Rounds {
    private Rounds() {}

    /** Whether a meeting lies on the round's days and somebody of the round takes part. */
    static boolean holds(EntryGist round, EntryGist meeting) {
        DayRange days = DayRange.of(round.date()).orElse(null);
        DayRange day = DayRange.of(meeting.date()).orElse(null);
        return days != null
                && day != null
                && days.meets(day, 1)
                && shared(round.participants(), meeting.participants());
    }

    private static boolean shared(List<String> names, List<String> others) {
        return names.stream().anyMatch(n -> others.stream().anyMatch(o -> NameKey.same(NameKey.of(n), NameKey.of(o))));
    }
}
