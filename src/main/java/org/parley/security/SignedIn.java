package org.parley.security;

import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whoever Spring Security signed in on this thread; roles and party are read anew, so a change counts at once. */
@Component
class SignedIn implements CurrentActor {

    private final Accounts accounts;

    SignedIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Actor get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) throw nobody();
        return accounts.actor(authentication.getName()).orElseThrow(SignedIn::nobody);
    }

    private static AuthenticationCredentialsNotFoundException nobody() {
        return new AuthenticationCredentialsNotFoundException("nobody is signed in");
    }
}
