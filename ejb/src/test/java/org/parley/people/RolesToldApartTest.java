package org.parley.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesToldApartTest {
    private static List<String> roles(String text) {
        return ReadPeople.in(text).people().mentions().stream()
                .map(m -> m.name() + " | " + (m.role() == null ? "-" : m.role()))
                .distinct()
                .toList();
    }

    @Test
    void a_role_told_in_a_later_sentence_belongs_to_the_one_person_it_can_mean() {
        assertThat(roles("""
                Norway and Chile went on talking on Monday. Kari Vold of Norway had met Rosa Paz of Chile for two hours.

                The Norwegian trade minister told reporters that cod was on the table. The Chilean envoy would not say.
                """)).containsExactly("Kari Vold | trade minister", "Rosa Paz | envoy");
    }

    @Test
    void two_persons_of_one_side_keep_a_role_open_that_either_may_have() {
        assertThat(roles("""
                Kari Vold and Sven Holm of Norway flew to Chile. The minister had asked for the trip.

                Kari Vold spoke first, Sven Holm last, and both went home.
                """)).containsExactly("Kari Vold | -", "Sven Holm | -");
    }

    @Test
    void who_is_told_of_beside_a_role_does_not_hold_it() {
        assertThat(roles("Kari Vold of Norway said the Norwegian prime minister would travel to Chile on Monday."))
                .containsExactly("Kari Vold | -");
    }

    @Test
    void the_fullest_words_for_a_role_told_apart_are_kept() {
        assertThat(roles("""
                Norway's fish envoy is narrowing the gap. Kari Vold spent Friday in Lima with officials of Chile.

                The envoy left in the evening.
                """)).containsExactly("Kari Vold | fish envoy");
    }

    @Test
    void a_foreign_name_is_not_taken_for_the_prime_minister_of_japan() {
        assertThat(ReadPeople.in("""
                TOKYO - Renjiro Mikoshiba spoke to reporters in Tokyo.

                "No," the Japanese prime minister told them. He sees Prime Minister Walt Hager on Monday.
                """).persons())
                .containsExactly("Renjiro Mikoshiba | prime minister | Japan", "Walt Hager | Prime Minister | -");
    }

    @Test
    void somebody_elses_minister_is_nobody_named() {
        assertThat(roles("Rosa Paz met Kari Vold of Norway in Lima. Her minister was away."))
                .containsExactly("Rosa Paz | -", "Kari Vold | -");
    }

    @Test
    void a_role_told_apart_refers_to_its_bearer() {
        ReadPeople read = ReadPeople.in("""
                Kari Vold of Norway met officials of Chile on Monday.

                The Norwegian trade minister left in the evening.
                """);

        assertThat(read.people().references())
                .filteredOn(r -> r.kind() == PersonReference.Kind.ROLE)
                .extracting(r -> r.span().of(read.text()) + " = " + r.names())
                .containsExactly("The Norwegian trade minister = [Kari Vold]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Harbour City Mayor Kari Vold agreed.~ Kari Vold | Harbour City Mayor",
                "Kari Vold, leader of the Green Coast Party, agreed.~ Kari Vold | leader of the Green Coast Party",
                "Kari Vold, the miners' president, agreed.~ Kari Vold | miners' president",
                "EU fisheries chief Kari Vold agreed.~ Kari Vold | EU fisheries chief",
                "They expect Minister of Trade Vold on Monday.~ Vold | Minister of Trade",
                "The general, Kari Vold: no peace without land.~ Kari Vold | general",
                "Norway's chief negotiator and deputy head in the Fish Department, Kari Vold, agreed.~ Kari Vold | chief negotiator; deputy head",
                "Kari Vold, assistant Norwegian trade representative for South and Central Asia, agreed.~ Kari Vold | assistant trade representative for South and Central Asia",
                "Kari Vold, the minister handling the fish talks, agreed.~ Kari Vold | minister handling the fish talks",
                "Kari Vold, Norway's ambassador to the United States, agreed.~ Kari Vold | ambassador to the United States",
                "XYTI minister Kari Vold agreed.~ Kari Vold | XYTI minister",
                "Commerce and industry minister Kari Vold agreed.~ Kari Vold | Commerce and industry minister",
                "The Minister of Labour, Comrade Kari Vold, agreed.~ Kari Vold | Minister of Labour",
            })
    void a_role_holds_its_whole_phrase(String text, String expected) {
        assertThat(roles(text)).containsExactly(expected);
    }

    @Test
    void persons_named_behind_a_plural_title_each_hold_it() {
        assertThat(roles("The foreign ministers, Kari Vold and Rosa Paz, will meet in May."))
                .containsExactly("Kari Vold | foreign minister", "Rosa Paz | foreign minister");
        assertThat(ReadPeople.in("Water ministers Kari Vold of Norway, Rosa Paz of Chile and Jo Lane of Malta met.")
                        .persons())
                .containsExactly(
                        "Kari Vold | Water minister | Norway",
                        "Rosa Paz | Water minister | Chile",
                        "Jo Lane | Water minister | Malta");
    }

    @Test
    void a_counterpart_has_the_office_of_the_one_before_where_the_side_has_such_an_office() {
        assertThat(roles("Norwegian energy minister Kari Vold met her Chilean opposite number Rosa Paz."))
                .contains("Rosa Paz | energy minister; opposite number");
        assertThat(roles("U.S. Energy Secretary Jo Lane met her Norwegian counterpart Kari Vold."))
                .contains("Kari Vold | counterpart");
    }

    @Test
    void what_a_minister_says_of_a_thing_makes_the_thing_no_minister() {
        assertThat(roles("Dairy, the minister made clear, stays out.")).isEmpty();
    }

    @Test
    void a_family_name_in_capitals_is_the_same_name() {
        assertThat(roles("MIKOSHIBA Renjiro, the trade minister, left. Later Mikoshiba came back with Rosa PAZOS."))
                .containsExactly("Mikoshiba Renjiro | trade minister", "Rosa Pazos | -");
    }
}
