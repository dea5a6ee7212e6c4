package org.parley.dossiers;

import java.time.LocalDate;
import org.parley.claims.DayRange;

/**
 * The round that was spoken of as the next one, without its count: "they will meet again in June". The first round told of
 * later that fits its time is that one, whatever its count.
 */
final class NextRound {
    /** "By the end of the month" is kept a few days late. */
    private static final int LATE = 5;

    private NextRound() {}

    /** Whether the fact is a round to come that nothing tells from another one but that it is next. */
    static boolean announces(Fact fact) {
        return fact.kind().equals("ROUND")
                && ahead(fact.status() == null ? "held" : fact.status())
                && fact.ordinal() == null
                && fact.participants().isEmpty();
    }

    /** Whether the claim tells of the round that the entry only announces. */
    static boolean isIn(Sighting claim, EntryGist entry) {
        Fact fact = claim.fact();
        boolean next = entry.kind().equals("ROUND")
                && ahead(entry.state())
                && entry.ordinal() == null
                && entry.participants().isEmpty();
        return next
                && fact.kind().equals("ROUND")
                && !"cancelled".equals(fact.status())
                && !"implied".equals(fact.status())
                && after(claim, entry)
                && inTime(fact, entry);
    }

    /** What an article tells of as over, or plans beside it, is another round than the one it calls the next. */
    private static boolean after(Sighting claim, EntryGist entry) {
        return entry.said() != null
                && claim.said().isPresent()
                && claim.said().get().isAfter(LocalDate.parse(entry.said()));
    }

    private static boolean inTime(Fact fact, EntryGist entry) {
        DayRange days = DayRange.of(fact.date()).orElse(null);
        DayRange announced = DayRange.of(entry.date()).orElse(null);
        LocalDate said = LocalDate.parse(String.valueOf(entry.said()));
        return days != null && announced != null && !days.first().isBefore(said) && announced.meets(days, LATE);
    }

    private static boolean ahead(String state) {
        return state.equals("proposed") || state.equals("scheduled");
    }
}
