package org.parley.web.dossiers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.dossiers.Belief;
import org.parley.dossiers.Fact;
import org.parley.dossiers.LedgerEntry;
import org.parley.dossiers.Sighting;
import org.parley.search.ArticleLine;

/**
 * A ledger entry as pages show it.
 *
 * @param id the entry
 * @param partOf the round it is part of; null where it stands alone
 * @param kind round, call, position, figure, …
 * @param gist what it is, in one line
 * @param state how far it has come, as of the day shown
 * @param tone the state's colour
 * @param date TIMEX3-style value; null where open
 * @param first the day it is drawn at: its first, or the last on which what lies ahead may come; null where open
 * @param who who takes part, or whose position it is
 * @param minutes its length
 * @param qualifier how exact the length is
 * @param origins independent sources
 * @param said where it is said, the latest last
 * @param history each state with the words that brought it
 * @param conflicts what sources say differently
 */
public record EntryLine(
        String id,
        @Nullable String partOf,
        String kind,
        String gist,
        String state,
        String tone,
        @Nullable String date,
        @Nullable LocalDate first,
        String who,
        @Nullable Integer minutes,
        String qualifier,
        int origins,
        List<Quote> said,
        List<StepLine> history,
        List<ConflictLine> conflicts) {

    /**
     * A state an entry has been in.
     *
     * @param state the state
     * @param words what brought it
     */
    public record StepLine(String state, Quote words) {}

    /**
     * A field on which sources differ.
     *
     * @param field which one
     * @param one the value believed
     * @param oneBy who says so
     * @param other the other value
     * @param otherBy who says so
     */
    public record ConflictLine(String field, String one, Quote oneBy, String other, Quote otherBy) {}

    private static final Set<String> AHEAD = Set.of("proposed", "scheduled");

    /** An entry as these of its sightings tell it. */
    static EntryLine of(
            LedgerEntry entry, List<Sighting> sightings, LocalDate night, Map<String, ArticleLine> articles) {
        Belief belief = Belief.of(sightings);
        String state = belief.isEvent() ? belief.stateOn(night) : stance(belief);
        return new EntryLine(
                entry.id(),
                entry.partOf(),
                belief.kind(),
                Gist.of(belief),
                state,
                tone(state),
                belief.date(),
                belief.days()
                        .map(days -> AHEAD.contains(state) ? days.last() : days.first())
                        .orElse(null),
                Gist.joined(belief.participants().isEmpty() ? belief.sides() : belief.participants()),
                belief.minutes(),
                qualifier(belief.qualifier()),
                belief.origins().size(),
                latest(sightings, articles),
                belief.history().stream()
                        .map(step -> new StepLine(step.state(), quote(step.by(), articles)))
                        .toList(),
                belief.conflicts().stream()
                        .map(c -> new ConflictLine(
                                c.field(),
                                c.one(),
                                quote(c.oneBy(), articles),
                                c.other(),
                                quote(c.otherBy(), articles)))
                        .toList());
    }

    private static String stance(Belief belief) {
        if (belief.kind().equals(Fact.FIGURE)) {
            BigDecimal value = belief.value();
            String number = value == null ? "" : value.stripTrailingZeros().toPlainString();
            return (qualifier(belief.qualifier()) + " " + number + " " + (belief.unit() == null ? "" : belief.unit()))
                    .strip();
        }
        String strength =
                belief.strength() == null ? "" : ", " + belief.strength().toLowerCase(Locale.ROOT);
        return belief.state().toLowerCase(Locale.ROOT) + strength;
    }

    private static String qualifier(@Nullable String name) {
        return name == null || name.equalsIgnoreCase("EXACT")
                ? ""
                : name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String tone(String state) {
        return switch (state) {
            case "held", "underway" -> "good";
            case "cancelled", "overdue" -> "bad";
            case "scheduled" -> "";
            default -> "plain";
        };
    }

    private static List<Quote> latest(List<Sighting> sightings, Map<String, ArticleLine> articles) {
        List<Quote> quotes = new ArrayList<>();
        for (int i = Math.max(0, sightings.size() - 3); i < sightings.size(); i++) {
            quotes.add(quote(sightings.get(i), articles));
        }
        return quotes;
    }

    static Quote quote(Sighting sighting, Map<String, ArticleLine> articles) {
        return new Quote(
                sighting.fact().words(),
                sighting.articleId(),
                sighting.start() + "-" + sighting.end(),
                articles.get(sighting.articleId()));
    }
}
