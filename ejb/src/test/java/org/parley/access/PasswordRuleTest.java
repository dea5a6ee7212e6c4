package org.parley.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class PasswordRuleTest {
    @Test
    void short_long_and_simple_passwords_are_refused() {
        assertThat(PasswordRule.objection("mara", "elevenchars"))
                .hasValueSatisfying(o -> assertThat(o).contains("12"));
        assertThat(PasswordRule.objection("mara", "long ".repeat(50))).isPresent();
        assertThat(PasswordRule.objection("mara.lindqvist", "Mara.Lindqvist")).isPresent();
        assertThat(PasswordRule.objection("mara", "abababababab")).isPresent();
    }

    @Test
    void any_other_long_password_will_do() {
        assertThat(PasswordRule.objection("mara", "only lower case words")).isEmpty();
    }

    @Test
    void a_generated_password_passes_the_rule_and_can_be_read_out() {
        String password = PasswordRule.generated(new SecureRandom());

        assertThat(password).matches("[a-z2-9]{5}(-[a-z2-9]{5}){3}").doesNotContain("l", "o", "i");
        assertThat(PasswordRule.objection("admin", password)).isEmpty();
    }
}
