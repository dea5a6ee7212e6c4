package org.parley.text;

import org.jspecify.annotations.Nullable;
import org.parley.text.TimeWords.Kind;

/** Finds lengths that are told by parts of an hour: "half an hour", "three-quarters of an hour", "hour and 20 minutes". */
final class HourParts {
    private HourParts() {}

    /** Such a length at {@code at}, its qualifiers from {@code i} on; null if there is none. */
    static @Nullable PrintedLength at(TimeCursor c, int i, int at) {
        PrintedLength half = half(c, i, at);
        return half != null ? half : hourAnd(c, i, at);
    }

    /** "half an hour", "half a day". */
    private static @Nullable PrintedLength half(TimeCursor c, int i, int at) {
        PrintedLength quarters = quarters(c, i, at);
        if (quarters != null) {
            return quarters;
        }
        if (c.is(at, "half") && c.is(at + 1, "hour") && c.is(i - 1, "last", "final", "first", "a")) {
            return PrintedLength.of(i, at + 2, 0.5, "TH");
        }
        TimeWords.Word unit = c.is(at, "half") && c.is(at + 1, "an", "a") ? c.word(at + 2, Kind.UNIT) : null;
        return unit == null ? null : PrintedLength.of(i, at + 3, 0.5, unit.value());
    }

    /** "three-quarters of an hour", "a quarter of an hour". */
    private static @Nullable PrintedLength quarters(TimeCursor c, int i, int at) {
        boolean glued = c.is(at, "three-quarters");
        boolean three = glued
                || (c.is(at, "three") && (c.is(at + 1, "quarters") || c.dash(at + 1) && c.is(at + 2, "quarters")));
        int to = glued ? at + 1 : three && c.dash(at + 1) ? at + 3 : at + 2;
        boolean one = c.is(at, "a") && c.is(at + 1, "quarter");
        if (!(three || one) || !c.is(to, "of") || !c.is(to + 1, "an") || !c.is(to + 2, "hour")) {
            return null;
        }
        double minutes = three ? 45 : 15;
        return PrintedLength.of(i, to + 3, minutes, "TM");
    }

    private static boolean quarter(TimeCursor c, int i) {
        return c.is(i, "a") && c.is(i + 1, "quarter");
    }

    /** "a frank hour and 20 minutes": the hour counts, whatever stands before it. */
    private static @Nullable PrintedLength hourAnd(TimeCursor c, int i, int at) {
        if (c.is(at, "a", "an", "another") && c.is(at + 1, "hour") && c.is(at + 2, "and") && quarter(c, at + 3)) {
            return PrintedLength.of(i, at + 5, 75, "TM"); // "another hour and a quarter"
        }
        if (c.is(at, "a", "an", "another")
                && c.is(at + 1, "hour")
                && c.is(at + 2, "and")
                && c.is(at + 3, "three")
                && c.is(at + 4, "quarters")) {
            return PrintedLength.of(i, at + 5, 105, "TM");
        }
        if (c.is(at, "a", "an") && c.is(at + 1, "good", "full", "whole", "solid") && c.is(at + 2, "hour")) {
            return PrintedLength.of(i, at + 3, 1, "TH");
        }
        boolean hour = c.is(at, "hour") && c.is(at + 1, "and") && !c.is(at - 1, "per", "every", "an", "one");
        PrintedNumber more = hour ? PrintedNumber.at(c, at + 2) : null;
        if (more == null || !c.is(more.to(), "minutes", "minute")) {
            return null;
        }
        return PrintedLength.of(i, more.to() + 1, 60 + more.value(), "TM");
    }
}
