package org.parley.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.articles.formats.NewsMl;

/** Whatever the bytes, a NewsML-G2 file is read or refused with a reason. */
class NewsMlFuzzTest {
    static Stream<byte[]> seeds() {
        return Fuzzed.seeds(
                "<?xml version=\"1.0\"?><newsItem guid=\"1\"><itemMeta><versionCreated>2025-06-06T10:00:00Z</versionCreated></itemMeta>"
                        + "<contentMeta><headline>Cod</headline></contentMeta><contentSet><inlineData contenttype=\"text/plain\">"
                        + Fuzzed.BODY + "</inlineData></contentSet></newsItem>",
                "<newsMessage><itemSet><newsItem><contentSet><inlineXML><nitf><body><body.content><p>" + Fuzzed.BODY
                        + "</p></body.content></body></nitf></inlineXML></contentSet></newsItem></itemSet></newsMessage>");
    }

    @MethodSource("seeds")
    @FuzzTest
    void any_bytes_are_read_or_refused(byte[] bytes) {
        Fuzzed.format(new NewsMl(), "item.xml", bytes);
    }
}
