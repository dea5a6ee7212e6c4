package org.parley.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.articles.formats.Html;

/** Whatever the bytes, a page is read or refused with a reason. */
class HtmlFuzzTest {
    static Stream<byte[]> seeds() {
        return Fuzzed.seeds(
                "<!DOCTYPE html><html><head><title>Cod</title><meta property=\"og:title\" content=\"Cod\"><script type=\"application/ld+json\">"
                        + "{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-06-06\"}</script></head><body><article><h1>Cod</h1><p>"
                        + Fuzzed.BODY + "</p><time datetime=\"2025-06-06\">June 6</time></article></body></html>",
                "<html><b><p><table><td>&#xD800;<svg><![CDATA[<p>]]>" + Fuzzed.BODY);
    }

    @MethodSource("seeds")
    @FuzzTest
    void any_bytes_are_read_or_refused(byte[] bytes) {
        Fuzzed.format(new Html(), "a.html", bytes);
    }
}
