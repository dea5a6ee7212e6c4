package org.parley.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLanguagesTest {
    private static List<String> words(String name) {
        return Arrays.asList(name.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "Renjiro Mikoshiba, Japan",
        "Zhou Wenbin, China",
        "Nguyen Van Hoa, Vietnam",
        "Baek Seung-ho, South Korea",
        "Nino Abashidze, Georgia",
        "Birna Hallsdóttir, Iceland",
        "Deniz Karaoğlu, Turkey",
    })
    void a_name_sounds_like_the_language_of_a_side(String name, String side) {
        assertThat(NameLanguages.sides(
                        words(name),
                        Set.of("Japan", "China", "Vietnam", "South Korea", "Georgia", "Iceland", "Turkey", "Canada")))
                .containsExactly(side);
    }

    @ParameterizedTest
    @CsvSource({
        "Walt Hager, Japan, true",
        "Walt Hager, China, true",
        "Walt Hager, Vietnam, true",
        "Walt Hager, Canada, false",
        "Walt Hager, Singapore, false",
        "Renjiro Mikoshiba, South Korea, true",
        "Renjiro Mikoshiba, Canada, true",
        "Renjiro Mikoshiba, Japan, false",
        "Baek Seung-ho, Japan, true",
        "Baek Seung-ho, South Korea, false",
        "Zhou Wenbin, Taiwan, false",
        "Nino Abashidze, Canada, false",
    })
    void a_name_of_another_language_is_foreign_to_a_side(String name, String side, boolean foreign) {
        assertThat(NameLanguages.foreign(words(name), side)).isEqualTo(foreign);
    }

    @Test
    void a_president_with_a_foreign_name_is_not_the_president_of_the_only_country_with_one() {
        assertThat(ReadPeople.in(
                                "China's exports rose. Beijing answered on Monday. President Walt Hager was not amused.")
                        .persons())
                .containsExactly("Walt Hager | President | -");
    }

    @Test
    void two_prime_ministers_are_not_both_of_the_one_country_that_acts() {
        assertThat(ReadPeople.in(
                                "Canada answered on Monday. Prime Minister Ann Doyle of Canada wrote to Prime Minister Ravi Sethna.")
                        .persons())
                .containsExactly("Ann Doyle | Prime Minister | Canada", "Ravi Sethna | Prime Minister | -");
    }

    @Test
    void a_minister_without_a_country_has_the_one_whose_language_the_name_sounds_like() {
        assertThat(ReadPeople.in(
                                "Vietnam and Norway spoke on Monday. Trade Minister Nguyen Van Hoa met Kari Vold of Norway.")
                        .persons())
                .containsExactly("Nguyen Van Hoa | Trade Minister | Vietnam", "Kari Vold | - | Norway");
    }
}
