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

/**
 * IPTC ninjs 1.0 to 3.0: one news item, or a list of them. Version 1 keeps headline and bodies in fields of their own
 * ({@code headline}, {@code body_html}), later ones in lists with roles; version 2.0 writes its fields in camel case.
 */
@AutoService(ArticleFormat.class)
public final class Ninjs implements ArticleFormat {
    private static final int SNIFFED = 16_384;
    private static final List<String> HINTS = List.of(
            "ninjs",
            "\"versioncreated\"",
            "\"versionCreated\"",
            "\"body_",
            "\"bodies\"",
            "\"headlines\"",
            "\"pubstatus\"",
            "\"headline\"",
            "\"type\"",
            "\"title\"");
    private static final List<String> TEXTS =
            List.of("headline", "byline", "by", "body_text", "body_html", "body_xhtml", "language");
    private static final List<String> LISTS =
            List.of("headlines", "bodies", "descriptions", "infosources", "infoSources");

    @Override
    public int order() {
        return 120;
    }

    @Override
    public boolean accepts(SourceDocument document) {
        if (!JsonSource.begins(document)) {
            return false;
        }
        String head = Sniffing.head(document.bytes(), SNIFFED);
        return head.contains("\"uri\"") && HINTS.stream().anyMatch(head::contains);
    }

    @Override
    public List<DraftOutcome> read(SourceDocument document) {
        JsonSource source = JsonSource.of(document);
        JsonNode root = source.root();
        if (root == null) {
            return List.of(new DraftOutcome.Refused(Objects.requireNonNull(source.rejection())));
        }
        List<DraftOutcome> outcomes = new ArrayList<>();
        for (JsonNode item : root.isArray() ? root : List.of(root)) {
            if (outcomes.size() == Limits.STANDARD.items()) {
                outcomes.add(Refusals.item(
                        Rejection.Reason.TOO_LARGE,
                        "The items after the first " + Limits.STANDARD.items() + " were not read."));
                break;
            }
            outcomes.add(HtmlTree.bounded(() -> outcome(item)));
        }
        return outcomes.isEmpty()
                ? Refusals.file(Rejection.Reason.NO_TEXT, document.path() + " is an empty list.")
                : outcomes;
    }

    private static DraftOutcome outcome(JsonNode item) {
        String wrong = wrongType(item);
        if (wrong != null) {
            return Refusals.item(Rejection.Reason.MALFORMED, "This is no ninjs item: " + wrong + ".");
        }
        String uri = JsonSource.text(item, "uri");
        String status = JsonSource.text(item, "pubstatus", "pubStatus");
        if (status != null && (status.equals("canceled") || status.equals("withheld"))) {
            return Refusals.item(Rejection.Reason.FORBIDDEN, "The provider has withdrawn the item " + uri + ".");
        }
        String title = title(item);
        DraftText text = new DraftText();
        text.add(PartKind.HEADLINE, title);
        text.add(PartKind.BYLINE, JsonSource.text(item, "byline", "by"));
        int before = text.text().length();
        addBody(item, title, text);
        if (text.text().length() == before) {
            return Refusals.item(Rejection.Reason.NO_TEXT, "The ninjs item " + uri + " has no text in it.");
        }
        addCaptions(item, text);
        return new DraftOutcome.Drafted(new ArticleDraft(
                text.text(),
                title,
                outlet(item),
                published(item),
                null,
                JsonSource.text(item, "language"),
                text.marked()));
    }

    /** What is of another type than the standard says, of the fields that are read here; null where all is well. */
    private static @Nullable String wrongType(JsonNode item) {
        if (!item.isObject() || !item.path("uri").isTextual()) {
            return "it has no uri";
        }
        for (String name : TEXTS) {
            if (item.has(name) && !item.get(name).isTextual()) {
                return name + " is not text";
            }
        }
        for (String name : LISTS) {
            if (item.has(name) && !item.get(name).isArray()) {
                return name + " is not a list";
            }
        }
        return null;
    }

    private static @Nullable String title(JsonNode item) {
        String title = JsonSource.text(item, "headline");
        for (JsonNode headline : item.path("headlines")) {
            boolean main = headline.path("role").asText("main").equals("main");
            title = title == null || (main && !item.has("headline")) ? JsonSource.text(headline, "value") : title;
        }
        title = title != null ? title : JsonSource.text(item, "headline_main", "title");
        return title == null
                ? null
                : DraftText.clean(title.indexOf('<') >= 0 ? HtmlTree.of(title).text() : title);
    }

    /** The body in markup if there is one, since it has the paragraphs, else the plain one. */
    private static void addBody(JsonNode item, @Nullable String title, DraftText text) {
        String html = JsonSource.text(item, "body_xhtml", "body_html", "body_html5");
        String plain = JsonSource.text(item, "body_text", "body_main");
        for (JsonNode body : item.path("bodies")) {
            String value = JsonSource.text(body, "value");
            String type =
                    body.path("contenttype").asText(body.path("contentType").asText("")) + " "
                            + body.path("role").asText("");
            if (value != null && type.contains("html") && html == null) {
                html = value;
            } else if (value != null
                    && (type.contains("plain") || type.endsWith(" text") || type.isBlank())
                    && plain == null) {
                plain = value;
            } else if (value != null
                    && plain == null
                    && html == null
                    && (type.contains("nitf") || value.startsWith("<"))) {
                html = value;
            }
        }
        if (html != null) {
            HtmlBlocks.add(HtmlTree.body(html), title, text);
        } else {
            text.addLines(plain);
        }
    }

    /** The captions of the pictures that come with the item, after its text. */
    private static void addCaptions(JsonNode item, DraftText text) {
        int captions = 0;
        for (JsonNode associated : item.path("associations")) {
            if (!associated.path("type").asText().equals("picture") || captions == 20) {
                continue;
            }
            String caption = JsonSource.text(associated, "description_text", "description_caption", "headline");
            for (JsonNode description : associated.path("descriptions")) {
                caption = caption == null ? JsonSource.text(description, "value") : caption;
            }
            if (caption != null) {
                text.add(PartKind.CAPTION, HtmlTree.of(caption).text());
                captions++;
            }
        }
    }

    private static @Nullable String outlet(JsonNode item) {
        String source = JsonSource.text(item.path("infosources").path(0), "name");
        source = source != null
                ? source
                : JsonSource.text(item.path("infoSources").path(0), "name");
        source = source != null
                ? source
                : JsonSource.text(item.path("infosource").path(0), "name");
        return source != null ? source : JsonSource.text(item, "copyrightholder", "copyrightHolder");
    }

    private static @Nullable PublicationDate published(JsonNode item) {
        for (String name : List.of(
                "versioncreated",
                "versionCreated",
                "contentcreated",
                "contentCreated",
                "firstcreated",
                "firstCreated")) {
            PublicationDate date = StatedDate.of(JsonSource.text(item, name), "ninjs " + name);
            if (date != null) {
                return date;
            }
        }
        return null;
    }
}
