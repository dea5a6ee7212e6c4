package org.parley.web.alerts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.alerts.Delivery;
import org.parley.alerts.Subscription;
import org.parley.alerts.boundary.Deliveries;
import org.parley.alerts.boundary.Subscriptions;

/** What one follows, and the messages one was sent about it. */
@Named
@RequestScoped
public class FollowingPage {
    private static final int PAGE = 25;

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Principal me;

    private @Nullable Long before;
    private @Nullable List<Delivery> read;

    public List<Subscription> getSubscriptions() {
        return subscriptions.of(me.getName());
    }

    public List<Delivery> getMessages() {
        return page().subList(0, Math.min(PAGE, page().size()));
    }

    /** The number after which older messages go on; null when there are none. */
    public @Nullable Long getOlder() {
        return page().size() > PAGE ? page().get(PAGE - 1).id() : null;
    }

    private List<Delivery> page() {
        List<Delivery> known = read;
        if (known == null) {
            known = deliveries.latest(me.getName(), before == null ? Long.MAX_VALUE : before, PAGE + 1);
            read = known;
        }
        return known;
    }

    public @Nullable Long getBefore() {
        return before;
    }

    public void setBefore(@Nullable Long before) {
        this.before = before;
    }
}
