package org.parley.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A person who signs in: a name, a password's hash, roles, and where mail reaches them. */
@Entity
@Table(name = "users")
public class User {
    /** Wrong passwords in a row before the account rests. */
    static final int PATIENCE = 5;

    static final Duration REST = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "users_seq")
    @SequenceGenerator(name = "users_seq", sequenceName = "users_seq", allocationSize = 10)
    private @Nullable Long id;

    @Column(nullable = false, unique = true, length = 60)
    private String name;

    @Column(length = 254)
    private @Nullable String email;

    @Column(name = "password_hash", nullable = false, length = 400)
    private String passwordHash;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "user_roles", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role", nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Column(nullable = false)
    private boolean disabled;

    @Column(name = "wrong_passwords", nullable = false)
    private int wrongPasswords;

    @Column(name = "rests_until")
    private @Nullable Instant restsUntil;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected User() {}

    private User(String name, String passwordHash, Set<Role> roles, Instant createdAt) {
        this.name = name;
        this.passwordHash = passwordHash;
        this.roles = EnumSet.copyOf(roles);
        this.createdAt = createdAt;
    }

    /** A new user, who may at least read. */
    public static User of(String name, String passwordHash, Set<Role> roles, Instant createdAt) {
        Set<Role> given = EnumSet.of(Role.READER);
        given.addAll(roles);
        return new User(canonical(name), passwordHash, given, createdAt);
    }

    /** How a user name is kept and compared: trimmed, lower case; letters, digits, dot, dash, underscore. */
    public static String canonical(String name) {
        String canonical = name.strip().toLowerCase(Locale.ROOT);
        if (canonical.isEmpty()
                || canonical.length() > 60
                || !canonical.chars().allMatch(c -> Character.isLetterOrDigit(c) || ".-_@".indexOf(c) >= 0)) {
            throw new IllegalArgumentException("no user name: \"" + name + "\"");
        }
        return canonical;
    }

    public String name() {
        return name;
    }

    public @Nullable String email() {
        return email;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean disabled() {
        return disabled;
    }

    public Set<Role> roles() {
        return Collections.unmodifiableSet(roles);
    }

    /** The groups the container knows the user by. */
    public Set<String> groups() {
        Set<String> groups = new TreeSet<>();
        for (Role role : roles.contains(Role.ADMIN) ? EnumSet.allOf(Role.class) : roles) {
            groups.add(role.group());
        }
        return groups;
    }

    /** Whether a password is looked at just now: a disabled account never, a resting one later. */
    public boolean mayTry(Instant now) {
        return !disabled && (restsUntil == null || !now.isBefore(restsUntil));
    }

    /** A wrong password: after a few in a row the account rests for a minute. */
    public void failed(Instant now) {
        wrongPasswords++;
        if (wrongPasswords >= PATIENCE) {
            restsUntil = now.plus(REST);
            wrongPasswords = 0;
        }
    }

    public void succeeded() {
        wrongPasswords = 0;
        restsUntil = null;
    }

    public void changePassword(String newHash) {
        passwordHash = newHash;
        succeeded();
    }

    public void reachAt(@Nullable String address) {
        email = address == null || address.isBlank() ? null : address.strip();
    }

    public void grant(Set<Role> given) {
        roles.clear();
        roles.add(Role.READER);
        roles.addAll(given);
    }

    public void disable() {
        disabled = true;
    }

    public void enable() {
        disabled = false;
        succeeded();
    }
}
