package org.parley.claims.extractors;

import com.google.auto.service.AutoService;
import org.parley.claims.Extractor;
import org.parley.claims.ReadingDraft;
import org.parley.claims.Stage;
import org.parley.claims.events.Acts;

/** Finds announcements, measures and deals. */
@AutoService(Extractor.class)
public final class ActsExtractor implements Extractor {
    @Override
    public Stage stage() {
        return Stage.EVENTS;
    }

    @Override
    public void extract(ReadingDraft draft) {
        Acts.in(draft).forEach(draft::add);
    }
}
