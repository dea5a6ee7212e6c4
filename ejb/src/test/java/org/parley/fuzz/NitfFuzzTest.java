package org.parley.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.articles.formats.Nitf;

/** Whatever the bytes, a NITF file is read or refused with a reason. */
class NitfFuzzTest {
    static Stream<byte[]> seeds() {
        return Fuzzed.seeds(
                "<?xml version=\"1.0\"?><nitf><head><docdata><date.issue norm=\"20250606T100000Z\"/></docdata></head><body><body.head>"
                        + "<hedline><hl1>Cod</hl1></hedline><byline>By Mona Lund</byline></body.head><body.content><p>"
                        + Fuzzed.BODY + "</p></body.content></body></nitf>");
    }

    @MethodSource("seeds")
    @FuzzTest
    void any_bytes_are_read_or_refused(byte[] bytes) {
        Fuzzed.format(new Nitf(), "a.xml", bytes);
    }
}
