package org.parley.web.alerts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.parley.alerts.Delivery;
import org.parley.alerts.boundary.Deliveries;
import org.parley.web.NotThere;

/** One message as it was sent. */
@Named
@RequestScoped
public class MessagePage {
    @Inject
    private Deliveries deliveries;

    @Inject
    private NotThere notThere;

    @Inject
    private Principal me;

    private @Nullable Long id;
    private @Nullable Delivery message;

    /** Finds the message, if it was sent to this person. */
    public void load() {
        message = id == null ? null : deliveries.find(me.getName(), id).orElse(null);
        notThere.when(message == null);
    }

    public @Nullable Delivery getMessage() {
        return message;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }
}
