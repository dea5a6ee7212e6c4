package org.parley.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.access.Account;
import org.parley.access.boundary.Accounts;
import org.parley.web.Notices;

/** One's own account: the address that mail goes to, and the password. */
@Named
@RequestScoped
public class AccountPage {
    @Inject
    private Accounts accounts;

    @Inject
    private Notices notices;

    @Inject
    private Principal me;

    private @Nullable String email;
    private boolean asked;
    private String current = "";
    private String wanted = "";
    private String repeated = "";

    /** Keeps the address. */
    public void saveEmail() {
        accounts.reachAt(me.getName(), email);
        notices.good("Your mail address has been saved.");
    }

    /** Changes the password, if both new ones are the same and the old one is right. */
    public void changePassword() {
        Optional<String> objection = wanted.equals(repeated)
                ? accounts.changePassword(me.getName(), current, wanted)
                : Optional.of("The two new passwords differ.");
        objection.ifPresentOrElse(notices::bad, () -> notices.good("Your password has been changed."));
    }

    public @Nullable String getEmail() {
        if (!asked) {
            email = accounts.named(me.getName()).map(Account::email).orElse(null);
            asked = true;
        }
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
        asked = true;
    }

    public String getCurrent() {
        return "";
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getWanted() {
        return "";
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getRepeated() {
        return "";
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
