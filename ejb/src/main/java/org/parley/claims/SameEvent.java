package org.parley.claims;

import static org.parley.claims.EventKind.CALL;
import static org.parley.claims.EventKind.MEETING;
import static org.parley.claims.EventKind.ROUND;
import static org.parley.claims.EventKind.SUMMIT;
import static org.parley.claims.EventKind.VISIT;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one policy on whether two reports of an event mean the same event. Counts decide first, then who takes part, then
 * the day; a day's slack is for the hours between the capitals.
 */
public final class SameEvent {
    private static final int RECENT_DAYS = 10;
    private static final int HOURS_BETWEEN_CAPITALS = 1;
    private static final int ANY_LEAP_YEAR = 2000;

    private SameEvent() {}

    /** How sure it is that two are the same: 0 for different, more for more agreement. */
    public static double score(EventGist a, EventGist b) {
        if (!kindsAgree(a, b)) {
            return 0;
        }
        if (a.ordinal() != null && b.ordinal() != null && a.kind() == b.kind()) {
            return a.ordinal().equals(b.ordinal()) && !farApart(a, b) ? 10 : 0;
        }
        if (otherDay(a, b) || otherDay(b, a) || otherSummit(a, b) || otherSummit(b, a)) {
            return 0;
        }
        int shared = shared(a.names(), b.names());
        int smaller = Math.min(a.names().size(), b.names().size());
        if (smaller > 0 && shared < smaller && (a.kind() != ROUND || shared == 0)) {
            return 0; // each names somebody the other does not
        }
        boolean who = shared >= 2
                || (shared == 1
                        && smaller == 1
                        && Math.max(a.names().size(), b.names().size()) <= 2);
        return byDay(a, b, shared, who);
    }

    /** A summit of many that names nobody, and what two leaders hold beside it, often on its days and always in its place. */
    private static boolean otherSummit(EventGist ofMany, EventGist ofTwo) {
        return ofMany.kind() == SUMMIT && ofMany.names().isEmpty() && pair(ofTwo) && !sidesAgree(ofMany, ofTwo);
    }

    /** A day without a year cannot say when, but that it was another day. */
    private static boolean otherDay(EventGist a, EventGist b) {
        MonthDay printed = a.days() == null ? a.printed() : null;
        if (printed == null) {
            return false;
        }
        DayRange days = b.days();
        if (days != null) {
            return !PrintedDay.fits(printed, days);
        }
        MonthDay other = b.printed();
        return other != null
                && !PrintedDay.fits(printed, new DayRange(other.atYear(ANY_LEAP_YEAR), other.atYear(ANY_LEAP_YEAR)));
    }

    private static double byDay(EventGist a, EventGist b, int shared, boolean who) {
        DayRange one = a.days();
        DayRange other = b.days();
        boolean oneParty = shared > 0 && (a.kind() == VISIT || a.kind() == ROUND);
        boolean known = who || oneParty || sidesAgree(a, b) || placesAgree(a, b);
        if (one != null && other != null) {
            if (one.meets(other, HOURS_BETWEEN_CAPITALS)) {
                double precise = one.days() <= 3 && other.days() <= 3 ? 2 : 0;
                return known
                        ? 2 + shared + precise + (placesAgree(a, b) ? 1 : 0) + (a.kind() == b.kind() ? 0.5 : 0)
                        : 0;
            }
            // a day that moved: the very same people, one of the reports still looking ahead
            boolean moved =
                    (a.ahead() || a.status().equals("cancelled") || b.status().equals("cancelled"))
                            && shared >= 2
                            && a.names().equals(b.names())
                            && one.meets(other, 31);
            return moved && b.status().equals("scheduled") ? 1 : 0;
        }
        boolean sameWho = who && a.names().size() == b.names().size();
        if (!sameWho && !(oneParty && a.kind() == VISIT) && !(a.names().isEmpty() && placesAgree(a, b))) {
            return 0; // not the very same people, and no day to tell by
        }
        if (calledOffAfterAll(a, b) || calledOffAfterAll(b, a)) {
            return 0;
        }
        return near(a, b) ? 1 + shared + (a.kind() == b.kind() ? 0.5 : 0) : 0;
    }

    /** What took place was not called off: where no day says that two reports disagree, they mean two events. */
    private static boolean calledOffAfterAll(EventGist off, EventGist held) {
        return off.status().equals("cancelled")
                && (held.status().equals("held") || held.status().equals("underway"));
    }

    /** Without a day: what still lies ahead may be the same for long, what is over only while it is talked about. */
    private static boolean near(EventGist a, EventGist b) {
        if (a.ahead() && b.ahead()) {
            return true;
        }
        if (a.days() != null) {
            return talkedAbout(a.days(), b.said());
        }
        if (b.days() != null) {
            return talkedAbout(b.days(), a.said());
        }
        return a.said() == null
                || b.said() == null
                || (!a.said().isBefore(b.said().minusDays(RECENT_DAYS))
                        && !b.said().isBefore(a.said().minusDays(RECENT_DAYS)));
    }

    /** Whether a report of {@code said} that gives no day can mean something of these days. */
    private static boolean talkedAbout(DayRange days, @Nullable LocalDate said) {
        return said == null
                || new DayRange(said.minusDays(RECENT_DAYS), said.plusDays(HOURS_BETWEEN_CAPITALS)).meets(days, 0);
    }

    private static boolean farApart(EventGist a, EventGist b) {
        return a.days() != null && b.days() != null && !a.days().meets(b.days(), 45);
    }

    private static boolean kindsAgree(EventGist a, EventGist b) {
        if (a.kind() == b.kind()) {
            return true;
        }
        // two leaders' "summit" is a meeting; a summit of many is none
        return leaders(a, b) || leaders(b, a);
    }

    /** A summit of two that another report tells as a meeting, at which more may have sat. */
    private static boolean leaders(EventGist summit, EventGist meeting) {
        return summit.kind() == SUMMIT
                && meeting.kind() == MEETING
                && pair(summit)
                && meeting.names().size() >= 2
                && shared(summit.names(), meeting.names()) == 2;
    }

    private static boolean pair(EventGist gist) {
        return gist.names().size() == 2 && gist.kind() != CALL;
    }

    private static boolean sidesAgree(EventGist a, EventGist b) {
        return a.sides().size() >= 2
                && b.sides().size() >= 2
                && (a.sides().containsAll(b.sides()) || b.sides().containsAll(a.sides()));
    }

    private static boolean placesAgree(EventGist a, EventGist b) {
        return a.place() != null
                && b.place() != null
                && (a.place().contains(b.place()) || b.place().contains(a.place()));
    }

    private static int shared(Set<String> names, Set<String> others) {
        return (int) names.stream()
                .filter(n -> others.stream().anyMatch(o -> NameKey.same(n, o)))
                .count();
    }
}
