package org.parley.developments;

import java.util.List;
import org.parley.dossiers.Belief;
import org.parley.dossiers.DossierKeeper.Placement;
import org.parley.dossiers.Sighting;
import org.parley.stories.Arrival;

/** The claims of a report that garbles its persons: shown with the reason, kept out of the ledger, never announced. */
final class Doubtful {
    private Doubtful() {}

    static List<Development> developments(Arrival arrival, List<Sighting> claims, Placement placement, String storyId) {
        String why = placement.doubt().orElseThrow();
        return claims.stream()
                .map(claim -> {
                    Belief alone = Belief.of(List.of(claim));
                    return Changes.of(
                                    new org.parley.dossiers.Touched(
                                            org.parley.dossiers.LedgerEntry.openedBy(
                                                    placement.dossier().id(), claim),
                                            null,
                                            alone,
                                            List.of(claim)),
                                    arrival.day())
                            .stream()
                            .map(c -> Development.of(claim.claimId(), c.change(), c.was(), c.now(), arrival.articleId())
                                    .reportedBy(arrival.file(), arrival.night(), arrival.turn())
                                    .within(placement.dossier().id(), storyId)
                                    .restingOn(
                                            List.of(new Evidence(
                                                    arrival.articleId(),
                                                    arrival.file(),
                                                    claim.start(),
                                                    claim.end(),
                                                    arrival.text().substring(claim.start(), claim.end()))),
                                            List.of(),
                                            Ranks.of(c.change(), alone))
                                    .doubtedBecause(why))
                            .toList();
                })
                .flatMap(List::stream)
                .toList();
    }
}
