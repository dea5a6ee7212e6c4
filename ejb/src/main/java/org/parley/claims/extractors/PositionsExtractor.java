package org.parley.claims.extractors;

import com.google.auto.service.AutoService;
import org.parley.claims.Extractor;
import org.parley.claims.ReadingDraft;
import org.parley.claims.Stage;
import org.parley.claims.positions.Positions;

/** Finds who demands, offers, considers, resists or threatens what. */
@AutoService(Extractor.class)
public final class PositionsExtractor implements Extractor {
    private final Positions finder = new Positions();

    @Override
    public Stage stage() {
        return Stage.POSITIONS;
    }

    @Override
    public void extract(ReadingDraft draft) {
        finder.positionsOf(draft).forEach(draft::add);
    }
}
