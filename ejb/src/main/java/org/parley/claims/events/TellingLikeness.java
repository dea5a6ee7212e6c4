package org.parley.claims.events;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.DayRange;
import org.parley.claims.EventKind;

/**
 * Whether two tellings of one article can mean one encounter. Here a trigger may still leave its kind open ("the
 * session") and most tellings point back without a day, which is why {@link org.parley.claims.SameEvent}, the policy
 * between finished records of different articles, does not serve.
 */
final class TellingLikeness {
    /** What can be said of two events. */
    enum Answer {
        /** Something that identifies an event agrees, and nothing speaks against it. */
        SAME,
        /** Nothing speaks against it, but nothing identifies it either. */
        POSSIBLE,
        /** Something speaks against it: another count, another day, other people. */
        DIFFERENT
    }

    /** What the policy looks at. */
    record Traits(
            Set<EventKind> kinds,
            @Nullable Integer ordinal,
            @Nullable DayRange days,
            @Nullable String place,
            Collection<String> persons,
            Collection<String> sides) {}

    private TellingLikeness() {}

    static Answer judge(Traits a, Traits b) {
        return contradicts(a, b) ? Answer.DIFFERENT : identifies(a, b) ? Answer.SAME : Answer.POSSIBLE;
    }

    private static boolean contradicts(Traits a, Traits b) {
        boolean kinds = a.kinds().stream().noneMatch(b.kinds()::contains);
        boolean count =
                a.ordinal() != null && b.ordinal() != null && !a.ordinal().equals(b.ordinal());
        boolean days = a.days() != null && b.days() != null && !a.days().meets(b.days(), 0);
        boolean sameCount = a.ordinal() != null && a.ordinal().equals(b.ordinal());
        return kinds || count || days || otherSides(a.sides(), b.sides()) || (!sameCount && otherPeople(a, b));
    }

    private static boolean otherPeople(Traits a, Traits b) {
        if (a.persons().isEmpty() || b.persons().isEmpty()) {
            return false;
        }
        int common = common(a.persons(), b.persons());
        boolean many = only(a, EventKind.ROUND)
                || only(b, EventKind.ROUND)
                || only(a, EventKind.SUMMIT)
                || only(b, EventKind.SUMMIT);
        if (many) {
            return common == 0
                    && !b.kinds()
                            .contains(EventKind.SUMMIT); // at a round or summit, two tellings may name different people
        }
        return common < Math.min(2, Math.min(a.persons().size(), b.persons().size()));
    }

    private static boolean only(Traits traits, EventKind kind) {
        return traits.kinds().size() == 1 && traits.kinds().contains(kind);
    }

    /** Two sides each, and not the same two. */
    private static boolean otherSides(Collection<String> a, Collection<String> b) {
        return a.size() > 1 && b.size() > 1 && common(a, b) < 2;
    }

    private static boolean identifies(Traits a, Traits b) {
        if (a.ordinal() != null && a.ordinal().equals(b.ordinal())) {
            return true;
        }
        boolean day = a.days() != null
                && b.days() != null
                && a.days().days() <= 3
                && b.days().days() <= 3;
        boolean time = a.days() != null && b.days() != null;
        boolean alike = day
                && a.days() != null
                && b.days() != null
                && a.days().days() == b.days().days();
        boolean people = common(a.persons(), b.persons()) > 0;
        boolean pair = common(a.persons(), b.persons()) > 1;
        boolean sides = common(a.sides(), b.sides()) > 1;
        boolean place = a.place() != null && a.place().equalsIgnoreCase(b.place());
        return (day && (people || (alike && (sides || place)))) || (time && (pair || (place && (people || sides))));
    }

    private static int common(Collection<String> a, Collection<String> b) {
        Set<String> shared = new HashSet<>(a);
        shared.retainAll(List.copyOf(b));
        return shared.size();
    }
}
