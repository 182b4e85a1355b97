package org.parley.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whoever Spring Security signed in on this thread; roles and party are read anew, so a change counts at once. */
@Component
class SignedIn implements CurrentActor, CurrentAccount {

    private final Accounts accounts;

    SignedIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Actor get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) throw nobody();
        return accounts.actor(authentication.getName(), stamp(authentication)).orElseThrow(SignedIn::nobody);
    }

    @Override
    public Optional<Account> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null
                ? Optional.empty()
                : accounts.account(authentication.getName(), stamp(authentication));
    }

    private static @Nullable Long stamp(Authentication signedIn) {
        return signedIn.getPrincipal() instanceof SignedInUser user ? user.stamp() : null;
    }

    private static AuthenticationCredentialsNotFoundException nobody() {
        return new AuthenticationCredentialsNotFoundException("nobody is signed in");
    }
}
