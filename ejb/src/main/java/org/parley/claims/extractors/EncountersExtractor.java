package org.parley.claims.extractors;

import com.google.auto.service.AutoService;
import org.parley.claims.Extractor;
import org.parley.claims.ReadingDraft;
import org.parley.claims.Stage;
import org.parley.claims.events.Encounters;

/** Finds rounds of talks, meetings, calls, summits and visits. */
@AutoService(Extractor.class)
public final class EncountersExtractor implements Extractor {
    @Override
    public Stage stage() {
        return Stage.EVENTS;
    }

    @Override
    public void extract(ReadingDraft draft) {
        Encounters.in(draft).forEach(draft::add);
    }
}
