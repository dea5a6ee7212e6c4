package org.parley.jobs.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.developments.Archives;
import org.parley.developments.Development;
import org.parley.developments.DevelopmentAnnouncement;
import org.parley.dossiers.Dossier;
import org.parley.messages.Outbox;

/** Tells developments, in the chunk's own transaction: what is rolled back was never told. */
@Dependent
public class Teller {
    @Inject
    private Archives archives;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** Tells those that are to be announced. */
    public void tell(List<Development> developments) {
        outbox.append(developments.stream()
                .filter(Development::announced)
                .map(development ->
                        DevelopmentAnnouncement.of(development, titleOf(development.dossierId()), clock.instant()))
                .toList());
    }

    private @Nullable String titleOf(@Nullable String dossier) {
        return dossier == null
                ? null
                : archives.dossiers().find(dossier).map(Dossier::title).orElse(null);
    }
}
