package org.parley.claims.positions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.claims.Position;
import org.parley.claims.positions.ObjectFinder.StatedObject;
import org.parley.text.Span;
import org.parley.text.Token;

/** The positions that one sentence has stated so far. */
final class Statements {
    private final List<Token> tokens;
    private final OnTheTable table;
    private final Hearsay hearsay;
    private final int report;
    private final List<Position> found = new ArrayList<>();

    Statements(List<Token> tokens, OnTheTable table, Hearsay hearsay, int report) {
        this.tokens = tokens;
        this.table = table;
        this.hearsay = hearsay;
        this.report = report;
    }

    /** All of them, in order. */
    List<Position> all() {
        return found;
    }

    /** The last one; null where none is stated yet. */
    @Nullable
    Position last() {
        return found.isEmpty() ? null : found.get(found.size() - 1);
    }

    boolean known(Mention actor, Position.Act act) {
        return found.stream().anyMatch(p -> p.side().equals(actor.side()) && p.act() == act);
    }

    Position position(Mention actor, Position.Act act, StatedObject object, Position.@Nullable Strength strength) {
        Span named = actor.from() == actor.to()
                ? object.span()
                : new Span(
                        tokens.get(actor.from()).span().start(),
                        tokens.get(actor.to() - 1).span().end());
        Span span = new Span(
                Math.min(named.start(), object.span().start()),
                Math.max(named.end(), object.span().end()));
        return new Position(
                span,
                actor.name(),
                actor.side(),
                act,
                table.counted(table.inFull(object.text())),
                strength,
                hearsay.hearsay(),
                report);
    }

    OnTheTable table() {
        return table;
    }

    void state(Position position) {
        found.add(position);
        table.put(position);
    }
}
