package org.parley.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UserTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");

    @Test
    void every_user_may_read() {
        assertThat(User.of("mara", "hash", Set.of(Role.OPERATOR), NOON).groups())
                .containsExactly("operator", "reader");
    }

    @Test
    void an_admin_is_in_every_group() {
        assertThat(User.of("mara", "hash", Set.of(Role.ADMIN), NOON).groups())
                .containsExactly("admin", "editor", "operator", "reader");
    }

    @Test
    void names_are_compared_without_case_and_blanks() {
        assertThat(User.of(" Mara.Lind ", "hash", Set.of(), NOON).name()).isEqualTo("mara.lind");
        assertThatThrownBy(() -> User.canonical("mara lind")).hasMessageContaining("mara lind");
        assertThatThrownBy(() -> User.canonical("  ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void after_five_wrong_passwords_the_account_rests_for_a_minute() {
        User user = User.of("mara", "hash", Set.of(), NOON);

        for (int i = 0; i < 4; i++) {
            user.failed(NOON);
        }
        assertThat(user.mayTry(NOON)).isTrue();
        user.failed(NOON);

        assertThat(user.mayTry(NOON.plusSeconds(59))).isFalse();
        assertThat(user.mayTry(NOON.plus(Duration.ofMinutes(1)))).isTrue();
    }

    @Test
    void a_right_password_forgets_the_wrong_ones() {
        User user = User.of("mara", "hash", Set.of(), NOON);

        for (int i = 0; i < 12; i++) {
            user.failed(NOON);
            user.succeeded();
        }

        assertThat(user.mayTry(NOON)).isTrue();
    }

    @Test
    void a_disabled_account_never_tries() {
        User user = User.of("mara", "hash", Set.of(), NOON);

        user.disable();
        assertThat(user.mayTry(NOON.plus(Duration.ofDays(900)))).isFalse();
        user.enable();
        assertThat(user.mayTry(NOON)).isTrue();
    }
}
