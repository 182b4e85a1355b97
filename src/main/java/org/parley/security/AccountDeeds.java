package org.parley.security;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.parley.security.AccountList.Row;
import org.parley.shared.Command;
import org.parley.shared.Result;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** An administrator's deeds on accounts. Nothing is deleted: who once did something keeps its name in the records. */
@Service
public class AccountDeeds {

    private final AccountRepository accounts;
    private final AccountKeeper keeper;
    private final AccountList list;
    private final PasswordEncoder passwords;
    private final SignInRecords signIns;
    private final TokenRepository tokens;
    private final Clock clock;

    AccountDeeds(
            AccountRepository accounts,
            AccountKeeper keeper,
            AccountList list,
            PasswordEncoder passwords,
            SignInRecords signIns,
            TokenRepository tokens,
            Clock clock) {
        this.accounts = accounts;
        this.keeper = keeper;
        this.list = list;
        this.passwords = passwords;
        this.signIns = signIns;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** A new account, which can sign in at once. Refuses a name that is taken, and roles that do not go together. */
    @Command
    public Result<Row> open(AccountDraft draft, Actor by) {
        administrator(by);
        var standing = accounts.standing(draft.party()).orElse(null);
        var refusals = AccountPolicy.ofOpening(draft, accounts.exists(draft.username()), standing);
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var username = String.valueOf(draft.username());
        keeper.open(draft, by.username());
        return Result.done(list.get(username));
    }

    /** Lets it in no more, from its next request on, nor any of its tokens ever. Refuses the own one, and the last administrator's. */
    @Command
    public Result<Row> close(String username, Actor by) {
        administrator(by);
        var open = accounts.lock(username);
        var own = username.equals(by.username());
        var refusals = AccountPolicy.ofClosing(open, own, !own && accounts.isLastAdministrator(username));
        if (!refusals.isEmpty()) return Result.refused(refusals);
        accounts.letIn(username, false);
        tokens.revokeAll(username, by.username(), clock.instant());
        return told(AccountChange.CLOSED, username, by);
    }

    /** Lets a closed account in again, with the password that it had; its tokens stay revoked. */
    @Command
    public Result<Row> reopen(String username, Actor by) {
        administrator(by);
        var refusals = AccountPolicy.ofReopening(accounts.lock(username));
        if (!refusals.isEmpty()) return Result.refused(refusals);
        // one that was closed before closing revoked them
        tokens.revokeAll(username, by.username(), clock.instant());
        accounts.letIn(username, true);
        return told(AccountChange.REOPENED, username, by);
    }

    /** Lets a name in again before its time, that was locked after too many failures. Refused where it is not locked. */
    @Command
    public Result<Row> unlock(String username, Actor by) {
        administrator(by);
        accounts.lock(username);
        var refusals = AccountPolicy.ofUnlocking(signIns.isLocked(username));
        if (!refusals.isEmpty()) return Result.refused(refusals);
        signIns.write(SignInResult.UNLOCKED, username, null, null, by.username());
        return told(AccountChange.UNLOCKED, username, by);
    }

    /** A new password, of at least 12 characters; it is kept as a hash and told to nobody. Whoever is signed in signs in again, and no token is good any more. */
    @Command
    public Result<Row> setPassword(String username, @Nullable String password, Actor by) {
        administrator(by);
        accounts.lock(username);
        var refusals = AccountPolicy.ofPassword(password);
        if (!refusals.isEmpty()) return Result.refused(refusals);
        accounts.setPassword(username, passwords.encode(password));
        tokens.revokeAll(username, by.username(), clock.instant());
        return told(AccountChange.PASSWORD_SET, username, by);
    }

    private Result<Row> told(AccountChange what, String username, Actor by) {
        keeper.tell(what, username, by.username(), null);
        return Result.done(list.get(username));
    }

    /** Whoever speaks for a party keeps no accounts, whatever other roles they hold. */
    static void administrator(Actor by) {
        by.mustBeOneOf(Role.ADMINISTRATOR);
        if (!by.isStaff()) throw new Forbidden();
    }
}
