package org.parley.security;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.parley.shared.Command;
import org.parley.shared.NotFound;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;
import org.parley.shared.Result;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own keys for programs. Each reads or does what its owner may, until it expires or is revoked. */
@Service
public class ApiTokens {

    /** What every secret begins with, so that one that leaked is recognised. */
    static final String PREFIX = "parley_";

    private static final int BYTES = 32;
    private static final int LONGEST_LABEL = 100;
    private static final int MOST_DAYS = 365;
    private static final int MOST = 20;

    private final TokenRepository tokens;
    private final AccountRepository accounts;
    private final AccountKeeper keeper;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ApiTokens(TokenRepository tokens, AccountRepository accounts, AccountKeeper keeper, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** A new token of one's own, of 1 to 365 days. Refuses more than twenty that are good at once. */
    @Command
    public Result<MadeToken> make(TokenDraft draft, Actor by) {
        accounts.lock(by.username());
        var now = clock.instant();
        var good = tokens.of(by.username()).stream().filter(token -> token.isGood(now));
        var refusals = refusals(draft, good.count());
        if (draft.label() == null || draft.scope() == null || draft.days() == null || !refusals.isEmpty())
            return Result.refused(refusals);
        var expires = now.plus(Duration.ofDays(draft.days()));
        var token = new ApiToken(
                UUID.randomUUID(), by.username(), draft.label().strip(), draft.scope(), now, expires, null, null);
        var secret = secret();
        tokens.insert(token, secret);
        keeper.tell(AccountChange.TOKEN_MADE, by.username(), by.username(), token.label());
        return Result.done(new MadeToken(secret, token));
    }

    private static List<Refusal> refusals(TokenDraft draft, long good) {
        return new Refusals()
                .required("label", draft.label())
                .atMost("label", draft.label(), LONGEST_LABEL)
                .required("scope", draft.scope())
                .required("days", draft.days())
                .between("days", draft.days(), 1, MOST_DAYS)
                .when(good >= MOST, "token.too-many")
                .found();
    }

    private String secret() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Lets no program in by it any more: one's own, or as an administrator anybody's; any other is not found. */
    @Command
    public Result<ApiToken> revoke(UUID id, Actor by) {
        var token = tokens.find(id).filter(found -> mayRevoke(found, by)).orElseThrow(NotFound::new);
        if (!tokens.revoke(id, by.username(), clock.instant()))
            return Result.refused(List.of(Refusal.general("token.revoked-already")));
        keeper.tell(AccountChange.TOKEN_REVOKED, token.owner(), by.username(), token.label());
        return Result.done(tokens.find(id).orElseThrow(NotFound::new));
    }

    private static boolean mayRevoke(ApiToken token, Actor by) {
        return token.owner().equals(by.username()) || by.is(Role.ADMINISTRATOR) && by.isStaff();
    }

    /** One's own, the latest first. */
    @Transactional(readOnly = true)
    public List<ApiToken> mine(Actor who) {
        return tokens.of(who.username());
    }

    /** An account's, for administrators only. */
    @Transactional(readOnly = true)
    public List<ApiToken> of(String owner, Actor who) {
        AccountDeeds.administrator(who);
        if (!accounts.exists(owner)) throw new NotFound();
        return tokens.of(owner);
    }
}
