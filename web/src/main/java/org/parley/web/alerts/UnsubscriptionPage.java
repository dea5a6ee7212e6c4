package org.parley.web.alerts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.parley.alerts.Subscription;
import org.parley.alerts.boundary.Subscriptions;

/** Asks once more before a subscription ends, for a person who has come by a link in a message. */
@Named
@RequestScoped
public class UnsubscriptionPage {
    @Inject
    private Subscriptions subscriptions;

    private @Nullable String token;
    private @Nullable String done;

    /** What would no longer be told; empty when the link has been used or is none of ours. */
    public String getLabel() {
        return token == null
                ? ""
                : subscriptions.withToken(token).map(Subscription::label).orElse("");
    }

    public @Nullable String getToken() {
        return token;
    }

    public void setToken(@Nullable String token) {
        this.token = token;
    }

    public @Nullable String getDone() {
        return done;
    }

    public void setDone(@Nullable String done) {
        this.done = done;
    }
}
