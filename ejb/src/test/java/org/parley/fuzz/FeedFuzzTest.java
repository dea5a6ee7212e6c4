package org.parley.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.articles.formats.Feed;

/** Whatever the bytes, a feed is read or refused with a reason. */
class FeedFuzzTest {
    static Stream<byte[]> seeds() {
        return Fuzzed.seeds(
                "<?xml version=\"1.0\"?><rss><channel><title>x</title><item><title>Cod</title><pubDate>Fri, 06 Jun 2025 10:00:00 GMT</pubDate>"
                        + "<description>&lt;p&gt;" + Fuzzed.BODY + "</description></item></channel></rss>",
                "<feed><title>x</title><entry><title>Cod</title><content>" + Fuzzed.BODY + "</content></entry></feed>");
    }

    @MethodSource("seeds")
    @FuzzTest
    void any_bytes_are_read_or_refused(byte[] bytes) {
        Fuzzed.format(new Feed(), "feed.xml", bytes);
    }
}
