package org.parley.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.parley.articles.ArticleIntake;
import org.parley.articles.Outcome;
import org.parley.articles.SourceDocument;
import org.parley.claims.ArticleReader;

/** Twice the text takes twice the steps, whatever it says: counted, so that no clock decides. */
class LinearReadingTest {
    private static final int CHARACTERS = Integer.getInteger("linear.characters", 8_000);

    /** Reads one text from bytes to claims. */
    static final class ReadText implements Callable<Integer> {
        private final String path;
        private final String text;

        ReadText(String path, String text) {
            this.path = path;
            this.text = text;
        }

        @Override
        public Integer call() {
            int read = 0;
            for (Outcome outcome :
                    ArticleIntake.withAllFormats().read(new SourceDocument(path, text.getBytes(UTF_8), null))) {
                if (outcome instanceof Outcome.Read article) {
                    ArticleReader.withAllExtractors().read(article.text());
                    read++;
                }
            }
            return read;
        }
    }

    private final CountedSteps counted = new CountedSteps();

    private long steps(String path, String text) throws Exception {
        Callable<Integer> reading = counted.load(ReadText.class, path, text);
        long before = CountedSteps.steps();
        reading.call();
        return CountedSteps.steps() - before;
    }

    @Test
    void twice_the_text_takes_twice_the_steps_in_every_hostile_shape() throws Exception {
        steps("a.txt", HostileShapes.SENTENCE); // tables are loaded once
        List<String> worse = new ArrayList<>();
        for (String shape : HostileShapes.names()) {
            long once = steps("a.txt", HostileShapes.text(shape, CHARACTERS));
            long twice = steps("a.txt", HostileShapes.text(shape, 2 * CHARACTERS));
            if (twice > 2.4 * once + 20_000) {
                worse.add(String.format(Locale.ROOT, "%s: %d, then %d steps", shape, once, twice));
            }
        }

        assertThat(worse).isEmpty();
    }

    @Test
    void what_is_slow_by_the_square_of_its_length_is_noticed() throws Exception {
        Callable<Integer> once = counted.load(Squares.class, 300);
        Callable<Integer> twice = counted.load(Squares.class, 600);
        long begin = CountedSteps.steps();
        once.call();
        long middle = CountedSteps.steps();
        twice.call();

        assertThat(CountedSteps.steps() - middle).isGreaterThan(3 * (middle - begin));
    }

    /** Compares each with each. */
    static final class Squares implements Callable<Integer> {
        private final int size;

        Squares(int size) {
            this.size = size;
        }

        @Override
        public Integer call() {
            int equal = 0;
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    equal += i == j ? 1 : 0;
                }
            }
            return equal;
        }
    }
}
