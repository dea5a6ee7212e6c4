package org.parley.developments;

import java.math.BigDecimal;
import java.util.List;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.Figure;
import org.parley.claims.NewsEvent;
import org.parley.claims.Position;
import org.parley.claims.Qualifier;
import org.parley.text.Span;

/** Claims of a test article, as short phrases: {@code round(6).held("2026-03-05").in("Porto").by("Ana Brandt")}. */
final class Told {
    private final EventKind kind;
    private EventStatus status = EventStatus.HELD;
    private Integer ordinal;
    private String date;
    private String place;
    private List<String> who = List.of();
    private List<String> sides = List.of();
    private Integer minutes;
    private Qualifier qualifier;
    private Position position;
    private Figure figure;

    private Told(EventKind kind) {
        this.kind = kind;
    }

    static Told round(int ordinal) {
        Told told = new Told(EventKind.ROUND);
        told.ordinal = ordinal;
        return told;
    }

    /** A round without its count. */
    static Told another() {
        return new Told(EventKind.ROUND);
    }

    static Told meeting() {
        return new Told(EventKind.MEETING);
    }

    static Told call() {
        return new Told(EventKind.CALL);
    }

    static Told visit() {
        return new Told(EventKind.VISIT);
    }

    static Told summit() {
        return new Told(EventKind.SUMMIT);
    }

    static Told measure() {
        return new Told(EventKind.MEASURE);
    }

    static Told position(String side, Position.Act act, String object, Position.Strength strength) {
        Told told = new Told(EventKind.ANNOUNCEMENT);
        told.position = new Position(new Span(0, 1), side, side, act, object, strength, null, 1);
        return told;
    }

    static Told figure(String value, String unit, String measures) {
        Told told = new Told(EventKind.ANNOUNCEMENT);
        told.figure = new Figure(new Span(0, 1), new BigDecimal(value), unit, Qualifier.EXACT, measures, 1);
        return told;
    }

    Told held(String on) {
        return as(EventStatus.HELD, on);
    }

    Told scheduled(String on) {
        return as(EventStatus.SCHEDULED, on);
    }

    Told proposed(String on) {
        return as(EventStatus.PROPOSED, on);
    }

    Told underway(String on) {
        return as(EventStatus.UNDERWAY, on);
    }

    Told cancelled(String on) {
        return as(EventStatus.CANCELLED, on);
    }

    private Told as(EventStatus how, String on) {
        status = how;
        date = on;
        return this;
    }

    Told in(String where) {
        place = where;
        return this;
    }

    Told by(String... names) {
        who = List.of(names);
        return this;
    }

    Told of(String... parties) {
        sides = List.of(parties);
        return this;
    }

    Told lasting(int length, Qualifier how) {
        minutes = length;
        qualifier = how;
        return this;
    }

    boolean isEvent() {
        return position == null && figure == null;
    }

    boolean isPosition() {
        return position != null;
    }

    NewsEvent event(Span span) {
        return new NewsEvent(span, kind, status, ordinal, date, place, who, sides, minutes, qualifier, null, 1);
    }

    Position position(Span span) {
        return new Position(
                span,
                position.actor(),
                position.side(),
                position.act(),
                position.object(),
                position.strength(),
                null,
                1);
    }

    Figure figure(Span span) {
        return new Figure(span, figure.value(), figure.unit(), figure.qualifier(), figure.measures(), 1);
    }
}
