package org.parley.claims.events;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.DayRange;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.people.Sides;

/** Judges how much speaks for two gatherings of tellings being one encounter. */
final class RetoldLikeness {
    private static final Set<EventKind> JOURNEY = EnumSet.of(EventKind.VISIT);

    private final @Nullable LocalDate published;

    RetoldLikeness(@Nullable LocalDate published) {
        this.published = published;
    }

    /** 0 for two happenings, 1 where nothing speaks against one, 2 and more where something speaks for it. */
    int of(Retold a, Retold b) {
        if (a.tellings.get(0).report != b.tellings.get(0).report && (a.ordinal == null || b.ordinal == null)) {
            return 0;
        }
        TellingLikeness.Answer answer = TellingLikeness.judge(a.traits(), b.traits());
        if (answer == TellingLikeness.Answer.DIFFERENT
                || cancelledElsewhere(a, b)
                || otherLength(a, b)
                || otherPlace(a, b)
                || otherStage(a, b, answer)
                || otherSitting(a, b)
                || before(a, b)
                || before(b, a)) {
            return 0;
        }
        if (answer == TellingLikeness.Answer.SAME) {
            return 3;
        }
        if (theTalks(a, b)) {
            return 2;
        }
        if (!theirTalks(a, b) && (pairBesideRound(a, b) || pairBesideRound(b, a))
                || thoughtOf(a, b)
                || thoughtOf(b, a)) {
            return 0;
        }
        boolean people = a.persons.stream().filter(b.persons::contains).count()
                        >= Math.min(2, Math.min(a.persons.size(), b.persons.size()))
                && !a.persons.isEmpty()
                && !b.persons.isEmpty();
        return people ? 2 : inOtherPlaces(a, b) || ofCouncil(a, b) || ofCouncil(b, a) ? 0 : 1;
    }

    /** "A and B shook hands on Tuesday. Their first talks took four hours": told of the same two, right behind it. */
    private static boolean theirTalks(Retold a, Retold b) {

        Telling first = a.tellings.get(a.tellings.size() - 1);
        Telling second = b.tellings.get(0);
        return a.persons.size() == 2
                && a.persons.equals(b.persons)
                && first.status == EventStatus.HELD
                && second.status == EventStatus.HELD
                && second.definite
                && second.date == null
                && second.sentence - first.sentence == 1;
    }

    /** "A met B in Lima. The talks, held on Tuesday, lasted an hour": told of without a day right before. */
    private static boolean theTalks(Retold a, Retold b) {
        Telling met = a.tellings.get(a.tellings.size() - 1);
        Telling talks = b.tellings.get(0);
        return a.persons.size() == 2
                && b.persons.isEmpty()
                && b.date != null
                && met.status == EventStatus.HELD
                && met.firm
                && !met.earlier
                && met.date == null
                && talks.status == EventStatus.HELD
                && talks.definite
                && !talks.round
                && talks.sides.isEmpty()
                && talks.sentence - met.sentence == 1
                && talks.paragraph == met.paragraph;
    }

    /** Two people's meeting is not the round only because nothing speaks against it. */
    private static boolean pairBesideRound(Retold round, Retold pair) {
        boolean only = round.kinds.size() == 1 && round.kinds.contains(EventKind.ROUND) || round.ordinal != null;
        boolean talks = round.kinds.contains(EventKind.ROUND)
                && round.persons.isEmpty()
                && round.tellings.stream().anyMatch(t -> t.parties);
        return (only || talks)
                && pair.ordinal == null
                && pair.kinds.contains(EventKind.MEETING)
                && pair.persons.size() == 2
                && pair.tellings.stream().noneMatch(t -> t.parties);
    }

    /** "has come for the ninth round; may also hold talks with B": what is only thought of is not what they came for. */
    private static boolean thoughtOf(Retold round, Retold pair) {
        return round.ordinal != null
                && pair.ordinal == null
                && pair.status() == EventStatus.PROPOSED
                && round.status() != EventStatus.PROPOSED
                && pair.kinds.contains(EventKind.MEETING)
                && !pair.persons.isEmpty()
                && !round.persons.containsAll(pair.persons);
    }

    static boolean otherLength(Retold a, Retold b) {
        Integer x = a.minutes();
        Integer y = b.minutes();
        return x != null && y != null && !x.equals(y);
    }

    /** "goes on to Lima and will be back in Vienna on Friday": two journeys told in one sentence. */
    private static boolean otherPlace(Retold a, Retold b) {
        boolean journeys = a.ahead() && b.ahead() && a.kinds.equals(JOURNEY) && b.kinds.equals(JOURNEY);
        String x = a.place;
        String y = b.place;
        return journeys
                && x != null
                && y != null
                && !x.contains(y)
                && !y.contains(x)
                && a.tellings.stream().anyMatch(t -> t.place != null && t.sentence == b.tellings.get(0).sentence);
    }

    /** "sat down in Washington", "the council's session in Bern": nothing speaks for their being one, and the places against. */
    private static boolean inOtherPlaces(Retold a, Retold b) {
        String x = a.place;
        String y = b.place;
        boolean over = a.ordinal == null && b.ordinal == null && a.done() && b.done();
        return over && x != null && y != null && !x.equals(y) && Sides.isCapital(x) && Sides.isCapital(y);
    }

    /** "sat down with B", "the council had held a session": the council's own. */
    private static boolean ofCouncil(Retold council, Retold persons) {
        return council.persons.isEmpty()
                && !persons.persons.isEmpty()
                && council.tellings.stream().allMatch(t -> t.own);
    }

    /** What is off in one place is not what is on in another. */
    private static boolean cancelledElsewhere(Retold a, Retold b) {
        boolean one = (a.status() == EventStatus.CANCELLED) != (b.status() == EventStatus.CANCELLED);
        return one && a.place != null && b.place != null && !a.place.equalsIgnoreCase(b.place);
    }

    /** What was held is not what is planned, unless it is the same count or the same day. */
    private boolean otherStage(Retold a, Retold b, TellingLikeness.Answer answer) {
        boolean next = b.tellings.get(0).next != a.tellings.stream().anyMatch(t -> t.next)
                && (a.done() || b.done())
                && (a.ordinal == null || b.ordinal == null);
        boolean crossed = (a.done() && b.ahead()) || (a.ahead() && b.done());
        if (comesDue(a, b) || comesDue(b, a)) {
            return false;
        }
        boolean oneCount = a.ordinal != null && a.ordinal.equals(b.ordinal);
        boolean off =
                (a.status() == EventStatus.CANCELLED && b.done()) || (b.status() == EventStatus.CANCELLED && a.done());
        boolean round = a.kinds.contains(EventKind.ROUND) || b.kinds.contains(EventKind.ROUND);
        boolean counted = round
                && (a.ordinal != null || b.ordinal != null); // a round that was held is not the meeting that is off
        if (off && counted && !oneCount && answer != TellingLikeness.Answer.SAME) {
            return true;
        }
        boolean journeys = a.kinds.equals(JOURNEY) && b.kinds.equals(JOURNEY);
        boolean strangers = a.persons.stream().noneMatch(b.persons::contains);
        if (off && (journeys || strangers) && answer != TellingLikeness.Answer.SAME) {
            return true; // "had landed on Monday. The team had put off its visit in August", "broke off the talks. When
            // leaders gathered"
        }
        boolean now = a.status() == EventStatus.UNDERWAY || b.status() == EventStatus.UNDERWAY;
        return next
                || (crossed
                        && !oneCount
                        && !(answer == TellingLikeness.Answer.SAME
                                && (now || a.date != null && a.date.equals(b.date))));
    }

    /** "the current round", while one is due these very days. */
    private boolean comesDue(Retold due, Retold now) {
        DayRange days = DayRange.of(due.date).orElse(null);
        boolean today = days != null && published != null && days.meets(new DayRange(published, published), 1);
        return today && due.ahead() && now.status() == EventStatus.UNDERWAY && now.date == null && now.ordinal == null;
    }

    /** "met on Tuesday. They had last met on April 16": another one, even where no year tells which Tuesday that was. */
    private static boolean before(Retold told, Retold earlier) {
        Telling first = earlier.tellings.get(0);
        return (first.earlier || first.previous)
                && earlier.date != null
                && told.date == null
                && told.tellings.stream().anyMatch(t -> t.timed && !t.earlier && t.sentence < first.sentence);
    }

    private static boolean otherSitting(Retold a, Retold b) {
        return (a.sitting || b.sitting) && !(a.persons.containsAll(b.persons) && b.persons.containsAll(a.persons));
    }
}
