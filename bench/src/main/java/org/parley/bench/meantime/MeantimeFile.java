package org.parley.bench.meantime;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.parley.bench.tempeval.TimeMlFile.Label;
import org.parley.text.Span;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A MEANTIME article with its tokens put together to a text again.
 *
 * @param name the file's name
 * @param text headline, blank line, and the rest, without the date line
 * @param persons the spans of mentions by name of entities of type PER
 * @param created the day of publication; null where it is not labelled
 * @param times the labels of times, but the day of publication
 * @param labelledTo where the labels end: only the first sentences of an article have any
 */
record MeantimeFile(
        String name,
        String text,
        List<Span> persons,
        @Nullable LocalDate created,
        List<Label> times,
        int labelledTo) {
    private static final String TIGHT_BEFORE = ",.;:?!)%'s'tn't";
    private static final int LABELLED_SENTENCES = 5;
    private static final String TIGHT_AFTER = "($";

    static MeantimeFile read(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(file.toFile());
            Map<String, Span> tokens = new HashMap<>();
            String text = text(document, tokens);
            return new MeantimeFile(
                    String.valueOf(file.getFileName()),
                    text,
                    persons(document, tokens),
                    created(document),
                    times(document, tokens),
                    labelledTo(document, tokens));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("cannot read " + file, e);
        }
    }

    private static String text(Document document, Map<String, Span> tokens) {
        StringBuilder text = new StringBuilder();
        String before = "";
        String sentence = "0";
        boolean open = false;
        for (Element token : elements(document, "token")) {
            String word = token.getTextContent();
            String own = token.getAttribute("sentence");
            if (own.equals("1")) {
                sentence = own;
                continue; // the date of publication
            }
            boolean quote = word.equals("\"");
            if (!own.equals(sentence)) {
                text.append(sentence.equals("1") || sentence.equals("0") ? "\n\n" : " ");
                sentence = own;
            } else if (!text.isEmpty()
                    && !TIGHT_AFTER.contains(before)
                    && !(word.length() < 4 && TIGHT_BEFORE.contains(word))
                    && !(quote && open)
                    && !(before.equals("\"") && open)) {
                text.append(' ');
            }
            open = quote != open;
            tokens.put(token.getAttribute("t_id"), new Span(text.length(), text.length() + word.length()));
            text.append(word);
            before = word;
        }
        return text.toString();
    }

    private static List<Span> persons(Document document, Map<String, Span> tokens) {
        Set<String> persons = new HashSet<>();
        for (Element entity : elements(document, "ENTITY")) {
            if (entity.getAttribute("ent_type").equals("PER")) {
                persons.add(entity.getAttribute("m_id"));
            }
        }
        Set<String> mentions = new HashSet<>();
        for (Element refers : elements(document, "REFERS_TO")) {
            NodeList targets = refers.getElementsByTagName("target");
            if (targets.getLength() > 0 && persons.contains(((Element) targets.item(0)).getAttribute("m_id"))) {
                NodeList sources = refers.getElementsByTagName("source");
                for (int i = 0; i < sources.getLength(); i++) {
                    mentions.add(((Element) sources.item(i)).getAttribute("m_id"));
                }
            }
        }
        List<Span> spans = new ArrayList<>();
        for (Element mention : elements(document, "ENTITY_MENTION")) {
            boolean named = mention.getAttribute("syntactic_type").equals("NAM");
            if (named && mentions.contains(mention.getAttribute("m_id"))) {
                spanOf(mention, tokens, spans);
            }
        }
        spans.sort(Comparator.comparing(Span::length).thenComparing(Span::start));
        List<Span> inner = new ArrayList<>();
        for (Span span : spans) {
            if (inner.stream().noneMatch(span::overlaps)) {
                inner.add(span); // of a name and the same name with its title, the name
            }
        }
        inner.sort(Span::compareTo);
        return inner;
    }

    private static @Nullable LocalDate created(Document document) {
        for (Element time : elements(document, "TIMEX3")) {
            String value = time.getAttribute("value");
            if (time.getAttribute("functionInDocument").equals("CREATION_TIME") && value.length() >= 10) {
                return LocalDate.parse(value.substring(0, 10));
            }
        }
        return null;
    }

    private static List<Label> times(Document document, Map<String, Span> tokens) {
        List<Label> times = new ArrayList<>();
        for (Element time : elements(document, "TIMEX3")) {
            List<Span> spans = new ArrayList<>();
            spanOf(time, tokens, spans);
            spans.forEach(span -> times.add(new Label(span.start(), span.end(), time.getAttribute("value"))));
        }
        times.sort(Comparator.comparing(Label::start));
        return times;
    }

    private static int labelledTo(Document document, Map<String, Span> tokens) {
        int end = 0;
        for (Element token : elements(document, "token")) {
            Span span = tokens.get(token.getAttribute("t_id"));
            if (span != null && Integer.parseInt(token.getAttribute("sentence")) <= LABELLED_SENTENCES) {
                end = Math.max(end, span.end());
            }
        }
        return end;
    }

    private static void spanOf(Element mention, Map<String, Span> tokens, List<Span> spans) {
        NodeList anchors = mention.getElementsByTagName("token_anchor");
        Span whole = null;
        for (int i = 0; i < anchors.getLength(); i++) {
            Span span = tokens.get(((Element) anchors.item(i)).getAttribute("t_id"));
            whole = span == null ? whole : whole == null ? span : whole.with(span);
        }
        if (whole != null) {
            spans.add(whole);
        }
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
