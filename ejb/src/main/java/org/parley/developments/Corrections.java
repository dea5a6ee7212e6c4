package org.parley.developments;

import java.time.LocalDate;

/** The development that tells those who were told that it is otherwise. */
final class Corrections {
    private Corrections() {}

    static Development of(Development told, String now, LocalDate night) {
        Development correction = Development.of(told.entryId(), Change.CORRECTION, told.now(), now, told.articleId())
                .reportedBy(told.file(), night, told.turn())
                .within(told.dossierId(), told.storyId())
                .restingOn(told.evidence(), told.people(), Ranks.of(Change.CORRECTION))
                .correcting(told);
        correction.confirmedBy(told.origins());
        return correction;
    }
}
