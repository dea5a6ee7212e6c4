package org.parley.dossiers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one claim says, whatever its kind; fields that the kind does not have are null or empty.
 *
 * @param kind a news event's kind, or POSITION, or FIGURE
 * @param status proposed, scheduled, underway, held, cancelled; null but for news events
 * @param ordinal which one, where counted
 * @param date TIMEX3-style value
 * @param place where
 * @param participants full names
 * @param sides sides that take part, or whose position it is, or that the figure concerns
 * @param minutes length
 * @param qualifier how exact minutes or value are
 * @param initiator who asked for it
 * @param act what a side does
 * @param object what the position is about
 * @param strength how far the side has gone; of a figure, whether it is threatened, offered, agreed or in force
 * @param hearsay who is said to say so
 * @param value a figure's number
 * @param unit a figure's unit
 * @param measures what a figure measures
 * @param words the words of the claim, shortened
 */
public record Fact(
        String kind,
        @Nullable String status,
        @Nullable Integer ordinal,
        @Nullable String date,
        @Nullable String place,
        List<String> participants,
        List<String> sides,
        @Nullable Integer minutes,
        @Nullable String qualifier,
        @Nullable String initiator,
        @Nullable String act,
        @Nullable String object,
        @Nullable String strength,
        @Nullable String hearsay,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable String measures,
        String words) {
    /** The kind of an entry that holds a position. */
    public static final String POSITION = "POSITION";
    /** The kind of an entry that holds a figure. */
    public static final String FIGURE = "FIGURE";

    public Fact {
        participants = List.copyOf(participants);
        sides = List.copyOf(sides);
    }

    @JsonIgnore
    public boolean isPosition() {
        return kind.equals(POSITION);
    }

    @JsonIgnore
    public boolean isFigure() {
        return kind.equals(FIGURE);
    }

    @JsonIgnore
    public boolean isEvent() {
        return !isPosition() && !isFigure();
    }
}
