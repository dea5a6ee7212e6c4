package org.parley.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecipientsTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");

    @Test
    void who_follows_the_dossier_and_a_person_in_it_is_told_once_for_the_dossier() {
        Subscription person = follow("mara", Subscription.Target.PERSON, "mail", NOON);
        Subscription dossier = follow("mara", Subscription.Target.DOSSIER, "mail", NOON.plusSeconds(9));

        assertThat(Recipients.of(List.of(person, dossier))).containsExactly(dossier);
    }

    @Test
    void of_two_persons_followed_the_older_subscription_counts() {
        Subscription newer = follow("mara", Subscription.Target.PERSON, "mail", NOON.plusSeconds(9));
        Subscription older = follow("mara", Subscription.Target.PERSON, "mail", NOON);

        assertThat(Recipients.of(List.of(newer, older))).containsExactly(older);
    }

    @Test
    void everybody_is_told_and_on_each_of_their_channels() {
        Subscription maraMail = follow("mara", Subscription.Target.PERSON, "mail", NOON);
        Subscription maraHook = follow("mara", Subscription.Target.PERSON, "hook", NOON);
        Subscription oleMail = follow("ole", Subscription.Target.PERSON, "mail", NOON);

        assertThat(Recipients.of(List.of(maraMail, maraHook, oleMail)))
                .containsExactlyInAnyOrder(maraMail, maraHook, oleMail);
    }

    private static Subscription follow(String user, Subscription.Target target, String channel, Instant at) {
        return Subscription.of(user, target, "key", "label", channel, user + channel + at, at);
    }
}
