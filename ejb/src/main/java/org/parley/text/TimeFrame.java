package org.parley.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a time expression is reckoned from: the day of writing, the tense around it, and the times named before it. */
final class TimeFrame {
    private final TimeContext context;
    private final @Nullable LocalDate printed;
    private Tense tense = Tense.UNKNOWN;
    private @Nullable TimeValue before;
    private @Nullable String quarter;

    TimeFrame(TimeContext context, @Nullable LocalDate printed) {
        this.context = context;
        this.printed = printed;
    }

    void enter(Tense around) {
        tense = around;
    }

    /** The day of writing; null where unknown. */
    @Nullable
    LocalDate today() {
        return context.day();
    }

    /** The one full date an undated text prints; null where it prints none or several. */
    @Nullable
    LocalDate printed() {
        return printed;
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

    void remember(TimeValue value) {
        if (value.days().isPresent()) {
            before = value;
            String text = value.value();
            if (text != null && text.indexOf('Q') > 0) {
                quarter = text;
            }
        }
    }
}
