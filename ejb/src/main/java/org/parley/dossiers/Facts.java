package org.parley.dossiers;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.claims.DayRange;
import org.parley.claims.EventGist;
import org.parley.claims.EventKind;
import org.parley.claims.Figure;
import org.parley.claims.NameKey;
import org.parley.claims.NewsEvent;
import org.parley.claims.Position;
import org.parley.claims.PrintedDay;
import org.parley.text.Span;

/** Claims as the ledger keeps them. */
public final class Facts {
    private static final int LONGEST_WORDS = 400;

    private Facts() {}

    /** A news event; {@code printed} is its day without a year, where it has no other. */
    public static Fact of(NewsEvent event, @Nullable String printed, String text) {
        return new Fact(
                event.kind().name(),
                event.status().name().toLowerCase(Locale.ROOT),
                event.ordinal(),
                event.date() == null ? printed : event.date(),
                event.place(),
                event.participants(),
                event.sides(),
                event.minutes(),
                event.qualifier() == null ? null : event.qualifier().name(),
                event.initiator(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                words(event.span(), text));
    }

    /** A position. */
    public static Fact of(Position position, String text) {
        return new Fact(
                Fact.POSITION,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(position.side()),
                null,
                null,
                null,
                position.act().name(),
                position.object(),
                position.strength() == null ? null : position.strength().name(),
                position.hearsay(),
                null,
                null,
                null,
                words(position.span(), text));
    }

    /** A figure, and how it stands. */
    public static Fact of(Figure figure, @Nullable String standing, String text) {
        return new Fact(
                Fact.FIGURE,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                figure.qualifier().name(),
                null,
                null,
                null,
                standing,
                null,
                figure.value(),
                figure.unit(),
                figure.measures(),
                words(figure.span(), text));
    }

    /** What tells an event from others, said on {@code said}. */
    public static EventGist gist(Fact fact, @Nullable LocalDate said) {
        return gist(
                fact.kind(),
                fact.status() == null ? "held" : fact.status(),
                fact.ordinal(),
                fact.date(),
                fact.place(),
                fact.participants(),
                fact.sides(),
                said);
    }

    static EventGist gist(
            String kind,
            String state,
            @Nullable Integer ordinal,
            @Nullable String date,
            @Nullable String place,
            List<String> participants,
            List<String> sides,
            @Nullable LocalDate said) {
        return new EventGist(
                EventKind.valueOf(kind),
                state,
                ordinal,
                DayRange.of(date).orElse(null),
                participants.stream().map(NameKey::of).collect(Collectors.toSet()),
                java.util.Set.copyOf(sides),
                place == null ? null : place.toLowerCase(Locale.ROOT),
                PrintedDay.of(date).orElse(null),
                said);
    }

    private static String words(Span span, String text) {
        return text.substring(span.start(), Math.min(span.end(), span.start() + LONGEST_WORDS));
    }
}
