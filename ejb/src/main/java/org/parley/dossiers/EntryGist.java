package org.parley.dossiers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventGist;

/**
 * What of an entry a claim is set against, so that dozens of entries are told apart without reading what each rests on.
 *
 * @param kind a news event's kind, POSITION or FIGURE
 * @param state as believed
 * @param ordinal which one, where counted
 * @param date TIMEX3-style value
 * @param place where
 * @param participants full names
 * @param sides sides
 * @param minutes length
 * @param object what a position is about
 * @param strength how far a side has gone
 * @param value a figure's number
 * @param unit its unit
 * @param measures what it measures
 * @param said the day that its state was last said, ISO; null where unknown
 * @param articles marks of the articles that tell of it, see {@link #mark}
 */
record EntryGist(
        String kind,
        String state,
        @Nullable Integer ordinal,
        @Nullable String date,
        @Nullable String place,
        List<String> participants,
        List<String> sides,
        @Nullable Integer minutes,
        @Nullable String object,
        @Nullable String strength,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable String measures,
        @Nullable String said,
        List<String> articles) {

    static EntryGist of(Belief belief, List<Sighting> sightings) {
        Sighting last = belief.history().isEmpty()
                ? sightings.get(sightings.size() - 1)
                : belief.history().get(belief.history().size() - 1).by();
        return new EntryGist(
                belief.kind(),
                belief.state(),
                belief.ordinal(),
                belief.date(),
                belief.place(),
                belief.participants(),
                belief.sides(),
                belief.minutes(),
                belief.object(),
                belief.strength(),
                belief.value(),
                belief.unit(),
                belief.measures(),
                last.published(),
                sightings.stream().map(s -> mark(s.articleId())).distinct().toList());
    }

    /** A short mark of an article: one that is missing says that the article does not tell of the entry. */
    static String mark(String articleId) {
        return Integer.toString(articleId.hashCode(), Character.MAX_RADIX);
    }

    boolean isEvent() {
        return !kind.equals(Fact.POSITION) && !kind.equals(Fact.FIGURE);
    }

    /** As the policy on events takes it. */
    EventGist event() {
        return Facts.gist(
                kind, state, ordinal, date, place, participants, sides, said == null ? null : LocalDate.parse(said));
    }
}
