package org.parley.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.articles.formats.Ninjs;

/** Whatever the bytes, a ninjs item is read or refused with a reason. */
class NinjsFuzzTest {
    static Stream<byte[]> seeds() {
        return Fuzzed.seeds(
                "{\"uri\": \"urn:1\", \"versioncreated\": \"2025-06-06T10:00:00Z\", \"headline\": \"Cod\", \"body_html\": \"<p>"
                        + Fuzzed.BODY + "</p>\", \"associations\": [{\"type\": \"picture\", \"headline\": \"Boats\"}]}",
                "[{\"uri\": \"urn:1\", \"headlines\": [{\"role\": \"main\", \"value\": \"Cod\"}], \"bodies\": [{\"contentType\": \"text/plain\", \"value\": \""
                        + Fuzzed.BODY + "\"}], \"pubStatus\": \"usable\"}]");
    }

    @MethodSource("seeds")
    @FuzzTest
    void any_bytes_are_read_or_refused(byte[] bytes) {
        Fuzzed.format(new Ninjs(), "a.json", bytes);
    }
}
