package org.parley.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a time expression is reckoned from: the day of writing, the tense around it, and the times named before it. */
final class TimeFrame {
    private final TimeContext context;
    private final @Nullable LocalDate printed;
    private Tense tense = Tense.UNKNOWN;
    private boolean sure;
    private @Nullable TimeValue before;
    private @Nullable String quarter;

    TimeFrame(TimeContext context, @Nullable LocalDate printed) {
        this.context = context;
        this.printed = printed;
    }

    void enter(Tense around, boolean near) {
        tense = around;
        sure = near && around != Tense.UNKNOWN;
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
        return tense;
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
        if (value.days().isPresent()) {
            before = value;
        }
    }
}
