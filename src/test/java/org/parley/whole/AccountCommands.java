package org.parley.whole;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.parley.security.AccountDeeds;
import org.parley.security.AccountDraft;
import org.parley.security.Actor;
import org.parley.security.ApiTokens;
import org.parley.security.Role;
import org.parley.security.TokenDraft;
import org.parley.security.TokenScope;
import org.parley.shared.Result;
import org.parley.testing.Given;
import org.parley.testing.Stage;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an administrator does with accounts. */
@Component
class AccountCommands implements Prepared {

    private final ObjectProvider<Stage> stages;
    private final AccountDeeds accounts;
    private final ApiTokens tokens;
    private final JdbcClient jdbc;
    private final TestTime time;

    AccountCommands(
            ObjectProvider<Stage> stages, AccountDeeds accounts, ApiTokens tokens, JdbcClient jdbc, TestTime time) {
        this.stages = stages;
        this.accounts = accounts;
        this.tokens = tokens;
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public Map<String, Supplier<Supplier<Result<?>>>> all() {
        return Map.of(
                "AccountDeeds.open", this::anAccountIsOpened,
                "AccountDeeds.close", this::anAccountIsClosed,
                "AccountDeeds.reopen", this::anAccountIsOpenedAgain,
                "AccountDeeds.unlock", this::aNameIsLetInAgain,
                "AccountDeeds.setPassword", this::aPasswordIsSet,
                "ApiTokens.make", this::aTokenIsMade,
                "ApiTokens.revoke", this::aTokenIsRevoked);
    }

    private Actor administrator() {
        return stages.getObject().somebody(Role.ADMINISTRATOR, null);
    }

    private String somebody() {
        return stages.getObject().somebody(Role.MONITOR, null).username();
    }

    private Supplier<Result<?>> anAccountIsOpened() {
        var by = administrator();
        var draft = new AccountDraft(
                Given.unique("desk"), "Night desk", List.of(Role.COORDINATOR), null, "en", "a long first password");
        return () -> accounts.open(draft, by);
    }

    private Supplier<Result<?>> anAccountIsClosed() {
        var by = administrator();
        var account = somebody();
        return () -> accounts.close(account, by);
    }

    private Supplier<Result<?>> anAccountIsOpenedAgain() {
        var by = administrator();
        var account = somebody();
        accounts.close(account, by).orElseThrow();
        return () -> accounts.reopen(account, by);
    }

    private Supplier<Result<?>> aNameIsLetInAgain() {
        var by = administrator();
        var account = somebody();
        Given.aLockOn(account, jdbc, time);
        return () -> accounts.unlock(account, by);
    }

    private Supplier<Result<?>> aTokenIsMade() {
        var by = stages.getObject().somebody(Role.MONITOR, null);
        return () -> tokens.make(new TokenDraft("A report", TokenScope.READ, 30), by);
    }

    private Supplier<Result<?>> aTokenIsRevoked() {
        var by = stages.getObject().somebody(Role.MONITOR, null);
        var made =
                tokens.make(new TokenDraft("A report", TokenScope.READ, 30), by).orElseThrow();
        return () -> tokens.revoke(made.token().id(), by);
    }

    private Supplier<Result<?>> aPasswordIsSet() {
        var by = administrator();
        var account = somebody();
        return () -> accounts.setPassword(account, "a long new password", by);
    }
}
