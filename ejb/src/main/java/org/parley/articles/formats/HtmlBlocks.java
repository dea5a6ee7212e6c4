package org.parley.articles.formats;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.parley.articles.PartKind;

/** Walks the elements of an article and hands each block of text on as a paragraph, with the kind its element tells. */
final class HtmlBlocks implements NodeVisitor {
    private static final Set<String> HIDDEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "button",
            "select",
            "textarea",
            "object",
            "head",
            "media-metadata",
            "media-object");

    /** Blocks of NITF, and of HTML inside XML, where the parser does not know them. */
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "section",
            "article",
            "table",
            "tr",
            "td",
            "th",
            "pre",
            "figure",
            "figcaption",
            "hl1",
            "hl2",
            "bq",
            "block",
            "media",
            "media-caption",
            "media-producer",
            "note",
            "hr");

    private final DraftText draft;
    private final @Nullable String title;
    private final StringBuilder open = new StringBuilder();
    private int hidden;
    private int caption;

    private HtmlBlocks(DraftText draft, @Nullable String title) {
        this.draft = draft;
        this.title = title == null ? null : DraftText.clean(title);
    }

    /** Adds the paragraphs of {@code root} to {@code draft}, but not {@code title}, which is there already. */
    static void add(Element root, @Nullable String title, DraftText draft) {
        HtmlBlocks blocks = new HtmlBlocks(draft, title);
        root.traverse(blocks);
        blocks.close();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text && hidden == 0) {
            open.append(text.getWholeText());
        } else if (node instanceof Element element) {
            String name = Markup.name(element).toLowerCase(Locale.ROOT);
            if (name.equals("br") || opensBlock(element)) {
                close();
            }
            hidden += HIDDEN.contains(name) ? 1 : 0;
            caption += isCaption(element) ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = Markup.name(element).toLowerCase(Locale.ROOT);
            if (opensBlock(element)) {
                close();
            }
            hidden -= HIDDEN.contains(name) ? 1 : 0;
            caption -= isCaption(element) ? 1 : 0;
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            String block = open.toString();
            if (title == null || !DraftText.clean(block).equals(title)) {
                draft.add(kind(), block);
            }
            open.setLength(0);
        }
    }

    private static boolean opensBlock(Element element) {
        return element.isBlock() || BLOCKS.contains(Markup.name(element).toLowerCase(Locale.ROOT));
    }

    /** A heading is left open where it is not certain: page furniture has headings too, and the parts tell them apart. */
    private @Nullable PartKind kind() {
        return caption > 0 ? PartKind.CAPTION : null;
    }

    private static boolean isCaption(Element element) {
        String name = Markup.name(element).toLowerCase(Locale.ROOT);
        if (name.equals("figcaption") || name.equals("caption") || name.equals("figure") || name.equals("media")) {
            return true;
        }
        String classes = element.className();
        return !classes.isEmpty()
                && element.textNodes().size() < 20
                && (classes.contains("caption") || classes.contains("wp-caption"));
    }
}
