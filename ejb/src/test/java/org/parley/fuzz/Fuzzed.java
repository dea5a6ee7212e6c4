package org.parley.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;
import org.parley.articles.ArticleFormat;
import org.parley.articles.ArticleIntake;
import org.parley.articles.ArticleText;
import org.parley.articles.Outcome;
import org.parley.articles.Part;
import org.parley.articles.SourceDocument;
import org.parley.claims.ArticleReader;
import org.parley.claims.Reading;
import org.parley.text.Span;

/** What must hold whatever the bytes are: an outcome, a reason for each refusal, spans inside the text. */
final class Fuzzed {
    static final String BODY =
            "OSLO, June 6 (Harbor Wire) -- Fisheries Minister Inga Holm said on Friday that the cod quota must be cut by "
                    + "20 percent. “We will meet again on June 13,” she told reporters after talks of about 90 minutes.";
    private static final ArticleReader READER = ArticleReader.withAllExtractors();

    private Fuzzed() {}

    static Stream<byte[]> seeds(String... texts) {
        return Stream.of(texts).map(text -> text.getBytes(UTF_8));
    }

    /** Gives the bytes to one format, under a name that fits it, and reads what it finds. */
    static void format(ArticleFormat format, String path, byte[] bytes) {
        SourceDocument document = new SourceDocument(path, bytes, null);
        if (format.accepts(document)) {
            all(new ArticleIntake(List.of(format)).read(document));
        }
    }

    static void all(List<Outcome> outcomes) {
        demand(!outcomes.isEmpty(), "no outcome");
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Rejected rejected) {
                demand(!rejected.rejection().message().isBlank(), "a refusal without a reason");
            } else {
                whole(((Outcome.Read) outcome).text());
            }
        }
    }

    private static void whole(ArticleText article) {
        int end = -1;
        for (Part part : article.parts()) {
            demand(part.span().start() >= end, "parts overlap");
            end = part.span().end();
        }
        int length = article.text().length();
        demand(end <= length, "a part ends behind the text");
        Reading reading = READER.read(article);
        reading.times().forEach(time -> inside(time.span(), length));
        reading.events().forEach(event -> inside(event.span(), length));
        reading.figures().forEach(figure -> inside(figure.span(), length));
        reading.quotations().forEach(quotation -> inside(quotation.span(), length));
        reading.people().references().forEach(reference -> inside(reference.span(), length));
    }

    private static void inside(Span span, int length) {
        demand(span.start() >= 0 && span.end() <= length && span.length() > 0, "a span outside the text");
    }

    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
