package org.parley.security;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Where a program shows its token. A secret that is unknown, expired or revoked, or whose owner is closed, lets nobody in. */
@Component
public class TokenDoor {

    /** Not every call writes when the token was used. */
    private static final Duration USED_TO = Duration.ofMinutes(5);

    private static final String UNKNOWN = "unknown token";

    private final TokenRepository tokens;
    private final Accounts accounts;
    private final SignInRecords records;
    private final Often often;
    private final Clock clock;

    TokenDoor(TokenRepository tokens, Accounts accounts, SignInRecords records, Often often, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.records = records;
        this.often = often;
        this.clock = clock;
    }

    /** Who called, and whether they may only read. */
    public record Entered(Authentication who, boolean readsOnly) {}

    /** Empty: nobody is let in. */
    public Optional<Entered> enter(String secret, String address) {
        var now = clock.instant();
        var known = tokens.withSecret(secret);
        var good = known.filter(token -> token.isGood(now));
        var name = known.map(ApiToken::owner).orElse(UNKNOWN);
        if (often.isFirst(name + (good.isPresent() ? "" : " failed"), SignInWay.TOKEN, address)) {
            var result = good.isPresent() ? SignInResult.SIGNED_IN : SignInResult.FAILED;
            records.write(result, name, SignInWay.TOKEN, address, null);
        }
        good.filter(token -> token.lastUsedAt() == null
                        || token.lastUsedAt().plus(USED_TO).isBefore(now))
                .ifPresent(token -> tokens.used(token.id(), now));
        return good.map(token -> new Entered(authentication(token.owner()), token.scope() == TokenScope.READ));
    }

    private Authentication authentication(String owner) {
        var may = accounts.roles(owner).stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(owner, null, List.copyOf(may));
    }
}
