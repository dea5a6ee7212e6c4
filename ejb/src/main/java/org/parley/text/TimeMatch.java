package org.parley.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that name a time, before it is known which.
 *
 * @param from first token
 * @param to token after the last
 * @param meaning what they mean in a frame
 * @param day the full date they print; null unless they do
 */
record TimeMatch(
        int from, int to, Meaning meaning, @Nullable LocalDate day) {
    /** What words mean, given what they are reckoned from. */
    interface Meaning {
        TimeValue in(TimeFrame frame);
    }

    static TimeMatch of(int from, int to, Meaning meaning) {
        return new TimeMatch(from, to, meaning, null);
    }

    TimeMatch extended(int start, int end, Meaning changed) {
        return new TimeMatch(start, end, changed, day);
    }
}
