package org.parley.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Who is what: roles as plain English news tells them, beside the name, by a verb, or a sentence apart. */
class PlainRolesTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "plain-roles.tsv", delimiter = '\t', quoteCharacter = '\0')
    void a_person_has_the_role_that_the_text_tells(String text, String told) {
        Map<String, String> roles = new LinkedHashMap<>();
        for (PersonMention mention : ReadPeople.in(text).people().mentions()) {
            roles.merge(mention.name(), mention.role() == null ? "" : mention.role(), (a, b) -> a.isEmpty() ? b : a);
        }
        Arrays.stream(told.split(" \\| ")).forEach(one -> {
            String[] parts = one.split(" = ?", 2);
            assertThat(roles).containsEntry(parts[0], parts[1]);
        });
    }
}
