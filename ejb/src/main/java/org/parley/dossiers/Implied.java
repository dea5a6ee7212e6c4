package org.parley.dossiers;

import java.util.List;
import org.parley.stories.ContentHash;

/** A round that nobody reported but that a later count implies. */
final class Implied {
    private Implied() {}

    /** What the report of a later round says about round {@code ordinal}. */
    static Sighting by(Sighting later, int ordinal) {
        Fact fact = later.fact();
        return later.under(ContentHash.of("implied", later.claimId(), Integer.toString(ordinal)))
                .as(new Fact(
                        "ROUND",
                        "implied",
                        ordinal,
                        null,
                        null,
                        List.of(),
                        fact.sides(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        fact.words()));
    }
}
