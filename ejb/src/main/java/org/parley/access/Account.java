package org.parley.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A user as pages see them.
 *
 * @param name the name they sign in with
 * @param email where mail reaches them; null where it does not
 * @param roles what they may do
 * @param disabled whether they are kept from signing in
 */
public record Account(String name, @Nullable String email, Set<Role> roles, boolean disabled) {
    public Account {
        roles = Set.copyOf(roles);
    }

    /** The page view of {@code user}. */
    public static Account of(User user) {
        return new Account(user.name(), user.email(), user.roles(), user.disabled());
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
