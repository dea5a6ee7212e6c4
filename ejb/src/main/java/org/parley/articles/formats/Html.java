package org.parley.articles.formats;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Locale;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.parley.articles.ArticleDraft;
import org.parley.articles.ArticleFormat;
import org.parley.articles.DraftOutcome;
import org.parley.articles.Limits;
import org.parley.articles.PartKind;
import org.parley.articles.Rejection;
import org.parley.articles.SourceDocument;
import org.parley.articles.TextDecoder;

/** A web page: the article is found by Readability, its date, author and outlet by what the page says of itself. */
@AutoService(ArticleFormat.class)
public final class Html implements ArticleFormat {
    private static final int SNIFFED = 1024;
    private static final int LEAST = 140;
    private static final int MOST_NODES = 12_000;
    private static final int DEEPEST = 120;
    private static final List<String> ELEMENTS = List.of("<body", "<head", "<p>", "<div");

    /** Readability makes links absolute and fails loudly without an address to start from. */
    private static final String NOWHERE = "https://page.invalid/";

    @Override
    public int order() {
        return 500;
    }

    @Override
    public boolean accepts(SourceDocument document) {
        String head = Sniffing.head(document.bytes(), SNIFFED).toLowerCase(Locale.ROOT);
        if (head.startsWith("<!doctype html") || head.startsWith("<html")) {
            return true;
        }
        if (head.startsWith("<?xml")) {
            return head.contains("<html");
        }
        String path = document.path().toLowerCase(Locale.ROOT);
        boolean named = path.endsWith(".html") || path.endsWith(".htm") || path.endsWith(".xhtml");
        return named
                ? head.contains("<")
                : head.startsWith("<") && ELEMENTS.stream().anyMatch(head::contains);
    }

    @Override
    public List<DraftOutcome> read(SourceDocument document) {
        if (document.bytes().length > Limits.STANDARD.markupBytes()) {
            return Refusals.file(
                    Rejection.Reason.TOO_LARGE, "A page of more than " + Limits.STANDARD.markupBytes() + " bytes.");
        }
        String text = TextDecoder.decode(document.bytes(), MarkupCharset.declared(document.bytes()))
                .orElse(null);
        if (text == null) {
            return Refusals.file(
                    Rejection.Reason.UNDECODABLE, document.path() + " is no text in the encoding it declares.");
        }
        return List.of(HtmlTree.bounded(() -> {
            ArticleDraft draft = draft(HtmlTree.of(text));
            return draft == null
                    ? Refusals.item(Rejection.Reason.NO_TEXT, document.path() + " is a page without an article.")
                    : new DraftOutcome.Drafted(draft);
        }));
    }

    private static @Nullable ArticleDraft draft(Document page) {
        HtmlMetadata metadata = new HtmlMetadata(page);
        String title = metadata.title();
        DraftText body = new DraftText();
        body.add(PartKind.HEADLINE, title);
        body.add(PartKind.BYLINE, metadata.byline());
        int before = body.text().length();
        Element content = content(page);
        if (content != null) {
            HtmlBlocks.add(content, title, body);
        }
        return body.text().length() == before
                ? null
                : new ArticleDraft(
                        body.text(),
                        title,
                        metadata.outlet(),
                        metadata.published(),
                        metadata.link(),
                        metadata.language(),
                        body.marked());
    }

    /** Readability prints the page more than once and is not linear: no news page is as large, or as deep, as this. */
    private static boolean readable(Document page) {
        page.outputSettings().prettyPrint(false);
        int[] seen = new int[2];
        page.traverse((node, depth) -> {
            seen[0]++;
            seen[1] = Math.max(seen[1], depth);
        });
        return seen[0] <= MOST_NODES && seen[1] <= DEEPEST;
    }

    /** The element with the article in it. Readability changes the page, so what comes after it sees a copy. */
    private static @Nullable Element content(Document page) {
        Element found = readable(page)
                ? new Readability4J(NOWHERE, page.clone()).parse().getArticleContent()
                : null;
        if (found != null && found.text().length() >= LEAST) {
            return found;
        }
        page.select("nav, footer, aside, script, style, form, noscript").remove();
        Elements articles = page.select("article");
        Element plain = articles.size() == 1 ? articles.first() : page.selectFirst("main");
        plain = plain == null ? page.body() : plain;
        return found != null
                        && plain != null
                        && plain.text().length() < found.text().length()
                ? found
                : plain;
    }
}
