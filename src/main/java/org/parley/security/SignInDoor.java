package org.parley.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Where names and passwords are looked at, for screens and calls. Each try is a row. A name that failed too often is
 * locked before anything else is looked at, so that known and unknown names can't be told apart by it; and a closed
 * account is told only after its password, which takes as long as a wrong one.
 */
@Component
class SignInDoor implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final SignInRecords records;
    private final Often often;

    SignInDoor(Accounts accounts, PasswordEncoder encoder, SignInRecords records, Often often) {
        this.records = records;
        this.often = often;
        passwords = new DaoAuthenticationProvider(accounts);
        passwords.setPasswordEncoder(encoder);
        passwords.setPreAuthenticationChecks(account -> {});
        passwords.setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var name = SignInRecords.nameTyped(asked.getName());
        var way = asked.getDetails() instanceof ByProgram ? SignInWay.BASIC : SignInWay.FORM;
        var address = address(asked);
        try {
            var in = in(asked, name);
            if (way == SignInWay.FORM || often.isFirst(name, way, address))
                records.write(SignInResult.SIGNED_IN, name, way, address, null);
            return in;
        } catch (AuthenticationException no) {
            records.failed(name, way, address);
            throw no;
        }
    }

    private Authentication in(Authentication asked, String name) {
        if (records.isLocked(name)) throw new LockedException("locked");
        if (!name.equals(asked.getName())) throw new BadCredentialsException("no account's name");
        return passwords.authenticate(asked);
    }

    private static @Nullable String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails call ? call.getRemoteAddress() : null;
    }
}
