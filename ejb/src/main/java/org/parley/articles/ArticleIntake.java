package org.parley.articles;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

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
        Rejection rejection = refuse(document);
        if (rejection != null) {
            return List.of(new Outcome.Rejected(rejection));
        }
        for (ArticleFormat format : formats) {
            if (format.accepts(document)) {
                List<DraftOutcome> drafts = format.read(document);
                boolean several = drafts.size() > 1;
                return drafts.stream()
                        .map(draft -> settle(draft, document, several))
                        .toList();
            }
        }
        return List.of(new Outcome.Rejected(
                new Rejection(Rejection.Reason.UNSUPPORTED, "No format recognises " + document.path() + ".", null)));
    }

    private static @Nullable Rejection refuse(SourceDocument document) {
        int length = document.bytes().length;
        if (length == 0) {
            return new Rejection(Rejection.Reason.EMPTY, document.path() + " is empty.", 0L);
        }
        return length <= Limits.STANDARD.bytes()
                ? null
                : new Rejection(
                        Rejection.Reason.TOO_LARGE,
                        document.path() + " has " + length + " bytes; " + Limits.STANDARD.bytes() + " are read.",
                        null);
    }

    private static Outcome settle(DraftOutcome outcome, SourceDocument document, boolean several) {
        if (outcome instanceof DraftOutcome.Refused refused) {
            return new Outcome.Rejected(refused.rejection());
        }
        ArticleDraft draft = ((DraftOutcome.Drafted) outcome).draft();
        if (draft.text().length() > Limits.STANDARD.characters()) {
            return new Outcome.Rejected(new Rejection(
                    Rejection.Reason.TOO_LARGE,
                    "An article of " + draft.text().length() + " characters; " + Limits.STANDARD.characters()
                            + " are read.",
                    null));
        }
        Sidecar sidecar = document.sidecar();
        ArticleText text = ArticleTexts.of(draft, document.path(), sidecar);
        if (text.sentences().isEmpty()) {
            return new Outcome.Rejected(
                    new Rejection(Rejection.Reason.NO_TEXT, document.path() + " holds no sentence to read.", null));
        }
        String id = several ? ArticleId.of(text.outlet(), draft.text()) : ArticleId.of(text.outlet(), document.bytes());
        String link = draft.link() == null && sidecar != null ? sidecar.link() : draft.link();
        return new Outcome.Read(id, text, link, draft.language());
    }
}
