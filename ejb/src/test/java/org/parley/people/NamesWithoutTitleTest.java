package org.parley.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesWithoutTitleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "The flight left without Tadanobu Kurihara on board.~ Tadanobu Kurihara",
                "The way would be prepared by Renjiro Mikoshiba.~ Renjiro Mikoshiba",
                "The foreign ministers of the two, Varuzh Terzibashyan and Elshad Quliyev, will meet in Riga.~ Varuzh Terzibashyan, Elshad Quliyev",
                "Within hours Qorb Zelt had walked out of the room.~ Qorb Zelt",
                "The delegation was received by officials, and Qorb Zelt, who had flown in, spoke first.~ Qorb Zelt",
            })
    void a_name_that_no_table_holds_is_a_person_by_its_sound_or_by_what_it_does(String text, String names) {
        assertThat(ReadPeople.in(text).people().mentions())
                .extracting(PersonMention::name)
                .containsExactly(names.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shares of Qorb Zelt rose on Monday.",
                "The Tama Hiroba line was closed on Monday.",
                "Workers in Tama Hiroba met on Monday.",
                "Qorb Zelt said profits rose. The Qorb Zelt plant was closed.",
                "Viet Nam and Peru meet on Monday.",
                "They met at the guild's Tama Hiroba offices on Monday.",
                "The Nihon Kotoba reported it on Monday.",
                "The firm's new Zorb OS X Falcon system, unveiled on Monday, is out in June.",
            })
    void companies_and_places_of_unknown_names_are_no_persons(String text) {
        assertThat(ReadPeople.in(text).people().mentions()).isEmpty();
    }

    @Test
    void japanese_syllables_are_told_from_other_words() {
        assertThat(NameSounds.japanese("Tadanobu", "Kurihara")).isTrue();
        assertThat(NameSounds.japanese("Ryuichi", "Ohno")).isTrue();
        assertThat(NameSounds.japanese("Kenta", "Hatchett")).isFalse();
        assertThat(NameSounds.japanese("Harbor", "Motor")).isFalse();
        assertThat(NameSounds.japanese("Rui", "Si")).isFalse();
    }
}
