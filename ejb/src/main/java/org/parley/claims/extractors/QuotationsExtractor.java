package org.parley.claims.extractors;

import com.google.auto.service.AutoService;
import org.parley.claims.Extractor;
import org.parley.claims.ReadingDraft;
import org.parley.claims.Stage;
import org.parley.claims.quotations.Quotations;

/** Finds who is quoted with what. */
@AutoService(Extractor.class)
public final class QuotationsExtractor implements Extractor {
    @Override
    public Stage stage() {
        return Stage.WORDS_AND_NUMBERS;
    }

    @Override
    public void extract(ReadingDraft draft) {
        Quotations.in(draft.article(), draft.people()).forEach(draft::add);
    }
}
