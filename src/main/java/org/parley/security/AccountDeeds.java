package org.parley.security;

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

    AccountDeeds(AccountRepository accounts, AccountKeeper keeper, AccountList list, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.keeper = keeper;
        this.list = list;
        this.passwords = passwords;
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

    /** Lets it in no more, from its next request on. Refuses the own one, and the last administrator's. */
    @Command
    public Result<Row> close(String username, Actor by) {
        administrator(by);
        var open = accounts.lock(username);
        var own = username.equals(by.username());
        var refusals = AccountPolicy.ofClosing(open, own, !own && accounts.isLastAdministrator(username));
        if (!refusals.isEmpty()) return Result.refused(refusals);
        accounts.letIn(username, false);
        return told(AccountChange.CLOSED, username, by);
    }

    /** Lets a closed account in again, with the password that it had. */
    @Command
    public Result<Row> reopen(String username, Actor by) {
        administrator(by);
        var refusals = AccountPolicy.ofReopening(accounts.lock(username));
        if (!refusals.isEmpty()) return Result.refused(refusals);
        accounts.letIn(username, true);
        return told(AccountChange.REOPENED, username, by);
    }

    /** A new password, of at least 12 characters; it is kept as a hash and told to nobody. */
    @Command
    public Result<Row> setPassword(String username, @Nullable String password, Actor by) {
        administrator(by);
        accounts.lock(username);
        var refusals = AccountPolicy.ofPassword(password);
        if (!refusals.isEmpty()) return Result.refused(refusals);
        accounts.setPassword(username, passwords.encode(password));
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
