package org.parley.briefings;

import java.util.Optional;

/** Port: summaries by story or dossier. Saving the same id again replaces the row. */
public interface SummaryArchive {
    Optional<Summary> of(String subjectId);

    void save(Summary summary);
}
