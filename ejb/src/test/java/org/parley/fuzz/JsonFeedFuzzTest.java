package org.parley.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.articles.formats.JsonFeed;

/** Whatever the bytes, a JSON Feed is read or refused with a reason. */
class JsonFeedFuzzTest {
    static Stream<byte[]> seeds() {
        return Fuzzed.seeds(
                "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Harbor Wire\", \"items\": [{\"id\": \"1\", \"content_text\": \""
                        + Fuzzed.BODY
                        + "\", \"date_published\": \"2025-06-06T10:00:00Z\"}, {\"content_html\": \"<p>a</p>\"}]}");
    }

    @MethodSource("seeds")
    @FuzzTest
    void any_bytes_are_read_or_refused(byte[] bytes) {
        Fuzzed.format(new JsonFeed(), "feed.json", bytes);
    }
}
