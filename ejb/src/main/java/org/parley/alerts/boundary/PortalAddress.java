package org.parley.alerts.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Where the portal is for those who read a message: {@code PARLEY_URL}, else this machine. */
@ApplicationScoped
public class PortalAddress {
    /** The address without a slash at its end. */
    public String address() {
        String address = Optional.ofNullable(System.getenv("PARLEY_URL"))
                .filter(url -> !url.isBlank())
                .orElseGet(() -> "http://localhost:" + System.getProperty("jboss.http.port", "8080"));
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
