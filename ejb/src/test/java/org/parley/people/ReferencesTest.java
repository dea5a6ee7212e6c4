package org.parley.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferencesTest {
    @Test
    void a_full_name_introduces_its_surname_with_particles() {
        ReadPeople read =
                ReadPeople.in("Ada von der Heide, the EU's chief negotiator, smiled. Ministers praised von der Heide.");

        assertThat(read.references(PersonReference.Kind.SURNAME)).containsExactly("von der Heide = Ada von der Heide");
    }

    @Test
    void a_pronoun_follows_the_subject() {
        ReadPeople read = ReadPeople.in("""
                Trade Minister Paul Okoro met Kari Vold in Geneva on Monday. He said the talks had gone well.
                """);

        assertThat(read.references(PersonReference.Kind.PRONOUN)).containsExactly("He = Paul Okoro");
    }

    @Test
    void the_gender_of_a_given_name_rules_out_the_other_pronoun() {
        ReadPeople read =
                ReadPeople.in("President Maria Duarte met Minister Paul Okoro. Duarte said she was glad he had come.");

        assertThat(read.references(PersonReference.Kind.PRONOUN)).contains("she = Maria Duarte");
    }

    @Test
    void a_pronoun_with_two_possible_owners_is_left_open() {
        ReadPeople read = ReadPeople.in("""
                Labor Secretary Joan Silver urged calm; President Joe Carver is expected on Monday. His aide declined to comment.
                """);

        assertThat(read.references(PersonReference.Kind.PRONOUN)).doesNotContain("His = Joan Silver");
    }

    @Test
    void him_is_never_the_one_who_acts() {
        ReadPeople read = ReadPeople.in("Delegates waited. Special envoy Steve Wexham met him for two hours.");

        assertThat(read.references(PersonReference.Kind.PRONOUN)).isEmpty();
    }

    @Test
    void the_speaker_of_a_sentence_is_not_she_inside_his_quotation() {
        ReadPeople read = ReadPeople.in("\"She knows the price,\" Minister Paul Okoro said. Okoro then left.");

        assertThat(read.references(PersonReference.Kind.PRONOUN)).isEmpty();
    }

    @Test
    void a_title_stands_for_the_one_who_holds_it() {
        ReadPeople read = ReadPeople.in("""
                Norwegian Prime Minister Lars Holt flew to Lima. The prime minister will stay for two days. \
                Norway's prime minister brought his trade minister.
                """);

        assertThat(read.references(PersonReference.Kind.ROLE))
                .containsExactly("The prime minister = Lars Holt", "Norway's prime minister = Lars Holt");
    }

    @Test
    void a_title_that_two_hold_is_left_open() {
        ReadPeople read = ReadPeople.in("Presidents Ana Duarte and Jo Lane met. The president left early.");

        assertThat(read.references(PersonReference.Kind.ROLE)).isEmpty();
    }

    @Test
    void the_two_leaders_are_the_two_heads_named_last() {
        ReadPeople read = ReadPeople.in("""
                French President Luc Morel and German Chancellor Ute Brandt spoke by phone. The two leaders agreed to meet.
                """);

        assertThat(read.references(PersonReference.Kind.GROUP))
                .containsExactly("The two leaders = Luc Morel, Ute Brandt");
    }

    @Test
    void the_two_are_the_pair_of_the_sentence_before() {
        ReadPeople read = ReadPeople.in("""
                Trade Minister Paul Okoro met Energy Secretary Ann Moss on Monday. The two agreed on a text.
                """);

        assertThat(read.references(PersonReference.Kind.GROUP)).containsExactly("The two = Paul Okoro, Ann Moss");
    }

    @Test
    void a_surname_inside_another_name_is_not_a_reference() {
        ReadPeople read = ReadPeople.in("President Ana Duarte spoke. Crowds filled Duarte Square near Duarte Tower.");

        assertThat(read.references(PersonReference.Kind.SURNAME)).isEmpty();
    }

    @Test
    void spans_of_references_never_overlap() {
        ReadPeople read = ReadPeople.in("""
                Norwegian Prime Minister Lars Holt met Kari Vold, the trade minister. Holt said he trusted the minister. \
                The two leaders of the party left.
                """);

        for (int i = 1; i < read.spans().size(); i++) {
            assertThat(read.spans().get(i - 1).overlaps(read.spans().get(i))).isFalse();
        }
    }

    @Test
    void an_office_that_nobody_is_given_is_that_of_the_one_person_named_without_any() {
        ReadPeople read = ReadPeople.in(
                "Joe Carver gave Trade Minister Paul Okoro an hour. Okoro was received by the president in the evening.");

        assertThat(read.references(PersonReference.Kind.ROLE)).containsExactly("the president = Joe Carver");
    }

    @Test
    void an_office_is_left_open_where_two_are_named_without_any() {
        ReadPeople read = ReadPeople.in(
                "Joe Carver and Maria Duarte gave Trade Minister Paul Okoro an hour. Okoro thanked the president.");

        assertThat(read.references(PersonReference.Kind.ROLE)).isEmpty();
    }

    @Test
    void a_sides_negotiator_is_the_one_person_of_the_side_who_does_not_lead_it() {
        ReadPeople read = ReadPeople.in("""
                Norwegian Trade Minister Kari Vold flew in with Norwegian Prime Minister Lars Holt. \
                Norway's chief negotiator knew the way.
                """);

        assertThat(read.references(PersonReference.Kind.ROLE)).containsExactly("Norway's chief negotiator = Kari Vold");
    }
}
