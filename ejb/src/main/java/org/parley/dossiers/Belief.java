package org.parley.dossiers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.DayRange;
import org.parley.claims.EventGist;
import org.parley.claims.EventKind;

/**
 * What is believed of an entry, folded from its sightings.
 *
 * @param kind a news event's kind, POSITION or FIGURE
 * @param state of an event, how far it has come; of a position, its act; of a figure, "stated"
 * @param ordinal which one, where counted
 * @param date TIMEX3-style value
 * @param place where
 * @param participants full names
 * @param sides sides
 * @param minutes length
 * @param qualifier how exact
 * @param object what a position is about
 * @param strength how far a side has gone; of a figure, how it stands
 * @param value a figure's number
 * @param unit its unit
 * @param measures what it measures
 * @param history each state with the sighting that brought it, oldest first
 * @param conflicts values that differ between origins
 * @param origins independent sources, in order of their first word
 * @param carriers of each field, the sighting that its value rests on
 */
public record Belief(
        String kind,
        String state,
        @Nullable Integer ordinal,
        @Nullable String date,
        @Nullable String place,
        List<String> participants,
        List<String> sides,
        @Nullable Integer minutes,
        @Nullable String qualifier,
        @Nullable String object,
        @Nullable String strength,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable String measures,
        List<Step> history,
        List<Conflict> conflicts,
        Set<String> origins,
        java.util.Map<String, Sighting> carriers) {

    /**
     * A state and what brought it.
     *
     * @param state the state
     * @param by the sighting
     */
    public record Step(String state, Sighting by) {}

    /**
     * Two values for one field from different origins; both are kept.
     *
     * @param field which field
     * @param one the value believed
     * @param oneBy who says so
     * @param other the other value
     * @param otherBy who says so
     */
    public record Conflict(String field, String one, Sighting oneBy, String other, Sighting otherBy) {}

    /** What these sightings, in order of relating, add up to. */
    public static Belief of(List<Sighting> sightings) {
        BeliefFold fold = new BeliefFold();
        sightings.forEach(fold::take);
        return fold.belief();
    }

    public boolean isEvent() {
        return !kind.equals(Fact.POSITION) && !kind.equals(Fact.FIGURE);
    }

    /** The days it may lie on. */
    public Optional<DayRange> days() {
        return DayRange.of(date);
    }

    /** The last day on which it should happen, while that is still open. */
    public Optional<LocalDate> due() {
        boolean open = isEvent() && (state.equals("scheduled") || state.equals("proposed"));
        return open ? days().filter(d -> d.days() <= 10).map(DayRange::last) : Optional.empty();
    }

    /** Its state as seen on {@code night}: overdue when its day has passed and nobody has said that it took place. */
    public String stateOn(LocalDate night) {
        boolean late = state.equals("scheduled")
                && !isOccasion()
                && due().filter(d -> d.plusDays(1).isBefore(night)).isPresent();
        return late ? "overdue" : state;
    }

    /** A summit of many, at which others meet, takes place whether or not anybody here says so. */
    private boolean isOccasion() {
        return kind.equals("SUMMIT") && participants.isEmpty() && sides.size() < 2;
    }

    /** What tells it from other events. */
    public EventGist gist() {
        Sighting last = history.get(history.size() - 1).by();
        return Facts.gist(
                kind,
                state,
                ordinal,
                date == null ? last.fact().date() : date, // a day without a year tells it from others, too
                place,
                participants,
                sides,
                last.said().orElse(null));
    }

    /** Kind as an event kind; only where {@link #isEvent()}. */
    public EventKind eventKind() {
        return EventKind.valueOf(kind);
    }
}
