package org.parley.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose side a person is on who is told of beside another, and whose side a person cannot be on. */
class SharedSidesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Joe Carver, President Ana Sol's envoy, agreed.~ Joe Carver | envoy | Chile",
                "Joe Carver, President Sol's special envoy, agreed.~ Joe Carver | special envoy | Chile",
                "Her envoy, Joe Carver, agreed.~ Joe Carver | envoy | Chile",
                "Joe Carver, her envoy, agreed.~ Joe Carver | envoy | Chile",
                "Joe Carver, the president's special envoy, agreed.~ Joe Carver | president's special envoy | Chile",
                "She met her counterpart, Joe Carver.~ Joe Carver | counterpart | -",
            })
    void an_envoy_is_on_the_side_of_whoever_sent_him(String text, String expected) {
        assertThat(ReadPeople.in("Chilean President Ana Sol spoke on Monday. " + text)
                        .persons())
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "President Joe Carver has threatened to bomb Peru.~ Joe Carver | President | -",
                "President Joe Carver had warned Peru that its goods could be charged more.~ Joe Carver | President | -",
            })
    void nobody_speaks_for_the_country_that_he_warns(String text, String expected) {
        assertThat(ReadPeople.in(text).persons()).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Joe Carver of Israel's Mossad met Ana Sol.~ Joe Carver | - | Israel",
                "Joe Carver of the European Commission met Ana Sol.~ Joe Carver | - | European Union",
                "Joe Carver of Hamas met Ana Sol.~ Joe Carver | - | Hamas",
                "Joe Carver, head of the Peruvian Government's team, met Ana Sol.~ Joe Carver | head of the Peruvian Government's team | Peru",
                "Joe Carver of Peru's Lima Chamber met Ana Sol.~ Joe Carver | - | -",
            })
    void who_is_of_an_office_speaks_for_its_country(String text, String expected) {
        assertThat(ReadPeople.in(text).persons()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Joe Carver waited at Rosenbad, the Swedish prime minister's office, on Monday.~ Joe Carver | - | -",
                "Pope Leo XIV met Joe Carver on Monday.~ Leo XIV | Pope | Vatican",
            })
    void a_house_is_nobodys_office_and_a_numeral_belongs_to_the_name(String text, String expected) {
        assertThat(ReadPeople.in(text).persons()).contains(expected);
    }
}
