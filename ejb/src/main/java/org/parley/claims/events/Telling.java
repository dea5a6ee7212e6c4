package org.parley.claims.events;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.articles.PartKind;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.Qualifier;
import org.parley.text.Span;

/** One place of an article that tells of an encounter; several may tell of the same one. */
final class Telling {
    final int sentence;
    final int paragraph;
    final PartKind part;
    final int report;
    Span span;
    Set<EventKind> kinds;

    @Nullable
    EventStatus status;

    boolean firm;

    @Nullable
    Integer ordinal;

    @Nullable
    String date;

    /** The day that the sentence before names, where this one goes on from it. */
    @Nullable
    String dayBefore;

    /** "spoke a day after it": so many days before somebody spoke, on a day that the sentence before may tell. */
    @Nullable
    Integer daysBeforeSpeaking;

    @Nullable
    String place;

    Set<String> persons = new LinkedHashSet<>();
    Set<String> sides = new LinkedHashSet<>();

    @Nullable
    Integer minutes;

    @Nullable
    Qualifier qualifier;

    @Nullable
    String initiator;
    /** Points back to an encounter told before: "the call". */
    boolean definite;
    /** Somebody is at a place, not on the way to it: "stopped over in Lima". */
    boolean stays;
    /** "It was their third": points to what the sentence before tells. */
    boolean back;
    /** "The previous call": one before the one told. */
    boolean previous;
    /** Another one than those told: "the next round". */
    boolean next;
    /** Sides negotiate, named or not. */
    boolean parties;
    /** People who are not named are on the other side: "met lawmakers". */
    boolean others;
    /** Persons on both sides of a verb: who met whom. */
    boolean pair;
    /** Somebody joined the encounter told just before: "the secretary also attended". */
    boolean joins;
    /** Like the one told before but on another day: "the one of May 23"; it has the same people. */
    boolean like;
    /** Is told with the one before as another part of one day: "a morning call and an evening one". */
    boolean sameDay;
    /** The encounter is what its clause is about: "a summit is scheduled". */
    boolean stated;
    /** Is called a round. */
    boolean round;
    /** Is called talks or negotiations, or the sides meet again. */
    boolean talks;
    /** Some time is told with it, though perhaps none that can be reckoned. */
    boolean timed;
    /** "spoke": whether they met or telephoned is not told. */
    boolean spoken;
    /** "the conversation": as open as "spoke". */
    boolean conversation;
    /** Sides "meet again". */
    boolean again;
    /** Its day is told by the name of a day of the week alone. */
    boolean weekday;
    /** Told as what was before: "had met", "last met". */
    boolean earlier;
    /** Dated by a year only, and over. */
    boolean longAgo;
    /** Somebody sets out or arrives, though it is not said where. */
    boolean moves;
    /** Somebody sets out: the day told is that of leaving. */
    boolean leaves;
    /** Meant to be then, and told after that day or of what was off: "had planned to see B". */
    boolean meant;
    /** Its count is of how often they met, not of rounds. */
    boolean counted;
    /** The day told of a journey is one of being there: "will be in Lima on Friday". */
    boolean there;
    /** Tells enough to stand alone. */
    boolean grounded;
    /** One of several sittings told in one breath, each with its own length. */
    boolean sitting;

    /** A counted sitting of a committee or another standing body. */
    boolean body;
    /** Whether a council or cabinet alone held it: no encounter with those told of before. */
    boolean own;

    /** Whether it is named only as the place of another: "met beside the summit". */
    boolean setting;

    /** Whether it is the headline that tells it. */
    final boolean title;

    Telling(Scene scene, Span span, Set<EventKind> kinds) {
        this.title = scene.headline();
        this.sentence = scene.number;
        this.paragraph = scene.paragraph;
        this.part = scene.part;
        this.report = scene.report;
        this.span = span;
        this.kinds = EnumSet.copyOf(kinds);
    }

    boolean can(EventKind kind) {
        return kinds.contains(kind);
    }

    boolean only(EventKind kind) {
        return kinds.size() == 1 && kinds.contains(kind);
    }

    /** Takes a length of time for its own; none where that is not told. */
    void lasts(Lengths.@Nullable Length length) {
        minutes = length == null ? null : length.minutes();
        qualifier = length == null ? null : length.qualifier();
    }

    /** How much of the encounter it tells; the fullest telling gives the evidence. */
    int fullness() {
        int sum = persons.size();
        sum += status == null ? 0 : firm ? 2 : 1;
        sum += ordinal == null ? 0 : 3;
        sum += date == null ? 0 : 2;
        sum += minutes == null ? 0 : 2;
        sum += place == null ? 0 : 1;
        sum += stated && firm ? 2 : 0;
        return part == PartKind.CAPTION || part == PartKind.HEADLINE ? sum - 2 : sum;
    }
}
