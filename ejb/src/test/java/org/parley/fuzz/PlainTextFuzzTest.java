package org.parley.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.articles.formats.PlainText;

/** Whatever the bytes, a plain text is read or refused with a reason. */
class PlainTextFuzzTest {
    static Stream<byte[]> seeds() {
        return Fuzzed.seeds(
                "Cod talks resume\n\nBy Mona Lund\n\n" + Fuzzed.BODY + "\n\nAlso read\nFerry runs aground",
                "\uFEFFCod\u0000\u202E talks\r\r\n" + Fuzzed.BODY,
                "");
    }

    @MethodSource("seeds")
    @FuzzTest
    void any_bytes_are_read_or_refused(byte[] bytes) {
        Fuzzed.format(new PlainText(), "a.txt", bytes);
    }
}
