package org.parley.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.text.Span;

class TornTextTest {
    private static final String[] SCRAPS = {
        "The",
        "the",
        "U.S.",
        "Japan-U.S.",
        "Norway",
        "'s",
        "'",
        ",",
        ".",
        ":",
        "\"",
        "\u201c",
        "\u201d",
        "(",
        ")",
        "Presidents",
        "Minister",
        "Prime",
        "minister",
        "of",
        "in charge of",
        "trade",
        "Kim",
        "He",
        "Jae-myung",
        "al-Hayya",
        "von",
        "der",
        "J.",
        "Jr.",
        "and",
        "Mr.",
        "Okoro",
        "said",
        "he",
        "leaders",
        "two",
        "government",
        "union",
        "United",
        "Workers",
        "Corp.",
        "&",
        "--",
        "who",
        "is",
        "54",
        "Secretary",
        "head",
        "chief",
        "former",
        "Bank",
        "By",
        "Photo",
    };

    @Test
    void scraps_in_any_order_are_read_with_spans_inside_the_text() {
        Random random = new Random(11);
        for (int n = 0; n < 400; n++) {
            StringBuilder text = new StringBuilder("Talks went on in Oslo on Monday for hours. ");
            for (int words = 1 + random.nextInt(50); words > 0; words--) {
                text.append(SCRAPS[random.nextInt(SCRAPS.length)]).append(random.nextInt(6) > 0 ? " " : "");
            }

            ReadPeople read = ReadPeople.in(text.toString());

            int end = 0;
            for (Span span : read.spans()) {
                assertThat(span.start()).as(read.text()).isGreaterThanOrEqualTo(end);
                end = span.end();
            }
            assertThat(end).isLessThanOrEqualTo(read.text().length());
            assertThat(read.people().mentions())
                    .allSatisfy(m -> assertThat(m.span().contains(m.nameSpan())).isTrue());
        }
    }
}
