package org.parley.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.parley.text.TimeExpression.Type;

/** What a time expression is reckoned from: the day of writing, the tense around it, and the times named before it. */
final class TimeFrame {
    /** What happened longer ago is no news any more. */
    private static final int NEWS = 8;

    /** So many sentences on, a text still tells of the day it named last. */
    private static final int NEARBY = 3;

    private final TimeContext context;
    private final @Nullable LocalDate printed;
    private Tense tense = Tense.UNKNOWN;
    private boolean sure;
    private DayOrder order = DayOrder.NONE;
    private @Nullable TimeValue before;
    private int sentence;
    private @Nullable NamedDay last;
    private @Nullable NamedDay recent;
    /** Whether several days have been named that are news. */
    private boolean several;
    /** The last sentence that named two of them; -1 for none. */
    private int pair = -1;

    private @Nullable String quarter;

    TimeFrame(TimeContext context, @Nullable LocalDate printed) {
        this.context = context;
        this.printed = printed;
    }

    /**
     * A day that the text has named.
     *
     * @param day the day
     * @param sentence where
     * @param ahead whether what the text tells of it lies ahead
     */
    private record NamedDay(LocalDate day, int sentence, boolean ahead) {}

    /** The times from here on stand in this sentence of the text. */
    void enterSentence(int number) {
        sentence = number;
    }

    void enter(Tense around, boolean near) {
        tense = around;
        sure = near && around != Tense.UNKNOWN;
    }

    /** The time to come stands so to the one named before it in its sentence. */
    void enter(DayOrder order) {
        this.order = order;
    }

    /**
     * The day of this name that comes next to the day named before in the sentence: "arrived on Tuesday for talks on
     * Friday". Null where the sentence does not say how the two follow each other.
     */
    @Nullable
    LocalDate inOrder(DayOfWeek name) {
        if (order == DayOrder.NONE || last == null || last.sentence() != sentence) {
            return null;
        }
        if (order == DayOrder.LATER) {
            return last.day().with(TemporalAdjusters.nextOrSame(name));
        }
        LocalDate today = context.day();
        LocalDate first = last.day();
        if (today != null && first.isAfter(today.plusWeeks(1))) {
            first = today; // "put off to January after a call on Friday"
        }
        return first.with(TemporalAdjusters.previousOrSame(name));
    }

    /** Whether the tense is sure to be about this time. */
    boolean sure() {
        return sure;
    }

    /** The day of writing; null where unknown. */
    @Nullable
    LocalDate today() {
        return context.day();
    }

    /** A day that gives an undated text its years: the one it prints in full, else one known from elsewhere; null without. */
    @Nullable
    LocalDate landmark() {
        return printed != null ? printed : context.near();
    }

    /** How the landmark is called in derivations. */
    String landmarkName() {
        return printed != null
                ? "the date " + printed + " printed in the article"
                : "the day " + context.near() + " of another article on the same";
    }

    Tense tense() {
        return tense == Tense.EITHER ? Tense.FUTURE : tense;
    }

    /** Whether a weekday may lie before or after the day of writing, so that the nearer one is meant. */
    boolean either() {
        return tense == Tense.EITHER;
    }

    /** How the day of writing is called in derivations. */
    String writing() {
        return context.zone() == null
                ? "the publication day " + context.day()
                : "the publication day " + context.day() + " (" + context.zone() + ")";
    }

    /** The last complete date named before; null where there is none. */
    @Nullable
    TimeValue before() {
        return before;
    }

    /** The last quarter named before, as "1989-Q3"; null where there is none. */
    @Nullable
    String quarter() {
        return quarter;
    }

    /** The text speaks of this quarter from here on. */
    TimeValue speakOf(TimeValue named) {
        if (named.resolved() && named.value() != null && named.value().indexOf("-Q") == 4) {
            quarter = named.value();
        }
        return named;
    }

    void remember(TimeValue value) {
        DayRange days = value.days().orElse(null);
        if (days == null) {
            boolean unknown = value.type() == Type.DATE || value.type() == Type.TIME;
            last = unknown && context.day() == null ? null : last; // "on Friday. The same day", whichever Friday it was
            return;
        }
        before = value;
        if (days.isSingleDay()) {
            last = new NamedDay(days.first(), sentence, tense == Tense.FUTURE);
            boolean stamp =
                    days.first().equals(context.day()) && value.derivation().equals("printed in full");
            if (news(days.first()) && !stamp) { // the stamp of a report is no day that it tells of
                boolean other = recent != null && !recent.day().equals(days.first());
                several |= other;
                pair = other && recent != null && recent.sentence() == sentence ? sentence : pair;
                recent = last;
            }
        }
    }

    /**
     * The day that "the same day" and "the night before" are reckoned from: the last one named, or, where that stands farther
     * off, the last one that is news; null where none is named or where two might be meant.
     */
    @Nullable
    LocalDate dayTold() {
        LocalDate today = context.day();
        if (last != null && today == null && last.ahead() && tense != Tense.FUTURE) {
            return null; // "duties apply from August 1. They spoke the same day"
        }
        boolean ahead = last != null && today != null && last.day().isAfter(today);
        boolean goneBy =
                ahead && tense == Tense.PAST && recent != null; // "tons by the end of the year, she said that day"
        if (last == null || last.sentence() == sentence && !goneBy || today == null || recent == null) {
            return last == null ? null : last.day();
        }
        if (goneBy && last.sentence() == sentence && recent.sentence() == sentence) {
            return recent.day(); // "told them on Monday that it begins on Aug. 1, and wrote to others the same day"
        }
        boolean before = last.sentence() >= sentence - 1;
        if (before && ahead) {
            return tense == Tense.FUTURE
                    ? last.day()
                    : several ? null : recent.day(); // "is due on Friday. The same day"
        }
        boolean nearby = last.equals(recent) && last.sentence() >= sentence - NEARBY && last.sentence() != pair;
        return (before && !last.equals(recent)) || (!before && several && !nearby) ? null : recent.day();
    }

    /** Whether the sentence itself has named a day before. */
    boolean namedHere() {
        return last != null && last.sentence() == sentence;
    }

    /** The day that a bare "3 p.m." belongs to: the one named in its sentence or the one before; null for none. */
    @Nullable
    LocalDate dayOfClock() {
        return last == null || last.sentence() < sentence - 1 ? null : dayTold();
    }

    private boolean news(LocalDate day) {
        LocalDate today = context.day();
        return today != null && !day.isAfter(today) && day.isAfter(today.minusDays(NEWS));
    }
}
