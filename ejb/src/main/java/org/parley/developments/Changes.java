package org.parley.developments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.parley.claims.DayRange;
import org.parley.dossiers.Belief;
import org.parley.dossiers.Fact;
import org.parley.dossiers.Touched;

/** What a ledger entry's two beliefs, before and after an article, differ in: one or a few changes, or none. */
final class Changes {
    /** An event longer ago than this is background: the ledger learns it, nobody is told. */
    private static final int NEWS_DAYS = 12;

    private static final Map<String, Change> STATES = Map.of(
            "proposed", Change.EVENT_PROPOSED,
            "scheduled", Change.EVENT_SCHEDULED,
            "underway", Change.EVENT_UNDERWAY,
            "held", Change.EVENT_HELD,
            "cancelled", Change.EVENT_CANCELLED,
            "implied", Change.EVENT_IMPLIED);

    private Changes() {}

    /**
     * One change.
     *
     * @param change its kind
     * @param was before, empty where nothing was known
     * @param now after
     */
    record Changed(Change change, String was, String now) {}

    static List<Changed> of(Touched touched, LocalDate said) {
        Belief before = touched.before();
        Belief after = touched.after();
        if (before == null) {
            return fresh(after, said).map(List::of).orElse(List.of());
        }
        List<Changed> changes = new ArrayList<>();
        String was = Wording.of(before);
        String now = Wording.of(after);
        if (!before.state().equals(after.state()) || !Objects.equals(before.strength(), after.strength())) {
            changes.add(new Changed(moved(before, after), was, now));
        } else if (!Objects.equals(before.date(), after.date())) {
            dated(before, after).ifPresent(change -> changes.add(new Changed(change, was, now)));
        }
        after.conflicts().stream()
                .filter(c -> before.conflicts().stream()
                        .noneMatch(b -> b.field().equals(c.field()) && b.other().equals(c.other())))
                .forEach(c -> changes.add(new Changed(
                        Change.CONFLICT,
                        name(after) + ": " + c.field() + " " + c.one(),
                        name(after) + ": " + c.field() + " " + c.other() + " according to "
                                + c.otherBy().file())));
        return changes;
    }

    private static Optional<Changed> fresh(Belief after, LocalDate said) {
        Change change = after.kind().equals(Fact.POSITION)
                ? Change.POSITION_NEW
                : after.kind().equals(Fact.FIGURE) ? Change.FIGURE_NEW : STATES.get(after.state());
        boolean background = after.isEvent()
                && after.days()
                        .filter(d -> d.last().isBefore(said.minusDays(NEWS_DAYS)))
                        .isPresent();
        return change == null || background
                ? Optional.empty()
                : Optional.of(new Changed(change, "", Wording.of(after)));
    }

    private static Change moved(Belief before, Belief after) {
        if (after.kind().equals(Fact.POSITION)) {
            return Change.POSITION_CHANGED;
        }
        if (after.kind().equals(Fact.FIGURE)) {
            return Change.FIGURE_CHANGED;
        }
        boolean firmer = before.state().equals("proposed") && after.state().equals("scheduled");
        return firmer ? Change.STATUS_CHANGED : STATES.getOrDefault(after.state(), Change.STATUS_CHANGED);
    }

    /** A day learned of something over is a detail; of something ahead it is what people wait for. */
    private static Optional<Change> dated(Belief before, Belief after) {
        boolean open = List.of("proposed", "scheduled", "underway").contains(after.state());
        if (!open) {
            return Optional.empty();
        }
        Optional<DayRange> was = before.days();
        DayRange now = after.days().orElse(null);
        if (was.isEmpty() || now == null || was.get().covers(now, 1)) {
            return Optional.of(Change.DATE_PINNED);
        }
        return Optional.of(Change.DATE_CHANGED);
    }

    private static String name(Belief belief) {
        return belief.isEvent()
                ? Wording.subject(belief)
                : belief.kind().equals(Fact.FIGURE)
                        ? String.valueOf(belief.measures())
                        : String.valueOf(belief.object());
    }
}
