package org.parley.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Norwegian Trade Minister Kari Vold arrived on Monday.~ Kari Vold | Trade Minister | Norway",
                "Norway's trade minister Kari Vold arrived on Monday.~ Kari Vold | trade minister | Norway",
                "Kari Vold, Norway's trade minister, arrived on Monday.~ Kari Vold | trade minister | Norway",
                "Kari Vold, the Norwegian minister for trade and industry, arrived.~ Kari Vold | minister for trade and industry | Norway",
                "Norway's top fish negotiator, Trade Minister Kari Vold, arrived.~ Kari Vold | Trade Minister; top fish negotiator | Norway",
                "Top negotiator Kari Vold, trade minister, arrived.~ Kari Vold | trade minister; Top negotiator | -",
                "U.S. Interior Secretary Jo Lane spoke first.~ Jo Lane | Interior Secretary | United States",
                "Secretary of State Jo Lane spoke to reporters in Lima.~ Jo Lane | Secretary of State | -",
                "EU Commission President Ada von der Heide spoke first.~ Ada von der Heide | Commission President | European Union",
                "European Commission President Ada von der Heide spoke first.~ Ada von der Heide | European Commission President | European Union",
                "Chilean Economy, Development and Tourism Minister Rosa Paz spoke.~ Rosa Paz | Economy, Development and Tourism Minister | Chile",
                "Tom Reed, minister in charge of trade and fiscal policy, will lead.~ Tom Reed | minister in charge of trade and fiscal policy | -",
                "The prime minister of Malta, Carmen Borg, said no.~ Carmen Borg | prime minister | Malta",
                "Central bank governor Lena Okafor said rates would stay.~ Lena Okafor | Central bank governor | -",
                "Jennifer Hale, former Canadian climate envoy, called it weak.~ Jennifer Hale | former climate envoy | Canada",
                "Nora Quist, 54, the head of the Nordic Miners Union, said so.~ Nora Quist | head of the Nordic Miners Union | Nordic Miners Union",
                "In Oslo, Nordbank economist Sven Jari Holm expects a deal.~ Sven Jari Holm | economist | Nordbank",
                "Gov. Dale Hartman spoke.~ Dale Hartman | Gov. | -",
                "Chinese Vice Premier He Dawei led the talks.~ He Dawei | Vice Premier | China",
                "Qatari Foreign Minister Khalid bin Rashid al-Nasser flew to Cairo.~ Khalid bin Rashid al-Nasser | Foreign Minister | Qatar",
                "Bernd Lang, the chair of the parliament's trade committee, agreed.~ Bernd Lang | chair of the parliament's trade committee | -",
            })
    void a_person_is_read_with_role_and_affiliation(String text, String expected) {
        assertThat(ReadPeople.in(text).persons()).containsExactly(expected);
    }

    @Test
    void the_evidence_of_a_titled_person_begins_with_the_affiliation() {
        ReadPeople read = ReadPeople.in(
                "Talks between U.S. Energy Secretary Ann Moss and Kari Vold, Norway's trade minister, ended.");

        assertThat(read.evidence())
                .containsExactly("U.S. Energy Secretary Ann Moss", "Kari Vold, Norway's trade minister");
    }

    @Test
    void every_mention_of_a_person_carries_all_roles_the_article_gives_offices_first() {
        ReadPeople read = ReadPeople.in("""
                Chief negotiator Paul Okoro landed in Geneva on Monday.

                Okoro, minister of trade, told reporters he was hopeful.
                """);

        assertThat(read.persons())
                .containsExactly(
                        "Paul Okoro | minister of trade; Chief negotiator | -",
                        "Paul Okoro | minister of trade; Chief negotiator | -");
    }

    @Test
    void a_plural_title_belongs_to_each_name_after_it() {
        assertThat(ReadPeople.in("Presidents Ana Duarte and Xu Haoran must approve it.")
                        .persons())
                .containsExactly("Ana Duarte | President | -", "Xu Haoran | President | -");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Goldman Sachs said the White House would meet the Group of Seven at Lancaster House.",
                "Officials from the Harbor Wire and Northern Steel Corp. met in New York on Tuesday.",
                "The Paris Agreement and the Clean Air Act came up on Capitol Hill.",
                "Passengers waited at John F. Kennedy airport and on Wall Street.",
                "Latin America and South Africa sent delegates to Buenos Aires in March.",
            })
    void organisations_places_and_laws_are_no_persons(String text) {
        assertThat(ReadPeople.in(text).persons()).isEmpty();
    }

    @Test
    void the_verb_of_a_title_case_headline_is_no_surname() {
        ReadPeople read = ReadPeople.in("""
                Okoro Calls Latest U.S. Trade Talks Deep, Offers No Prediction on Outcome

                Trade Minister Paul Okoro spoke to reporters on Friday.
                """);

        assertThat(read.names()).containsExactly("Paul Okoro");
        assertThat(read.references(PersonReference.Kind.SURNAME)).containsExactly("Okoro = Paul Okoro");
    }

    @Test
    void a_headline_in_capitals_names_persons_known_from_the_body() {
        ReadPeople read = ReadPeople.in("""
                OKORO MEETS VOLD IN GENEVA OVER FISH

                Trade Minister Paul Okoro met Norwegian Trade Minister Kari Vold on Friday.
                """);

        assertThat(read.names()).containsExactlyInAnyOrder("Paul Okoro", "Kari Vold");
        assertThat(read.references(PersonReference.Kind.SURNAME))
                .containsExactly("OKORO = Paul Okoro", "VOLD = Kari Vold");
    }

    @Test
    void a_name_without_a_title_needs_a_given_name_or_other_evidence() {
        assertThat(ReadPeople.in("Richard Stone called the plan weak. Blue Horizon called it strong.")
                        .names())
                .containsExactly("Richard Stone");
    }

    @Test
    void family_names_that_stand_first_are_known_by_table_or_by_later_use() {
        ReadPeople read = ReadPeople.in("""
                Economy Minister Okada Kenzo met China's Li Weimin in Osaka. Okada praised the talks. Li agreed.
                """);

        assertThat(read.references(PersonReference.Kind.SURNAME))
                .containsExactly("Okada = Okada Kenzo", "Li = Li Weimin");
        assertThat(read.people().named("Li Weimin"))
                .hasValueSatisfying(m -> assertThat(m.affiliation()).isEqualTo("China"));
    }

    @Test
    void a_surname_with_a_title_takes_the_full_name_known_elsewhere() {
        ReadPeople read = ReadPeople.in("""
                President Duarte will sign on Friday. The treaty was drafted under Ana Duarte last year, Mr. Okoro said.
                """);

        assertThat(read.names()).containsExactly("Ana Duarte", "Okoro");
    }

    @Test
    void photographers_authors_and_spokespersons_are_told_apart() {
        ReadPeople read = ReadPeople.in("""
                Ministers fail to agree on quotas

                By Martha Lindqvist

                OSLO, June 5 (Harbor Wire) -- Jessica Enger, a spokeswoman for the ministry, said talks would go on.
                """);

        assertThat(read.people().mentions())
                .extracting(PersonMention::name, PersonMention::part)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Martha Lindqvist", PersonMention.Part.AUTHOR),
                        org.assertj.core.groups.Tuple.tuple("Jessica Enger", PersonMention.Part.SPOKESPERSON));
    }

    @Test
    void the_one_who_took_the_picture_is_a_photographer() {
        ReadPeople read = ReadPeople.in("""
                [caption] Kari Vold, minister of trade, speaks in Oslo on Monday. (Photo: Walter Sund)

                Trade Minister Kari Vold spoke on Monday.
                """);

        assertThat(read.people().named("Walter Sund"))
                .hasValueSatisfying(m -> assertThat(m.part()).isEqualTo(PersonMention.Part.PHOTOGRAPHER));
    }

    @Test
    void a_title_that_fits_one_side_of_the_article_gives_the_side() {
        ReadPeople read = ReadPeople.in("""
                Sweden and the United States failed to agree on steel. Prime Minister Nils Berg said Sweden would wait. \
                President Walt Hager said the U.S. would not. Commerce Secretary Ann Moss and Trade Representative Jo Lane \
                met Trade Minister Eva Lund.
                """);

        assertThat(read.persons())
                .contains(
                        "Nils Berg | Prime Minister | Sweden",
                        "Walt Hager | President | United States",
                        "Ann Moss | Commerce Secretary | United States",
                        "Jo Lane | Trade Representative | United States",
                        "Eva Lund | Trade Minister | Sweden");
    }

    @Test
    void a_title_that_fits_several_sides_leaves_the_affiliation_open() {
        ReadPeople read = ReadPeople.in("France and Poland signed. President Marek Nowicki spoke for an hour.");

        assertThat(read.persons()).containsExactly("Marek Nowicki | President | -");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Zorvy Belquin was to fly home. The talks took place in Oslo, where Belquin had an hour.~ Zorvy Belquin",
                "A call came for Zorvy Belquin, whose round is over.~ Zorvy Belquin",
                "They waited for Taigo Nishimura.~ Taigo Nishimura",
                "They waited for Nishimura Taigo.~ Nishimura Taigo",
                "They waited for Zorv Petrenko.~ Zorv Petrenko",
                "The minister met Mr. NISHIMURA Taigo and Ms. Kari VOLD.~ Nishimura Taigo; Kari Vold",
            })
    void a_name_that_no_table_knows_is_told_by_its_surname_or_its_sound(String text, String expected) {
        assertThat(ReadPeople.in(text).persons().stream()
                        .map(p -> p.substring(0, p.indexOf(" |")))
                        .toList())
                .containsExactly(expected.split("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zorvy Belquin makes tyres. Zorvy said on Monday that prices would rise.",
                "The Zorvy Belquin is a ship.",
            })
    void what_is_shortened_to_its_first_word_is_no_person(String text) {
        assertThat(ReadPeople.in(text).persons()).isEmpty();
    }

    @Test
    void a_surname_alone_follows_a_title_with_its_field() {
        assertThat(ReadPeople.in("They met Secretary of Commerce Nordby and Minister for Economic Affairs Zell.")
                        .persons())
                .containsExactly("Nordby | Secretary of Commerce | -", "Zell | Minister for Economic Affairs | -");
    }

    @Test
    void a_country_behind_a_titled_name_is_the_side_of_the_person() {
        assertThat(ReadPeople.in(
                                "Trade Minister Kari Vold of Norway met President Ana Paz of Chile and Mayor Hal Doyle of Chile Town.")
                        .persons())
                .containsExactly(
                        "Kari Vold | Trade Minister | Norway", "Ana Paz | President | Chile", "Hal Doyle | Mayor | -");
    }

    @Test
    void a_role_goes_on_behind_the_adjective_of_a_country() {
        assertThat(ReadPeople.in(
                                "Hugo Brandt, the chief of staff of the Norwegian president, spoke. Mia Larsen, head of the Chilean delegation, did not.")
                        .persons())
                .containsExactly(
                        "Hugo Brandt | chief of staff of the Norwegian president | Norway",
                        "Mia Larsen | head of the Chilean delegation | Chile");
    }

    @Test
    void the_country_in_the_name_of_a_branch_belongs_to_the_branch() {
        assertThat(ReadPeople.in("Hal Doyle, the Bakers Norway President, said so on Monday.")
                        .persons())
                .containsExactly("Hal Doyle | Bakers Norway President | Bakers Norway");
    }

    @Test
    void a_title_in_the_plural_reaches_names_behind_an_honorific() {
        assertThat(ReadPeople.in("The co-chairs of the doctors committee, Dr Ann Moss and Dr Carl Berg, met her.")
                        .persons())
                .containsExactly(
                        "Ann Moss | co-chair of the doctors committee | -",
                        "Carl Berg | co-chair of the doctors committee | -");
    }
}
