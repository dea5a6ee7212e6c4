package org.parley.alerts.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import org.parley.alerts.Subscription;
import org.parley.alerts.boundary.channels.MailChannel;

/**
 * Lets a first start show alerts: the persons named in {@code PARLEY_ADMIN_FOLLOWS} (full names, parted by semicolons)
 * are followed by the admin, as long as the admin follows nothing and was never told anything.
 */
@Singleton
@Startup
@PermitAll
public class FirstSubscription {
    private static final String ADMIN = "admin";

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private Deliveries deliveries;

    @PostConstruct
    void follow() {
        String names =
                Optional.ofNullable(System.getenv("PARLEY_ADMIN_FOLLOWS")).orElse("");
        if (subscriptions.of(ADMIN).isEmpty()
                && deliveries.latest(ADMIN, Long.MAX_VALUE, 1).isEmpty()) {
            names.lines()
                    .flatMap(line -> java.util.Arrays.stream(line.split(";", -1)))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .forEach(name ->
                            subscriptions.follow(ADMIN, Subscription.Target.PERSON, name, name, MailChannel.NAME));
        }
    }
}
