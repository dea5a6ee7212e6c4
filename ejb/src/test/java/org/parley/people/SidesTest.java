package org.parley.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oslo is prepared to offer quotas.|Oslo = Norway, GOVERNMENT",
                "Critics point to Washington's reluctance to cut duties.|Washington = United States, GOVERNMENT",
                "Tokyo's push for a deal goes on.|Tokyo = Japan, GOVERNMENT",
                "Ministers met in Washington on Friday.|Washington = United States, PLACE",
                "The minister flew to Oslo late on Friday.|Oslo = Norway, PLACE",
                "It would put tariffs on Norwegian salmon.|Norwegian = Norway, ADJECTIVE",
                "It would end all U.S. tariffs.|U.S. = United States, ADJECTIVE",
                "Viet Nam agreed to wait.|Viet Nam = Vietnam, GOVERNMENT",
                "Peru on Tuesday agreed to wait.|Peru = Peru, GOVERNMENT",
                "Last week Peru also asked for time.|Peru = Peru, GOVERNMENT",
                "In Peru on Tuesday talks began.|Peru = Peru, PLACE",
                "The US side asked for time.|US side = United States, GOVERNMENT",
                "The Norwegian government asked for time.|Norwegian government = Norway, GOVERNMENT",
                "The White House declined to comment.|White House = United States, GOVERNMENT",
                "They talked for an hour at the White House.|White House = United States, PLACE",
                "The Kremlin said it would study the text.|Kremlin = Russia, GOVERNMENT",
                "Downing Street said it would study the text.|Downing Street = United Kingdom, GOVERNMENT",
                "Delegates urged China to sign.|China = China, GOVERNMENT",
                "It hopes for concessions from Brazil on soy.|Brazil = Brazil, GOVERNMENT",
                "Hamas said it would study the text.|Hamas = Hamas, GOVERNMENT",
                "A forum will be held at the U.N. climate conference.|U.N. = United Nations, ADJECTIVE",
            })
    void the_name_of_a_side_is_read_by_its_use(String text, String expected) {
        assertThat(ReadPeople.in(text).sides()).containsExactly(expected);
    }

    @Test
    void a_compound_of_two_countries_is_two_sides() {
        assertThat(ReadPeople.in("A Japan-U.S. summit and Franco talks follow.").sides())
                .containsExactly("Japan = Japan, ADJECTIVE", "U.S. = United States, ADJECTIVE");
    }

    @Test
    void an_association_of_its_members_is_one_side_with_its_initials() {
        assertThat(ReadPeople.in("The International Longshoremen's Association walked out. The ILA wants 70%.")
                        .sides())
                .containsExactly(
                        "International Longshoremen's Association = International Longshoremen's Association, GOVERNMENT",
                        "ILA = International Longshoremen's Association, GOVERNMENT");
    }

    @Test
    void the_nation_a_unions_name_begins_with_is_no_side_of_its_own() {
        assertThat(ReadPeople.in("The Canadian Union of Public Employees walked out.")
                        .sides())
                .containsExactly("Canadian Union of Public Employees = Canadian Union of Public Employees, GOVERNMENT");
    }

    @Test
    void south_americans_are_not_of_the_united_states() {
        assertThat(ReadPeople.in("Norwegian and South American negotiators will meet.")
                        .sides())
                .containsExactly("Norwegian = Norway, ADJECTIVE");
    }

    @Test
    void countries_joined_by_and_share_their_use() {
        assertThat(ReadPeople.in("Japan and the United States will sign the text on Monday.")
                        .sides())
                .containsExactly("Japan = Japan, GOVERNMENT", "United States = United States, GOVERNMENT");
    }

    @Test
    void us_and_who_in_lower_case_are_no_sides() {
        assertThat(ReadPeople.in("They told us who would turn up; turkey was served.")
                        .sides())
                .isEmpty();
    }

    @Test
    void a_city_that_opens_another_name_is_no_side() {
        assertThat(ReadPeople.in("The Paris Agreement and the Washington Post were named.")
                        .sides())
                .isEmpty();
    }

    @Test
    void the_government_without_a_name_is_the_one_named_before() {
        ReadPeople read = ReadPeople.in("""
                The Norwegian government asked for a review of the duties. The government wants an answer by June.
                """);

        assertThat(read.sides())
                .containsExactly("Norwegian government = Norway, GOVERNMENT", "The government = Norway, GOVERNMENT");
    }

    @Test
    void the_government_without_any_name_before_is_left_open() {
        assertThat(ReadPeople.in("The government wants an answer by June.").sides())
                .isEmpty();
    }

    @Test
    void the_administration_of_a_president_acts_for_his_country() {
        ReadPeople read =
                ReadPeople.in("U.S. President Walt Hager spoke. Requests came from the Hager administration.");

        assertThat(read.sides())
                .containsExactly(
                        "U.S. = United States, ADJECTIVE", "the Hager administration = United States, GOVERNMENT");
        assertThat(read.references(PersonReference.Kind.SURNAME)).isEmpty();
    }

    @Test
    void a_union_and_a_company_are_sides_of_a_strike() {
        ReadPeople read = ReadPeople.in("""
                Nora Quist, president of the Northern Dock Workers, said the union would strike on Monday. \
                Harbour Lines Corp. made an offer, but NDW members rejected it. The company has offered 4 percent.
                """);

        assertThat(read.sides())
                .containsExactly(
                        "Northern Dock Workers = Northern Dock Workers, GOVERNMENT",
                        "the union = Northern Dock Workers, GOVERNMENT",
                        "Harbour Lines Corp. = Harbour Lines Corp., GOVERNMENT",
                        "NDW = Northern Dock Workers, ADJECTIVE",
                        "The company = Harbour Lines Corp., GOVERNMENT");
    }

    @Test
    void spans_of_sides_lie_inside_the_text_in_order() {
        ReadPeople read = ReadPeople.in(
                "Tokyo, Seoul and Washington agreed. Beijing did not. \ud83d\ude00 U.S.-China ties cooled.");

        assertThat(read.people().sides()).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
        assertThat(read.people().sides())
                .allSatisfy(s -> assertThat(s.span().end())
                        .isLessThanOrEqualTo(read.text().length()));
    }
}
