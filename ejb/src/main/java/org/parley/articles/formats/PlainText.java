package org.parley.articles.formats;

import com.google.auto.service.AutoService;
import java.util.List;
import org.parley.articles.ArticleDraft;
import org.parley.articles.ArticleFormat;
import org.parley.articles.DraftOutcome;
import org.parley.articles.Rejection;
import org.parley.articles.SourceDocument;
import org.parley.articles.TextDecoder;

/** A file that is nothing but text: one article, kept to the character as it is. */
@AutoService(ArticleFormat.class)
public final class PlainText implements ArticleFormat {
    private static final int SNIFFED = 64;

    @Override
    public int order() {
        return Integer.MAX_VALUE;
    }

    @Override
    public boolean accepts(SourceDocument document) {
        String head = Sniffing.head(document.bytes(), SNIFFED);
        return Markup.rootName(document).isEmpty() && !looksLikeJson(head);
    }

    /** An object or a list of them: brackets and braces alone open texts too. */
    private static boolean looksLikeJson(String head) {
        String dense = head.replaceAll("\\s+", "");
        return dense.startsWith("{\"") || dense.startsWith("{}") || dense.startsWith("[{\"");
    }

    @Override
    public List<DraftOutcome> read(SourceDocument document) {
        return List.of(TextDecoder.decode(document.bytes(), null)
                .<DraftOutcome>map(text ->
                        new DraftOutcome.Drafted(new ArticleDraft(text, null, null, null, null, null, List.of())))
                .orElseGet(() -> new DraftOutcome.Refused(new Rejection(
                        Rejection.Reason.BINARY, document.path() + " is not text in any encoding known here.", null))));
    }
}
