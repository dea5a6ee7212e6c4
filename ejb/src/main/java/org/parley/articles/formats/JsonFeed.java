package org.parley.articles.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.articles.ArticleDraft;
import org.parley.articles.ArticleFormat;
import org.parley.articles.DraftOutcome;
import org.parley.articles.Limits;
import org.parley.articles.PartKind;
import org.parley.articles.PublicationDate;
import org.parley.articles.Rejection;
import org.parley.articles.SourceDocument;

/** JSON Feed 1 and 1.1: each item with a text is an article. */
@AutoService(ArticleFormat.class)
public final class JsonFeed implements ArticleFormat {
    private static final int SNIFFED = 2048;

    @Override
    public int order() {
        return 110;
    }

    @Override
    public boolean accepts(SourceDocument document) {
        return JsonSource.begins(document)
                && Sniffing.head(document.bytes(), SNIFFED).replace("\\/", "/").contains("jsonfeed.org/version/");
    }

    @Override
    public List<DraftOutcome> read(SourceDocument document) {
        JsonSource source = JsonSource.of(document);
        JsonNode feed = source.root();
        if (feed == null) {
            return List.of(new DraftOutcome.Refused(Objects.requireNonNull(source.rejection())));
        }
        List<DraftOutcome> outcomes = new ArrayList<>();
        for (JsonNode item : feed.path("items")) {
            if (outcomes.size() == Limits.STANDARD.items()) {
                outcomes.add(Refusals.item(
                        Rejection.Reason.TOO_LARGE,
                        "The items after the first " + Limits.STANDARD.items() + " were not read."));
                break;
            }
            int number = outcomes.size() + 1;
            outcomes.add(HtmlTree.bounded(() -> outcome(item, feed, number)));
        }
        return outcomes.isEmpty()
                ? Refusals.file(Rejection.Reason.NO_TEXT, document.path() + " is a feed without items.")
                : outcomes;
    }

    private static DraftOutcome outcome(JsonNode item, JsonNode feed, int number) {
        String title = JsonSource.text(item, "title");
        title = title == null ? null : DraftText.clean(title);
        DraftText text = new DraftText();
        text.add(PartKind.HEADLINE, title);
        text.add(PartKind.BYLINE, author(item));
        int before = text.text().length();
        String html = JsonSource.text(item, "content_html");
        if (html != null) {
            HtmlBlocks.add(HtmlTree.body(html), title, text);
        } else {
            text.addLines(JsonSource.text(item, "content_text", "summary"));
        }
        if (text.text().length() == before) {
            return Refusals.item(Rejection.Reason.NO_TEXT, "Item " + number + " of the feed has no text.");
        }
        PublicationDate published = StatedDate.of(JsonSource.text(item, "date_published"), "the feed's date_published");
        return new DraftOutcome.Drafted(new ArticleDraft(
                text.text(),
                title,
                JsonSource.text(feed, "title"),
                published,
                JsonSource.text(item, "url", "external_url"),
                JsonSource.text(item.has("language") ? item : feed, "language"),
                text.marked()));
    }

    private static @Nullable String author(JsonNode item) {
        String name = JsonSource.text(item.path("authors").path(0), "name");
        return name != null ? name : JsonSource.text(item.path("author"), "name");
    }
}
