package org.parley.articles.formats;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parley.articles.ArticleDraft;
import org.parley.articles.ArticleFormat;
import org.parley.articles.DraftOutcome;
import org.parley.articles.Limits;
import org.parley.articles.PartKind;
import org.parley.articles.PublicationDate;
import org.parley.articles.Rejection;
import org.parley.articles.SourceDocument;

/** NewsML-G2: every news item with a text in it, alone or in a message that carries several. */
@AutoService(ArticleFormat.class)
public final class NewsMl implements ArticleFormat {
    private static final Set<String> ROOTS = Set.of(
            "newsitem", "newsmessage", "packageitem", "conceptitem", "knowledgeitem", "planningitem", "catalogitem");

    @Override
    public int order() {
        return 210;
    }

    @Override
    public boolean accepts(SourceDocument document) {
        return ROOTS.contains(Markup.rootName(document));
    }

    @Override
    public List<DraftOutcome> read(SourceDocument document) {
        Markup markup = Markup.of(document);
        if (markup.root() == null) {
            return List.of(new DraftOutcome.Refused(Objects.requireNonNull(markup.rejection())));
        }
        List<DraftOutcome> outcomes = new ArrayList<>();
        for (Element item : items(markup.root())) {
            if (outcomes.size() == Limits.STANDARD.items()) {
                outcomes.add(Refusals.item(
                        Rejection.Reason.TOO_LARGE,
                        "The items after the first " + Limits.STANDARD.items() + " were not read."));
                break;
            }
            outcomes.add(HtmlTree.bounded(() -> outcome(item)));
        }
        return outcomes.isEmpty()
                ? Refusals.file(Rejection.Reason.NO_TEXT, document.path() + " carries no news item.")
                : outcomes;
    }

    private static List<Element> items(Element root) {
        if (Markup.name(root).equals("newsItem")) {
            return List.of(root);
        }
        List<Element> items = new ArrayList<>();
        Element set = Markup.child(root, "itemSet");
        for (Element item = set == null ? null : set.firstElementChild();
                item != null;
                item = item.nextElementSibling()) {
            if (Markup.name(item).equals("newsItem")) {
                items.add(item);
            }
        }
        return items;
    }

    private static DraftOutcome outcome(Element item) {
        String guid = item.attr("guid").isEmpty() ? "without a guid" : item.attr("guid");
        Element status = Markup.path(item, "itemMeta", "pubStatus");
        if (status != null
                && (status.attr("qcode").endsWith(":canceled")
                        || status.attr("qcode").endsWith(":withheld"))) {
            return Refusals.item(Rejection.Reason.FORBIDDEN, "The provider has withdrawn the item " + guid + ".");
        }
        ArticleDraft draft = draft(item);
        return draft == null
                ? Refusals.item(Rejection.Reason.NO_TEXT, "The news item " + guid + " has no text in it.")
                : new DraftOutcome.Drafted(draft);
    }

    private static @Nullable ArticleDraft draft(Element item) {
        Element meta = Markup.child(item, "itemMeta");
        Element content = Markup.child(item, "contentMeta");
        String title = Markup.text(Markup.child(content, "headline"));
        title = title != null ? title : Markup.text(Markup.child(meta, "title"));
        String byline = Markup.text(Markup.child(content, "by"));
        byline = byline != null ? byline : Markup.text(Markup.path(content, "creator", "name"));
        DraftText text = content(Markup.child(item, "contentSet"), title, byline);
        PublicationDate published =
                StatedDate.of(Markup.text(Markup.child(meta, "versionCreated")), "NewsML-G2 versionCreated");
        published = published != null
                ? published
                : StatedDate.of(Markup.text(Markup.child(content, "contentCreated")), "NewsML-G2 contentCreated");
        Element language = Markup.child(content, "language");
        return text == null
                ? null
                : new ArticleDraft(
                        text.text(),
                        title,
                        outlet(item, meta),
                        published,
                        null,
                        language == null
                                ? (item.hasAttr("xml:lang") ? item.attr("xml:lang") : null)
                                : language.attr("tag"),
                        text.marked());
    }

    private static @Nullable String outlet(Element item, @Nullable Element meta) {
        String named = Markup.text(Markup.path(meta, "provider", "name"));
        named = named != null ? named : Markup.text(Markup.path(item, "rightsInfo", "copyrightHolder", "name"));
        Element provider = Markup.child(meta, "provider");
        String literal = provider == null ? "" : provider.attr("literal");
        return named != null ? named : literal.isBlank() ? null : literal;
    }

    private static @Nullable DraftText content(@Nullable Element set, @Nullable String title, @Nullable String byline) {
        for (Element part = set == null ? null : set.firstElementChild();
                part != null;
                part = part.nextElementSibling()) {
            DraftText text = Markup.name(part).equals("inlineXML")
                    ? inlineXml(part, title, byline)
                    : Markup.name(part).equals("inlineData") ? inlineData(part, title, byline) : null;
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private static @Nullable DraftText inlineXml(Element part, @Nullable String title, @Nullable String byline) {
        Element root = part.firstElementChild();
        if (root == null) {
            return null;
        }
        if (Markup.name(root).equals("nitf")) {
            return Nitf.body(root, title != null ? title : Nitf.title(root), byline);
        }
        Element body = Markup.child(root, "body");
        return Markup.name(root).equals("html") && body != null ? blocks(body, title, byline) : null;
    }

    private static @Nullable DraftText inlineData(Element part, @Nullable String title, @Nullable String byline) {
        String type = part.attr("contenttype");
        if (!type.isEmpty() && !type.startsWith("text/")) {
            return null;
        }
        if (type.equals("text/html")) {
            return blocks(HtmlTree.body(part.wholeText()), title, byline);
        }
        DraftText text = front(title, byline);
        int before = text.text().length();
        text.addLines(part.wholeText());
        return text.text().length() > before ? text : null;
    }

    private static @Nullable DraftText blocks(Element body, @Nullable String title, @Nullable String byline) {
        DraftText text = front(title, byline);
        int before = text.text().length();
        HtmlBlocks.add(body, title, text);
        return text.text().length() > before ? text : null;
    }

    private static DraftText front(@Nullable String title, @Nullable String byline) {
        DraftText text = new DraftText();
        text.add(PartKind.HEADLINE, title);
        text.add(PartKind.BYLINE, byline);
        return text;
    }
}
