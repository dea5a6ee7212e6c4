package org.parley.claims.positions;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.parley.articles.ArticleIntake;
import org.parley.articles.Outcome;
import org.parley.articles.Sidecar;
import org.parley.articles.SourceDocument;
import org.parley.claims.ArticleReader;

/** The positions that a short article states, one line each: act, side, object. */
final class SaidPositions {
    private static final ArticleIntake INTAKE = ArticleIntake.withAllFormats();
    private static final ArticleReader READER = ArticleReader.withAllExtractors();

    private SaidPositions() {}

    static List<String> said(String body) {
        String text = "Ministers leave talks without a word on the outcome\n\n" + body
                + " Nobody on the coast had slept much.\n";
        Sidecar sidecar = new Sidecar("Harbor Wire", null, LocalDate.of(2025, 5, 6), null);
        Outcome outcome = INTAKE.read(new SourceDocument("a.txt", text.getBytes(StandardCharsets.UTF_8), sidecar))
                .get(0);
        return READER.read(((Outcome.Read) outcome).text()).positions().stream()
                .map(p -> p.act() + " " + p.side() + ": " + p.object())
                .toList();
    }
}
