package org.parley.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.text.Span;

/**
 * An encounter or an act, as one article states it.
 *
 * @param span the evidence
 * @param kind round, meeting, call, summit, visit, announcement, measure, deal
 * @param status proposed, scheduled, underway, held, cancelled
 * @param ordinal 6 in "sixth talks"; null where none is printed
 * @param date a day, month, week or range as {@link org.parley.text.TimeExpression#value()}; null where open
 * @param place as printed, in short ("Washington")
 * @param participants full names
 * @param sides the sides that take part, canonical
 * @param minutes its length; null where none is printed
 * @param qualifier how exact the length is; null without a length
 * @param initiator who asked for it (side or full name); null where not stated
 * @param report the report of the article it stands in
 */
public record NewsEvent(
        Span span,
        EventKind kind,
        EventStatus status,
        @Nullable Integer ordinal,
        @Nullable String date,
        @Nullable String place,
        List<String> participants,
        List<String> sides,
        @Nullable Integer minutes,
        @Nullable Qualifier qualifier,
        @Nullable String initiator,
        int report) {
    public NewsEvent {
        participants = List.copyOf(participants);
        sides = List.copyOf(sides);
    }
}
