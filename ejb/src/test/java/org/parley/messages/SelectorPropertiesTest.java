package org.parley.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SelectorPropertiesTest {
    @Test
    void a_list_is_fenced_on_both_sides_so_that_no_value_matches_inside_another() {
        assertThat(SelectorProperties.list(List.of("a", "b c"))).isEqualTo("|a|b c|");
        assertThat(SelectorProperties.list(List.of())).isEmpty();
        assertThat(SelectorProperties.list(List.of("x|y", " "))).isEqualTo("|x y|");
    }

    @Test
    void a_condition_takes_quotes_and_wildcards_literally() {
        assertThat(SelectorProperties.contains("people", "O'Hara")).isEqualTo("people LIKE '%|O''Hara|%'");
        assertThat(SelectorProperties.contains("people", "50%_x")).isEqualTo("people LIKE '%|50\\%\\_x|%' ESCAPE '\\'");
    }

    @Test
    void names_that_a_selector_cannot_read_are_refused() {
        for (String name : List.of("a-b", "", "1a", "ce_id", "JMSType")) {
            assertThatThrownBy(() -> SelectorProperties.checked(Map.of(name, "x")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(SelectorProperties.checked(Map.of("dossier", "d"))).containsEntry("dossier", "d");
    }
}
