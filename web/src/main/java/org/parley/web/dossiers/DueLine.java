package org.parley.web.dossiers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.dossiers.Belief;
import org.parley.dossiers.LedgerEntry;
import org.parley.dossiers.Sighting;

/**
 * Something that should happen, or should have.
 *
 * @param dossierId its dossier
 * @param dossier the dossier's title
 * @param gist what it is
 * @param date when, as a TIMEX3-style value
 * @param overdue whether its day has passed and nobody has said that it took place
 */
public record DueLine(String dossierId, String dossier, String gist, String date, boolean overdue) {
    /** The line of an entry that was open when {@code night} came; empty for any other. */
    public static Optional<DueLine> of(LedgerEntry entry, LocalDate night) {
        List<Sighting> known = entry.sightings().stream()
                .filter(sighting -> sighting.knownBefore(night.plusDays(1)))
                .toList();
        if (known.isEmpty() || entry.withdrawn()) {
            return Optional.empty();
        }
        Belief belief = Belief.of(known);
        String state = belief.stateOn(night);
        String date = belief.date();
        boolean open = state.equals("overdue") || (state.equals("scheduled") && due(belief, night));
        return open && date != null
                ? Optional.of(new DueLine(entry.dossierId(), "", Gist.of(belief), date, state.equals("overdue")))
                : Optional.empty();
    }

    private static boolean due(Belief belief, LocalDate night) {
        return belief.due().filter(day -> !day.isBefore(night.minusDays(1))).isPresent();
    }

    /** The same under its dossier's title. */
    public DueLine in(String title) {
        return new DueLine(dossierId, title, gist, date, overdue);
    }
}
