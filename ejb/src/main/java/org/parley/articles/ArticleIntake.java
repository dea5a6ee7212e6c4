package org.parley.articles;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** Turns a file into articles ready for reading, or into rejections: format, parts, publication date, sentences. */
public final class ArticleIntake {
    private final List<ArticleFormat> formats;

    public ArticleIntake(List<ArticleFormat> formats) {
        this.formats = formats.stream()
                .sorted(Comparator.comparingInt(ArticleFormat::order))
                .toList();
    }

    /** An intake with every format on the class path. */
    public static ArticleIntake withAllFormats() {
        return new ArticleIntake(ServiceLoader.load(ArticleFormat.class, ArticleFormat.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /** What is in the file, in order; never empty, never throws for what the bytes say. */
    public List<Outcome> read(SourceDocument document) {
        for (ArticleFormat format : formats) {
            if (format.accepts(document)) {
                return format.read(document).stream().map(this::settle).toList();
            }
        }
        return List.of(new Outcome.Rejected(
                new Rejection(Rejection.Reason.UNSUPPORTED, "No format recognises " + document.path() + ".", null)));
    }

    private Outcome settle(DraftOutcome outcome) {
        if (outcome instanceof DraftOutcome.Refused refused) {
            return new Outcome.Rejected(refused.rejection());
        }
        throw new UnsupportedOperationException("settled by the parts and publication rules");
    }
}
