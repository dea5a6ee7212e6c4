package org.parley.articles.formats;

import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.parley.articles.Limits;
import org.parley.articles.Rejection;
import org.parley.articles.SourceDocument;
import org.parley.articles.TextDecoder;

/**
 * An XML file as a tree, or why it is none. No DTD is ever read, no entity of the file's own expanded, nothing fetched;
 * elements are known by their local names.
 */
final class Markup {
    private static final XMLInputFactory STRICT = strict();
    private static final int ROOT_WITHIN = 4096;

    private final @Nullable Element root;
    private final @Nullable Rejection rejection;

    private Markup(@Nullable Element root, @Nullable Rejection rejection) {
        this.root = root;
        this.rejection = rejection;
    }

    /** The local name of the first element, in lower case; empty where the file does not begin like XML. */
    static String rootName(SourceDocument document) {
        String head = Sniffing.head(document.bytes(), ROOT_WITHIN);
        int at = 0;
        while (at < head.length() && head.charAt(at) == '<') {
            if (head.startsWith("<?", at)) {
                at = after(head, "?>", at);
            } else if (head.startsWith("<!--", at)) {
                at = after(head, "-->", at);
            } else if (head.startsWith("<!", at)) {
                int subset = head.indexOf('[', at);
                int close = head.indexOf('>', at);
                at = subset >= 0 && subset < close ? after(head, "]>", at) : after(head, ">", at);
            } else {
                int end = at + 1;
                while (end < head.length()
                        && (Character.isLetterOrDigit(head.charAt(end)) || "-_.:".indexOf(head.charAt(end)) >= 0)) {
                    end++;
                }
                String name = head.substring(at + 1, end);
                return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
            }
            while (at < head.length() && head.charAt(at) <= ' ') {
                at++;
            }
        }
        return "";
    }

    private static int after(String head, String mark, int from) {
        int at = head.indexOf(mark, from);
        return at < 0 ? head.length() : at + mark.length();
    }

    static Markup of(SourceDocument document) {
        if (document.bytes().length > Limits.STANDARD.markupBytes()) {
            return refused(
                    Rejection.Reason.TOO_LARGE, "More than " + Limits.STANDARD.markupBytes() + " bytes of XML.", null);
        }
        Optional<String> text = TextDecoder.decode(document.bytes(), MarkupCharset.declared(document.bytes()));
        return text.map(Markup::parse)
                .orElseGet(() -> refused(
                        Rejection.Reason.UNDECODABLE,
                        document.path() + " is no text in the encoding it declares.",
                        null));
    }

    private static Markup parse(String text) {
        int doctype = text.indexOf("<!DOCTYPE");
        int subset = doctype < 0 ? -1 : text.indexOf('[', doctype);
        if (subset >= 0 && subset < text.indexOf('>', doctype)) {
            return refused(Rejection.Reason.FORBIDDEN, "The file brings a document type of its own.", (long) doctype);
        }
        if (HtmlTree.tags(text) > Limits.STANDARD.fileTags()) {
            return refused(
                    Rejection.Reason.TOO_LARGE, "More than " + Limits.STANDARD.fileTags() + " tags of XML.", null);
        }
        Rejection rejection = malformed(text);
        if (rejection != null) {
            return new Markup(null, rejection);
        }
        Document tree = Jsoup.parse(text, "", Parser.xmlParser().setMaxDepth(Limits.STANDARD.depth()));
        return tree.firstElementChild() == null
                ? refused(Rejection.Reason.MALFORMED, "The file has no element.", 0L)
                : new Markup(tree.firstElementChild(), null);
    }

    private static Markup refused(Rejection.Reason reason, String message, @Nullable Long offset) {
        return new Markup(null, new Rejection(reason, message, offset));
    }

    /** Where the file stops being XML; null where it is. Entities of HTML are let pass, feeds are full of them. */
    private static @Nullable Rejection malformed(String text) {
        try {
            XMLStreamReader reader = STRICT.createXMLStreamReader(
                    new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
            try {
                int depth = 0;
                while (reader.hasNext()) {
                    int event = reader.next();
                    depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
                    if (depth > Limits.STANDARD.depth()) {
                        return new Rejection(
                                Rejection.Reason.FORBIDDEN,
                                "Elements are nested deeper than " + Limits.STANDARD.depth() + ".",
                                (long) reader.getLocation().getCharacterOffset());
                    }
                }
                return null;
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            Long offset =
                    e.getLocation() == null ? null : (long) e.getLocation().getCharacterOffset();
            return new Rejection(Rejection.Reason.MALFORMED, "The XML is broken: " + firstLine(e.getMessage()), offset);
        }
    }

    private static String firstLine(@Nullable String message) {
        String line = message == null ? "no more is known" : DraftText.clean(message);
        return line.length() > 200 ? line.substring(0, 200) : line;
    }

    private static XMLInputFactory strict() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entity " + systemId);
        });
        return factory;
    }

    @Nullable
    Element root() {
        return root;
    }

    @Nullable
    Rejection rejection() {
        return rejection;
    }

    static String name(Element element) {
        String tag = element.tagName();
        return tag.substring(tag.indexOf(':') + 1);
    }

    /** The first child with this local name; null where there is none. */
    static @Nullable Element child(@Nullable Element parent, String name) {
        for (Element child = parent == null ? null : parent.firstElementChild();
                child != null;
                child = child.nextElementSibling()) {
            if (name(child).equals(name)) {
                return child;
            }
        }
        return null;
    }

    /** The first descendant reached by these local names, one below the other. */
    static @Nullable Element path(@Nullable Element from, String... names) {
        Element at = from;
        for (String name : names) {
            at = child(at, name);
        }
        return at;
    }

    /** The text of {@code element} as one line; null where there is none. */
    static @Nullable String text(@Nullable Element element) {
        String text = element == null ? "" : DraftText.clean(element.text());
        return text.isEmpty() ? null : text;
    }
}
