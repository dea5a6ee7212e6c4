package org.parley.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.articles.ArticleIntake;
import org.parley.articles.SourceDocument;

/** Whatever is written in a file of no particular kind, reading it tells only what stands in it. */
class WholeReaderFuzzTest {
    private static final ArticleIntake INTAKE = ArticleIntake.withAllFormats();

    static Stream<byte[]> seeds() {
        return Fuzzed.seeds(
                Fuzzed.BODY,
                "Japan wants the U.S. to cut tariffs on cars from 25 to 10 percent, Foreign Minister Inga Holm said.\n\n"
                        + "She met Trade Secretary Per Dahl for two hours on Monday. \"It's fair,\" he said; the second "
                        + "round will be held in Oslo next week, two days after the summit.",
                "By Mona Lund\n\nPhoto: AP\n\n‘It’s’ “half “quoted” — said Mr. Holm (of the union), who’s to meet the PM.");
    }

    @MethodSource("seeds")
    @FuzzTest
    void any_bytes_are_read_or_refused(byte[] bytes) {
        Fuzzed.all(INTAKE.read(new SourceDocument("a", bytes, null)));
    }
}
