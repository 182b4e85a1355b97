package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.parley.security.AccountDeeds;
import org.parley.security.AccountDraft;
import org.parley.security.AccountList;
import org.parley.security.CurrentActor;
import org.parley.shared.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@Resource
@Tag(name = "Accounts")
class AccountResource {

    private final AccountDeeds deeds;
    private final AccountList accounts;
    private final CurrentActor who;

    AccountResource(AccountDeeds deeds, AccountList accounts, CurrentActor who) {
        this.deeds = deeds;
        this.accounts = accounts;
        this.who = who;
    }

    /** Its text hides the password. */
    record NewPassword(@Nullable String password) {

        @Override
        public String toString() {
            return "NewPassword[]";
        }
    }

    @Operation(
            operationId = "listAccounts",
            summary = "List the accounts",
            description = "Administrators only. By user name, with what was done to each last; never a password.")
    @GetMapping("/accounts")
    Page<AccountList.Row> list(
            @Parameter(description = "Text of user name, office or party, in any case", example = "liaison")
                    @RequestParam(required = false)
                    @Nullable
                    String search,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Paging.USUAL) @Min(1) @Max(Paging.MOST) int limit) {
        return accounts.page(search, who.get(), after, limit);
    }

    @Operation(
            operationId = "openAccount",
            summary = "Open an account",
            description = "Administrators only. A delegate or guarantor names its one party; the first password has at"
                    + " least 12 characters and is kept as a hash. Not with a token.")
    @InPerson
    @PostMapping("/accounts")
    @ResponseStatus(HttpStatus.CREATED)
    AccountList.Row open(@RequestBody AccountDraft draft) {
        return Refused.orDone(deeds.open(draft, who.get()));
    }

    @Operation(
            operationId = "closeAccount",
            summary = "Close an account",
            description = "Administrators only; neither the own account nor that of the last administrator. Its next"
                    + " call is refused, and its tokens are revoked. Nothing that it did is deleted. Not with a token.")
    @InPerson
    @PostMapping("/accounts/{username}/closing")
    AccountList.Row close(@PathVariable String username) {
        return Refused.orDone(deeds.close(username, who.get()));
    }

    @Operation(
            operationId = "reopenAccount",
            summary = "Let a closed account in again",
            description =
                    "Administrators only. With the password that it had; its tokens stay revoked. Not with a token.")
    @InPerson
    @PostMapping("/accounts/{username}/reopening")
    AccountList.Row reopen(@PathVariable String username) {
        return Refused.orDone(deeds.reopen(username, who.get()));
    }

    @Operation(
            operationId = "unlockAccount",
            summary = "Let a locked name in again",
            description =
                    "Administrators only. A name is locked for a while after too many failures. Not" + " with a token.")
    @InPerson
    @PostMapping("/accounts/{username}/unlocking")
    AccountList.Row unlock(@PathVariable String username) {
        return Refused.orDone(deeds.unlock(username, who.get()));
    }

    @Operation(
            operationId = "setPassword",
            summary = "Set an account's password",
            description = "Administrators only. At least 12 characters; told to nobody. Whoever is"
                    + " signed in signs in again, and the account's tokens are revoked. Not with a token.")
    @InPerson
    @PostMapping("/accounts/{username}/password")
    AccountList.Row setPassword(@PathVariable String username, @RequestBody NewPassword password) {
        return Refused.orDone(deeds.setPassword(username, password.password(), who.get()));
    }
}
