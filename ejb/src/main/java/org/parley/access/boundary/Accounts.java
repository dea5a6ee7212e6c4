package org.parley.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.access.Account;
import org.parley.access.PasswordRule;
import org.parley.access.Role;
import org.parley.access.User;

/** The users: adds and changes them, and says whether a password is theirs. */
@ApplicationScoped
@Transactional
public class Accounts {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private Clock clock;

    /** The account that {@code password} opens; empty when the name, the password or the time is wrong. */
    public Optional<Account> open(String name, String password) {
        Optional<User> user = find(name);
        if (user.isEmpty() || !user.get().mayTry(clock.instant())) {
            hashing.pretend(password);
            return Optional.empty();
        }
        if (hashing.matches(password, user.get().passwordHash())) {
            user.get().succeeded();
            return user.map(Account::of);
        }
        user.get().failed(clock.instant());
        return Optional.empty();
    }

    /** The groups of a user who has just been let in. */
    public Set<String> groupsOf(String name) {
        return find(name).map(User::groups).orElse(Set.of());
    }

    public boolean isEmpty() {
        return em.createQuery("select u.name from User u", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public List<Account> all() {
        return em.createQuery("select u from User u order by u.name", User.class)
                .getResultStream()
                .map(Account::of)
                .toList();
    }

    public Optional<Account> named(String name) {
        return find(name).map(Account::of);
    }

    /** Adds a user, or says why not. */
    public Optional<String> add(String name, @Nullable String email, Set<Role> roles, String password) {
        if (!nameable(name)) {
            return Optional.of("A user name has letters, digits, dots, dashes and underscores, 60 at most.");
        }
        if (find(name).isPresent()) {
            return Optional.of("There is a user named \"" + User.canonical(name) + "\" already.");
        }
        Optional<String> objection = PasswordRule.objection(name, password);
        if (objection.isEmpty()) {
            User user = User.of(name, hashing.hash(password), roles, clock.instant());
            user.reachAt(email);
            em.persist(user);
        }
        return objection;
    }

    /** Changes a user's own password, or says why not. */
    public Optional<String> changePassword(String name, String current, String wanted) {
        Optional<User> user = find(name);
        if (user.isEmpty() || !hashing.matches(current, user.get().passwordHash())) {
            return Optional.of("The current password is not right.");
        }
        return reset(name, wanted);
    }

    /** Gives a user a new password, or says why not. */
    public Optional<String> reset(String name, String wanted) {
        Optional<String> objection = PasswordRule.objection(name, wanted);
        if (objection.isEmpty()) {
            find(name).ifPresent(user -> user.changePassword(hashing.hash(wanted)));
        }
        return objection;
    }

    public void reachAt(String name, @Nullable String email) {
        find(name).ifPresent(user -> user.reachAt(email));
    }

    public void grant(String name, Set<Role> roles) {
        find(name).ifPresent(user -> user.grant(roles));
    }

    public void allow(String name, boolean allowed) {
        find(name).ifPresent(user -> {
            if (allowed) {
                user.enable();
            } else {
                user.disable();
            }
        });
    }

    private Optional<User> find(String name) {
        if (!nameable(name)) {
            return Optional.empty();
        }
        return em.createQuery("select u from User u where u.name = :name", User.class)
                .setParameter("name", User.canonical(name))
                .getResultStream()
                .findFirst();
    }

    private static boolean nameable(String name) {
        try {
            User.canonical(name);
            return true;
        } catch (IllegalArgumentException notAName) {
            return false;
        }
    }
}
