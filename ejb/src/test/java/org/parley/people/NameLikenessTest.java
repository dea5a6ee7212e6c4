package org.parley.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {
    @ParameterizedTest
    @CsvSource({
        "Kenzo Okada, Okada Kenzo",
        "Lee Jae-myung, Lee Jae Myung",
        "Robert E. Lightfoot, Robert Lightfoot",
        "J.D. Vernon, James D. Vernon",
        "Maroš Ševčík, Maros Sevcik",
        "Ursula von der Heide, von der Heide",
        "Ana Duarte, Duarte",
        "Xu Haoran, Xu",
        "Walter Hager Jr., Walter Hager",
        "KARI VOLD, Kari Vold",
    })
    void order_initials_hyphens_and_diacritics_do_not_part_a_person(String one, String other) {
        assertThat(NameLikeness.between(one, other)).isEqualTo(NameLikeness.SAME);
        assertThat(NameLikeness.between(other, one)).isEqualTo(NameLikeness.SAME);
    }

    @ParameterizedTest
    @CsvSource({
        "Kenzo Okada, Kenso Okada",
        "Kenzo Okada, Kinso Okado",
        "Scott Bellamy, Scot Belamy",
        "Howard Lindqvist, Howard Lindkvist",
        "Emmanuel Marchand, Emanuel Marchant",
        "Kenzo Okada, Okado",
    })
    void a_name_a_few_letters_off_is_doubtful(String one, String other) {
        assertThat(NameLikeness.between(one, other)).isEqualTo(NameLikeness.DOUBTFUL);
        assertThat(NameLikeness.between(other, one)).isEqualTo(NameLikeness.DOUBTFUL);
    }

    @ParameterizedTest
    @CsvSource({
        "Kenzo Okada, Haruka Okada",
        "Ana Duarte, Paul Okoro",
        "Lee Jae-myung, Lee Jae-yong",
        "Kim Jong Un, Kim Yo Jong",
        "Li Weimin, Liao Min",
        "Paul Meier, Paul Schmidt",
        "Ana Duarte, Ana",
        "'', Ana Duarte",
    })
    void two_persons_stay_two(String one, String other) {
        assertThat(NameLikeness.between(one, other)).isEqualTo(NameLikeness.DIFFERENT);
    }
}
