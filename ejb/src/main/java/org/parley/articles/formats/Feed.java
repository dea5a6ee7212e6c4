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

/** RSS 0.9 to 2.0 and Atom: each entry with a text is an article. */
@AutoService(ArticleFormat.class)
public final class Feed implements ArticleFormat {
    private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed", "entry");

    @Override
    public int order() {
        return 220;
    }

    @Override
    public boolean accepts(SourceDocument document) {
        return ROOTS.contains(Markup.rootName(document));
    }

    @Override
    public List<DraftOutcome> read(SourceDocument document) {
        Markup markup = Markup.of(document);
        Element root = markup.root();
        if (root == null) {
            return List.of(new DraftOutcome.Refused(Objects.requireNonNull(markup.rejection())));
        }
        Element channel = Markup.child(root, "channel");
        String outlet = Markup.text(Markup.child(channel == null ? root : channel, "title"));
        String language = channel == null ? root.attr("xml:lang") : Markup.text(Markup.child(channel, "language"));
        boolean single = Markup.name(root).equals("entry");
        List<DraftOutcome> outcomes = new ArrayList<>();
        for (Element entry : entries(root, channel)) {
            if (outcomes.size() == Limits.STANDARD.items()) {
                outcomes.add(Refusals.item(
                        Rejection.Reason.TOO_LARGE,
                        "The entries after the first " + Limits.STANDARD.items() + " were not read."));
                break;
            }
            int number = outcomes.size() + 1;
            outcomes.add(HtmlTree.bounded(() -> outcome(entry, single ? null : outlet, language, number)));
        }
        return outcomes.isEmpty()
                ? Refusals.file(Rejection.Reason.NO_TEXT, document.path() + " is a feed without entries.")
                : outcomes;
    }

    private static List<Element> entries(Element root, @Nullable Element channel) {
        if (Markup.name(root).equals("entry")) {
            return List.of(root);
        }
        List<Element> entries = new ArrayList<>();
        collect(root, entries);
        if (channel != null) {
            collect(channel, entries);
        }
        return entries;
    }

    private static void collect(Element parent, List<Element> entries) {
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (Markup.name(child).equals("item") || Markup.name(child).equals("entry")) {
                entries.add(child);
            }
        }
    }

    private static DraftOutcome outcome(Element entry, @Nullable String outlet, @Nullable String language, int number) {
        String title = Markup.text(Markup.child(entry, "title"));
        title = title == null ? null : DraftText.clean(HtmlTree.of(title).text());
        DraftText text = new DraftText();
        text.add(PartKind.HEADLINE, title);
        text.add(PartKind.BYLINE, byline(entry));
        int before = text.text().length();
        addContent(entry, title, text);
        if (text.text().length() == before) {
            return Refusals.item(Rejection.Reason.NO_TEXT, "Entry " + number + " of the feed has no text.");
        }
        String source = Markup.text(Markup.child(entry, "source"));
        return new DraftOutcome.Drafted(new ArticleDraft(
                text.text(),
                title,
                source != null && Markup.child(Markup.child(entry, "source"), "title") == null ? source : outlet,
                published(entry),
                link(entry),
                language == null || language.isBlank() ? null : language,
                text.marked()));
    }

    /** The longest of what an entry has to read: its content, its description, its summary. */
    private static void addContent(Element entry, @Nullable String title, DraftText text) {
        Element best = null;
        for (String name : List.of("encoded", "content", "description", "summary")) {
            Element candidate = Markup.child(entry, name);
            boolean better = candidate != null
                    && (best == null
                            || candidate.wholeText().length() > best.wholeText().length());
            best = better ? candidate : best;
        }
        if (best != null && best.firstElementChild() != null) {
            HtmlBlocks.add(best, title, text);
        } else if (best != null) {
            HtmlBlocks.add(HtmlTree.body(best.wholeText()), title, text);
        }
    }

    private static @Nullable String byline(Element entry) {
        Element author = Markup.child(entry, "author");
        String name = Markup.text(Markup.child(author, "name"));
        name = name != null ? name : Markup.text(Markup.child(entry, "creator"));
        return name != null ? name : Markup.text(author);
    }

    private static @Nullable PublicationDate published(Element entry) {
        for (String name : List.of("pubDate", "published", "date", "issued", "updated")) {
            PublicationDate date = StatedDate.of(Markup.text(Markup.child(entry, name)), "the feed's " + name);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable String link(Element entry) {
        String address = null;
        for (Element child = entry.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (Markup.name(child).equals("link") && address == null) {
                boolean alternate = !child.hasAttr("rel") || child.attr("rel").equals("alternate");
                address = alternate
                        ? (child.hasAttr("href")
                                ? child.attr("href")
                                : child.text().strip())
                        : null;
            }
        }
        return address != null && (address.startsWith("https://") || address.startsWith("http://")) ? address : null;
    }
}
