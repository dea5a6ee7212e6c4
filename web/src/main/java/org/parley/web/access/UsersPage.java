package org.parley.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.Principal;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.access.Account;
import org.parley.access.PasswordRule;
import org.parley.access.Role;
import org.parley.access.boundary.Accounts;
import org.parley.web.Notices;

/** The users: who there is, what they may do; adding, disabling, new passwords. */
@Named
@RequestScoped
public class UsersPage {
    @Inject
    private Accounts accounts;

    @Inject
    private Notices notices;

    @Inject
    private Principal me;

    private String name = "";
    private @Nullable String email;
    private Role[] roles = {Role.READER};

    /** Adds a user with a generated password, which is shown once. */
    public void add() {
        String password = PasswordRule.generated(new SecureRandom());
        Optional<String> objection = accounts.add(name, email, granted(), password);
        objection.ifPresentOrElse(
                notices::bad,
                () -> notices.good(name + " can sign in with the password " + password + " (shown this once)."));
    }

    /** Gives a user a new generated password, which is shown once. */
    public void reset(String user) {
        String password = PasswordRule.generated(new SecureRandom());
        accounts.reset(user, password);
        notices.good("The new password of " + user + " is " + password + " (shown this once).");
    }

    /** Keeps a user from signing in, or lets them again; nobody locks themselves out. */
    public void allow(String user, boolean allowed) {
        if (user.equals(me.getName())) {
            notices.bad("You cannot disable yourself.");
        } else {
            accounts.allow(user, allowed);
            notices.good(user + (allowed ? " can sign in again." : " can no longer sign in."));
        }
    }

    /** Gives a user a role or takes it; nobody takes the admin's role from themselves. */
    public void grant(String user, Role role, boolean given) {
        if (user.equals(me.getName()) && role == Role.ADMIN) {
            notices.bad("You cannot take your own admin role.");
            return;
        }
        Set<Role> has = EnumSet.of(Role.READER);
        accounts.named(user).map(Account::roles).ifPresent(has::addAll);
        if (given) {
            has.add(role);
        } else {
            has.remove(role);
        }
        accounts.grant(user, has);
        notices.good(user + (given ? " now is " : " no longer is ") + role.group() + ".");
    }

    public List<Account> getAll() {
        return accounts.all();
    }

    /** The roles that can be given; everybody reads. */
    public Role[] getChoices() {
        return new Role[] {Role.EDITOR, Role.OPERATOR, Role.ADMIN};
    }

    private Set<Role> granted() {
        Set<Role> granted = EnumSet.of(Role.READER);
        granted.addAll(List.of(roles));
        return granted;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public Role[] getRoles() {
        return roles.clone();
    }

    public void setRoles(Role[] roles) {
        this.roles = roles.clone();
    }
}
