package org.parley.claims.extractors;

import com.google.auto.service.AutoService;
import org.parley.claims.Extractor;
import org.parley.claims.ReadingDraft;
import org.parley.claims.Stage;
import org.parley.people.PeopleReader;

/** Finds the persons and sides of an article, which all later stages rest on. */
@AutoService(Extractor.class)
public final class PeopleExtractor implements Extractor {
    private final PeopleReader reader = new PeopleReader();

    @Override
    public Stage stage() {
        return Stage.NAMES;
    }

    @Override
    public void extract(ReadingDraft draft) {
        draft.know(reader.read(draft.article()));
    }
}
