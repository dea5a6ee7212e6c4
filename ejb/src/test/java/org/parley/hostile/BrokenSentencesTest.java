package org.parley.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.articles.ArticleIntake;
import org.parley.articles.Outcome;
import org.parley.articles.SourceDocument;
import org.parley.claims.ArticleReader;

/** Rules look to the left and right of a word; at either end of a sentence there is nothing, and nobody may trip there. */
class BrokenSentencesTest {
    private static final ArticleIntake INTAKE = ArticleIntake.withAllFormats();
    private static final ArticleReader READER = ArticleReader.withAllExtractors();
    private static final String FRAME = "OSLO, June 6 (Harbor Wire) -- Fisheries Minister Inga Holm of Norway met her"
            + " Swedish counterpart, Per Dahl, on Friday, and the dockers' union went on strike at Fjordline.";

    private static void read(List<String> words) {
        String text = "Talks on cod go on\n\n" + FRAME + "\n\n" + String.join(" ", words) + "\n\n" + FRAME;
        assertThatCode(() -> {
                    for (Outcome outcome : INTAKE.read(new SourceDocument("a.txt", text.getBytes(UTF_8), null))) {
                        if (outcome instanceof Outcome.Read read) {
                            READER.read(read.text());
                        }
                    }
                })
                .as(String.join(" ", words))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The next vote is set for the 16th of May , two days later , or by the end of the first quarter of 2025 .",
                "The islanders , whose envoy , Kari Vold , led the talks between Norway and Sweden , asked for the third round .",
                "“ We will not go below 15 percent , ” said Dahl , whose team was led by Minister Ana Roca 's deputy , “ for now . ”",
                "Holm , who is to meet Dahl in Oslo on Tuesday from 3 to 5 p.m. , called off a 90 - minute call with the two leaders .",
                "According to the ministry , the union of dockers at Fjordline wants $ 3.5 billion , up from 2.5 percent , unless it agrees .",
                "During their second meeting , their ninth this year , both sides agreed to put off the tariffs on steel until July 9 .",
                "Norway 's chief negotiator : \" No deal \" ; the Front rejected it , turned down by Oslo , which it has so far resisted .",
                "Norway urged Sweden , Denmark , and Iceland to cut the duty and asked the union , once again , to drop its plan .",
                "Holm , whom Dahl called on Friday , said that the two , who had called each other twice , call again at home .",
                "After talks lasting more than two and a half hours the prime minister hosted the president of Sweden at a summit ."
            })
    void a_sentence_may_begin_and_end_at_any_word_and_have_its_words_in_any_order(String sentence) {
        List<String> words = List.of(sentence.split(" "));
        for (int i = 1; i < words.size(); i++) {
            read(words.subList(0, i));
            read(words.subList(i, words.size()));
        }
        Random random = new Random(words.size());
        for (int round = 0; round < 20; round++) {
            List<String> shuffled = new ArrayList<>(words);
            Collections.shuffle(shuffled, random);
            read(shuffled.subList(0, 1 + random.nextInt(words.size())));
        }
    }
}
