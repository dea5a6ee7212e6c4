package org.parley.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** Tells the container who signs in, and in which groups they are. */
@ApplicationScoped
public class AccountStore implements IdentityStore {
    @Inject
    private Accounts accounts;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential entered)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return accounts.open(entered.getCaller(), entered.getPasswordAsString())
                .map(account -> new CredentialValidationResult(account.name(), accounts.groupsOf(account.name())))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
