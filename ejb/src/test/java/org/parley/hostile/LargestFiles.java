package org.parley.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.parley.articles.Limits;
import org.parley.articles.SourceDocument;

/** Files as large as they are taken in, or just larger, filled with what costs most. */
final class LargestFiles {
    private static final Limits LIMITS = Limits.STANDARD;

    private static final List<String> HTML = List.of(
            "<p>",
            "<b>",
            "<i><p>",
            "<p><a><b><i>",
            "<font><p>",
            "<p>a</p>",
            "<div>",
            "</p>",
            "<a href=x>a</a>",
            "<table><tr><td>",
            "<br>",
            "<li>",
            "&amp;",
            "&",
            "<",
            "<!--",
            "<svg>",
            "<nobr>",
            "<meta name=a content=b>",
            "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\"}</script>",
            "<template>",
            "<form>",
            "<p>" + HostileShapes.SENTENCE + "</p>",
            "<span>a, a, a</span>",
            "<div class=comment><p>a,b</div>");

    private static final List<String> XML = List.of(
            "<p/>",
            "<p>a</p>",
            "&lt;p>",
            "<!-- -->",
            "<?a b?>",
            "<hl1>a</hl1>",
            "<a:b xmlns:a='x'/>",
            "<![CDATA[<p>]]>",
            "<item><title>a</title><description>" + HostileShapes.SENTENCE + "</description></item>");

    private static final List<String> JSON = List.of(
            "1,",
            "1.5,",
            "[],",
            "{},",
            "\"a\",",
            "null,",
            "[[]],",
            "{\"a\":1},",
            "{\"uri\":\"1\",\"headline\":\"a\"},");

    private static final String ITEM =
            "{\"uri\":\"u\",\"versioncreated\":\"2025-06-06T10:00:00Z\",\"headline\":\"Cod\",";

    private LargestFiles() {}

    /** Hands out one after the other, so that only one is in memory. */
    static void each(Consumer<Supplier<SourceDocument>> use) {
        for (String name : HostileShapes.names()) {
            use.accept(() -> file(name + ".txt", HostileShapes.text(name, LIMITS.characters() - 300)));
        }
        for (String unit : HTML) {
            int tags = Math.max(1, (int) unit.chars().filter(c -> c == '<').count());
            use.accept(() ->
                    file(unit + " a page of the most tags.html", page(unit.repeat(LIMITS.pageTags() / tags - 20))));
            use.accept(() ->
                    file(unit + " a page of the most bytes.html", page(fill(unit, LIMITS.markupBytes() - 500))));
        }
        for (String unit : XML) {
            int tags = Math.max(1, (int) unit.chars().filter(c -> c == '<').count());
            String most = unit.repeat(LIMITS.fileTags() / tags - 20);
            for (String inside : List.of(
                    most.substring(0, Math.min(most.length(), LIMITS.markupBytes() - 500)),
                    fill(unit, LIMITS.markupBytes() - 500))) {
                use.accept(() -> file(
                        unit + ".nitf.xml", "<nitf><body><body.content>" + inside + "</body.content></body></nitf>"));
                use.accept(() -> file(unit + ".rss.xml", "<rss><channel>" + inside + "</channel></rss>"));
            }
        }
        for (String unit : JSON) {
            String values = unit.repeat(LIMITS.values() / 6) + unit.substring(0, unit.length() - 1);
            use.accept(() -> file(unit + ".json", ITEM + "\"x\":[" + values + "],\"body_text\":\"a\"}"));
            String filled = fill(unit, LIMITS.bytes() - 500);
            use.accept(() -> file(unit + " filled.json", ITEM + "\"x\":[" + filled + "1],\"body_text\":\"a\"}"));
        }
        strings(use);
    }

    private static void strings(Consumer<Supplier<SourceDocument>> use) {
        for (String unit : List.of("<p>", "<i><p>", "a", "<p>a", "\\u0000", "\\ud800", " ", "\\n")) {
            use.accept(() -> file("ninjs.json", ITEM + "\"body_html\":\"" + fill(unit, LIMITS.bytes() - 500) + "\"}"));
            use.accept(() -> file("ninjs.json", ITEM + "\"body_html\":\"" + unit.repeat(40_000) + "\"}"));
            use.accept(() -> file("ninjs.json", ITEM + "\"body_text\":\"" + fill(unit, LIMITS.bytes() - 500) + "\"}"));
        }
        use.accept(() ->
                file("names.json", ITEM + numbered("\"%\":1,", LIMITS.bytes() - 500) + "\"body_text\":\"a\"}"));
        use.accept(() ->
                file("attributes.html", page("<p" + numbered(" a%=1", LIMITS.markupBytes() - 500) + ">a</p>")));
        use.accept(() -> file("attributes.xml", "<nitf" + numbered(" a%='1'", LIMITS.markupBytes() - 500) + "/>"));
        for (String unit :
                List.of("\0", "a\0", " ", "\n", "\u00E9", "<", "<?", "<!--", "<!DOCTYPE ", "<html>", "[", "{\"a\":")) {
            use.accept(() -> file("a.txt", fill(unit, LIMITS.bytes() - 500)));
            use.accept(() -> file("a.xml", fill(unit, LIMITS.markupBytes() - 500)));
            use.accept(() -> file("a.html", fill(unit, LIMITS.markupBytes() - 500)));
            use.accept(() -> file("a.json", fill(unit, LIMITS.bytes() - 500)));
        }
    }

    private static String numbered(String unit, int characters) {
        StringBuilder text = new StringBuilder(characters + 100);
        for (int i = 0; text.length() < characters; i++) {
            text.append(unit.replace("%", String.valueOf(i)));
        }
        return text.toString();
    }

    private static String page(String inside) {
        return "<!DOCTYPE html><html><head><title>Cod</title></head><body>" + inside + "<p>" + HostileShapes.SENTENCE
                + "</p></body></html>";
    }

    private static String fill(String unit, int bytes) {
        return unit.repeat(bytes / unit.getBytes(UTF_8).length);
    }

    private static SourceDocument file(String name, String content) {
        byte[] bytes = content.getBytes(UTF_8);
        return new SourceDocument(
                name, bytes.length > LIMITS.bytes() ? Arrays.copyOf(bytes, LIMITS.bytes()) : bytes, null);
    }
}
