package org.parley.articles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {
    private static final String LEDE =
            "Fisheries Minister Inga Holm and her colleague Per Dahl held a second round of talks on the cod quota in Oslo on Friday.";
    private static final String MORE = "They agreed to meet again next week, and said that all matters are still open.";

    private static String article(String... paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    @Test
    void an_article_with_everything_is_taken_apart() {
        Intake article = Intake.of(article(
                "Holm Calls Cod Talks ‘Useful,’ Names No Day for a Deal",
                "By Mona Lund",
                "The Harbor Gazette",
                "Fisheries Minister Inga Holm speaks to reporters after the second round of talks on the cod quota in Oslo on Friday.",
                "16:14 CET, June 6, 2025",
                LEDE,
                MORE,
                "Related Articles",
                "- Ten harbours to see this summer",
                "Subscribe now"));

        assertThat(article.text().parts())
                .extracting(Part::kind)
                .containsExactly(
                        PartKind.HEADLINE,
                        PartKind.BYLINE,
                        PartKind.CREDIT,
                        PartKind.CAPTION,
                        PartKind.DATELINE,
                        PartKind.BODY,
                        PartKind.BODY,
                        PartKind.BOILERPLATE,
                        PartKind.BOILERPLATE,
                        PartKind.BOILERPLATE);
        assertThat(article.text().headlineDerived()).isFalse();
    }

    @Test
    void a_first_line_without_a_word_of_the_report_gives_way_to_one_that_tells_it() {
        ArticleText text = Intake.of(article("Article Main Picture", "Holm regrets cut in cod quota", LEDE, MORE))
                .text();

        assertThat(text.headline()).isEqualTo("Holm regrets cut in cod quota");
        assertThat(text.parts())
                .extracting(Part::kind)
                .containsExactly(PartKind.CREDIT, PartKind.HEADLINE, PartKind.BODY, PartKind.BODY);
    }

    @Test
    void a_caption_is_read_without_the_mark_that_makes_it_one() {
        ArticleText text = Intake.of(article("[caption] Inga Holm, left, and Per Dahl shake hands on Friday.", LEDE))
                .text();

        assertThat(text.parts().get(0).kind()).isEqualTo(PartKind.CAPTION);
        assertThat(text.sentences().get(0).sentence().span().of(text.text())).startsWith("Inga Holm, left");
    }

    @Test
    void without_a_headline_one_is_derived_from_the_lede_and_said_to_be() {
        ArticleText text = Intake.of(article(LEDE, MORE)).text();

        assertThat(text.headlineDerived()).isTrue();
        assertThat(text.headline())
                .startsWith("Fisheries Minister Inga Holm")
                .endsWith(" …")
                .hasSizeLessThan(115);
        assertThat(text.parts()).extracting(Part::kind).containsOnly(PartKind.BODY);
    }

    @Test
    void parts_cover_the_text_but_for_white_space() {
        String file = article(
                "Cod talks resume", "By Mona Lund", "OSLO, June 6 (Harbor Wire) -- " + LEDE, MORE, "Tags: cod, quota");
        ArticleText text = Intake.of(file).text();

        StringBuilder rest = new StringBuilder(file);
        for (int i = text.parts().size() - 1; i >= 0; i--) {
            rest.delete(
                    text.parts().get(i).span().start(),
                    text.parts().get(i).span().end());
        }
        assertThat(rest.toString()).isBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OSLO (Harbor Wire) --",
                "OSLO, June 5 (Harbor Press)--",
                "Oslo, May 1 (Harbor Press)--",
                "BRUSSELS, May 3 (Harbor Wire) -",
                "NEW DELHI, 3 May 2025 (HW) —",
                "SEOUL —",
                "GENEVA, SWITZERLAND:",
                "(Harbor Wire) -",
                "Oslo, Norway -",
                "San Jose, Costa Rica –",
                "LONDON/PARIS, Sept. 3 (Harbor Wire) -"
            })
    void a_dateline_stands_apart_from_the_paragraph_it_opens(String dateline) {
        Intake article = Intake.of(dateline + (dateline.endsWith("--") ? "" : " ") + LEDE);

        assertThat(article.parts(PartKind.DATELINE)).containsExactly(dateline);
        assertThat(article.parts(PartKind.BODY)).containsExactly(LEDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway - a country that knows its fish - wants a lower quota, its minister said on Friday in a long speech.",
                "NATO — long a friend of the north — had nothing to say about the fish on Friday, its spokesman told us.",
                "ANALYSIS: The two ministers have talked for a month now, and nobody can say what they have agreed on.",
                "The U.S.-China talks went on for a third day on Friday, and both delegations asked for more time.",
                "G7 — The leaders will speak about fish as well, the minister said on Friday before she left for home."
            })
    void a_dash_alone_makes_no_dateline(String paragraph) {
        assertThat(Intake.of(paragraph).parts(PartKind.DATELINE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "16:14 JST, June 6, 2025",
                "June 6, 2025 at 16:08 JST",
                "July 31, 2025 / 1:38 AM",
                "Published: 6 June 2025 10:00 GMT",
                "Updated Fri, June 6, 2025, 4:05 p.m. ET",
                "2025-06-06"
            })
    void a_line_that_only_says_when_is_a_dateline(String line) {
        assertThat(Intake.of(article("Cod talks resume in Oslo", line, LEDE)).parts(PartKind.DATELINE))
                .containsExactly(line);
    }

    @Test
    void a_headline_that_names_a_day_is_still_a_headline() {
        String headline = "Island to vote on the cod deal on July 20, 2025";

        assertThat(Intake.of(article(headline, LEDE)).text().headline()).isEqualTo(headline);
    }

    @ParameterizedTest
    @CsvSource({
        "[caption] Inga Holm in Oslo on Friday.,CAPTION",
        "(Photo by Ole Berg/Harbor Wire),CAPTION",
        "(With inputs from agencies.),CREDIT",
        "Reporting by Mona Lund; editing by Ole Berg,CREDIT",
        "ALSO READ TOP STORIES FROM THE GAZETTE,BOILERPLATE",
        "Share this article,BOILERPLATE",
        "We use cookies to improve this site.,BOILERPLATE",
        "© 2025 Harbor Wire. All rights reserved.,BOILERPLATE",
        "'Politics' POPULAR ARTICLE,BOILERPLATE"
    })
    void furniture_is_known_by_its_words(String line, PartKind kind) {
        assertThat(Intake.of(article(LEDE, MORE, line)).parts(kind)).containsExactly(line);
    }

    @Test
    void teasers_after_the_last_paragraph_are_furniture_but_an_announced_list_is_not() {
        assertThat(Intake.of(article(LEDE, "Ferry runs aground off the cape", "New photos of the great flood"))
                        .parts(PartKind.BOILERPLATE))
                .hasSize(2);
        assertThat(Intake.of(article(
                                LEDE,
                                "They agreed on three things:",
                                "- a lower quota",
                                "- fewer boats",
                                "- more meetings"))
                        .parts(PartKind.BOILERPLATE))
                .isEmpty();
    }

    @Test
    void prose_after_a_list_of_links_is_body_again() {
        String last =
                "The talks began in March, after boats of both sides had cut each other's nets, and have been held every week "
                        + "since then, in turn in the two capitals.";

        assertThat(Intake.of(article(LEDE, "Also read", "Ferry runs aground", "Flood photos", last))
                        .parts(PartKind.BODY))
                .containsExactly(LEDE, last);
    }

    @Test
    void comments_are_furniture_to_the_end() {
        assertThat(Intake.of(article(
                                LEDE,
                                "Comments (2)",
                                "This is the best thing I have read in years, thank you so much for it.",
                                MORE))
                        .parts(PartKind.BODY))
                .containsExactly(LEDE);
    }

    @Test
    void a_subhead_with_a_report_of_its_own_sourcing_opens_a_second_report() {
        Intake article = Intake.of(
                article(
                        "Cod talks resume in Oslo",
                        LEDE,
                        MORE,
                        "Satellite buoys",
                        "The government has begun to discuss whether to offer satellite buoys to the other side, according to government sources."));

        assertThat(article.parts(PartKind.SUBHEAD)).containsExactly("Satellite buoys");
        assertThat(article.parts(part -> part.report() == 2)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WHAT YOU SHOULD KNOW | The talks matter to both countries, according to sources familiar with them, for many reasons.",
                "Further meetings | Holm said on Friday that she would be back, according to sources close to her office in Oslo.",
                "A long quarrel | It has been on the table for years, according to sources, and nobody expects a quick end to it.",
                "What now? | The ministers will meet again next week in the other capital, according to government sources."
            })
    void commentary_and_what_goes_on_with_the_first_report_open_none(String subhead, String next) {
        Intake article = Intake.of(article("Cod talks resume in Oslo", LEDE, MORE, subhead, next));

        assertThat(article.parts(PartKind.SUBHEAD)).containsExactly(subhead);
        assertThat(article.text().parts()).extracting(Part::report).containsOnly(1);
    }

    @Test
    void lines_wrapped_by_hand_are_one_paragraph() {
        String wrapped = """
                Cod talks resume in Oslo

                Fisheries Minister Inga Holm and her colleague Per Dahl held a
                second round of talks on the cod quota in Oslo on Friday. They
                agreed to meet again next week, and said that all matters are
                still open.
                """;

        assertThat(Intake.of(wrapped).text().parts())
                .extracting(Part::kind)
                .containsExactly(PartKind.HEADLINE, PartKind.BODY);
    }

    @Test
    void every_line_is_a_paragraph_where_lines_are_long() {
        assertThat(Intake.of(LEDE + "\n" + MORE + "\n" + LEDE).parts(PartKind.BODY))
                .hasSize(3);
    }

    @Test
    void sentences_of_furniture_are_not_read() {
        ArticleText text = Intake.of(article(LEDE, "(With inputs from agencies.)", "Share this article"))
                .text();

        assertThat(text.sentences()).extracting(placed -> placed.part().kind()).containsOnly(PartKind.BODY);
    }

    @Test
    void a_title_in_the_index_is_the_headline_where_the_file_has_none() {
        ArticleText text = Intake.of(LEDE)
                .with(new Sidecar(null, "Cod talks resume", null, null))
                .text();

        assertThat(text.headline()).isEqualTo("Cod talks resume");
        assertThat(text.headlineDerived()).isFalse();
    }
}
