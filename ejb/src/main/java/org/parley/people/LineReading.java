package org.parley.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line with the sides found in it and the tokens that names have taken. */
final class LineReading {
    final Line line;
    final List<SideHit> sides;
    private final @Nullable SideHit[] at;
    private final boolean[] taken;

    LineReading(Line line) {
        this.line = line;
        this.sides = new ArrayList<>(SideNames.in(line));
        this.at = new @Nullable SideHit[line.size()];
        this.taken = new boolean[line.size()];
        for (SideHit hit : sides) {
            for (int i = hit.from(); i < hit.to(); i++) {
                at[i] = hit;
            }
        }
    }

    /** The side that the token at {@code i} is part of; of a compound the last one. */
    @Nullable
    SideHit sideAt(int i) {
        return line.has(i) ? at[i] : null;
    }

    /** Adds an organisation that the article makes known, where no other side or name stands but the nation it begins with. */
    void add(SideHit hit) {
        SideHit nation = sideAt(hit.from());
        if (nation != null && nation.form() == SideHit.Form.ADJECTIVE && nation.to() < hit.to()) {
            sides.remove(nation);
            at[nation.from()] = null;
        }
        for (int i = hit.from(); i < hit.to(); i++) {
            if (at[i] != null || taken[i]) {
                return;
            }
        }
        for (int i = hit.from(); i < hit.to(); i++) {
            at[i] = hit;
        }
        sides.add(hit);
        sides.sort(Comparator.comparing(SideHit::span));
    }

    boolean taken(int i) {
        return line.has(i) && taken[i];
    }

    void take(int from, int to) {
        for (int i = from; i < to; i++) {
            taken[i] = true;
        }
    }
}
