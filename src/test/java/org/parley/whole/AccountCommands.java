package org.parley.whole;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.parley.security.AccountDeeds;
import org.parley.security.AccountDraft;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.shared.Result;
import org.parley.testing.Given;
import org.parley.testing.Stage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What an administrator does with accounts. */
@Component
class AccountCommands implements Prepared {

    private final ObjectProvider<Stage> stages;
    private final AccountDeeds accounts;

    AccountCommands(ObjectProvider<Stage> stages, AccountDeeds accounts) {
        this.stages = stages;
        this.accounts = accounts;
    }

    @Override
    public Map<String, Supplier<Supplier<Result<?>>>> all() {
        return Map.of(
                "AccountDeeds.open", this::anAccountIsOpened,
                "AccountDeeds.close", this::anAccountIsClosed,
                "AccountDeeds.reopen", this::anAccountIsOpenedAgain,
                "AccountDeeds.setPassword", this::aPasswordIsSet);
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

    private Supplier<Result<?>> aPasswordIsSet() {
        var by = administrator();
        var account = somebody();
        return () -> accounts.setPassword(account, "a long new password", by);
    }
}
