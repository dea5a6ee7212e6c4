package org.parley.articles.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

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

    /** How zip, gzip, bzip2, xz, 7z, PDF, PNG, JPEG, GIF and old office files begin. */
    private static final List<String> PACKED = List.of(
            "PK\u0003\u0004",
            "\u001F\u008B",
            "BZh",
            "\u00FD7zXZ",
            "7z\u00BC\u00AF",
            "%PDF-",
            "\u0089PNG",
            "\u00FF\u00D8\u00FF",
            "GIF8",
            "\u00D0\u00CF\u0011\u00E0");

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
        String head = new String(document.bytes(), 0, Math.min(8, document.bytes().length), ISO_8859_1);
        if (PACKED.stream().anyMatch(head::startsWith)) {
            return Refusals.file(
                    Rejection.Reason.BINARY, document.path() + " is packed, a picture or a PDF, not text.");
        }
        return List.of(TextDecoder.decode(document.bytes(), null)
                .<DraftOutcome>map(text ->
                        new DraftOutcome.Drafted(new ArticleDraft(text, null, null, null, null, null, List.of())))
                .orElseGet(() -> new DraftOutcome.Refused(new Rejection(
                        Rejection.Reason.BINARY, document.path() + " is not text in any encoding known here.", null))));
    }
}
