package org.parley.developments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.dossiers.Belief;
import org.parley.dossiers.LedgerEntry;
import org.parley.dossiers.Sighting;

/** Encounters whose day has passed without anybody saying that they took place, reckoned from a night. */
public final class Overdue {
    private static final int LOOK_BACK = 30;
    private static final int MOST = 500;
    private static final int LATEST = 50;

    private Overdue() {}

    /** The developments for those that became overdue by {@code night} and were not told yet; saves them. */
    public static List<Development> on(LocalDate night, Archives archives) {
        List<Development> told = new ArrayList<>();
        for (LedgerEntry entry :
                archives.ledger().due(Set.of(), night.minusDays(LOOK_BACK), night.minusDays(2), MOST)) {
            Belief belief = entry.belief();
            if (belief.stateOn(night).equals("overdue")) {
                if (!told(entry, belief, archives)) {
                    Development overdue = development(entry, belief, night);
                    archives.developments().save(overdue);
                    told.add(overdue);
                }
            }
        }
        return told;
    }

    /** Whether its passing was told since the day now believed in; another day may pass again. */
    private static boolean told(LedgerEntry entry, Belief belief, Archives archives) {
        LocalDate due = belief.due().orElse(LocalDate.MAX);
        return archives.developments().ofEntry(entry.id(), LATEST).stream()
                .anyMatch(d -> d.change() == Change.EVENT_OVERDUE && d.night().isAfter(due));
    }

    private static Development development(LedgerEntry entry, Belief belief, LocalDate night) {
        Sighting last = belief.history().get(belief.history().size() - 1).by();
        String was = Wording.of(belief);
        String now = Wording.subject(belief) + " overdue: nobody has said that it took place"
                + Wording.when(belief.date()).orElse("");
        return Development.of(entry.id(), Change.EVENT_OVERDUE, was, now, last.articleId())
                .reportedBy(last.file(), night, last.turn())
                .within(entry.dossierId(), null)
                .restingOn(
                        List.of(new Evidence(
                                last.articleId(),
                                last.file(),
                                last.start(),
                                last.end(),
                                last.fact().words())),
                        belief.participants(),
                        Ranks.of(Change.EVENT_OVERDUE, belief));
    }
}
