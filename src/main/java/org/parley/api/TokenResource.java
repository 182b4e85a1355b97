package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.parley.security.ApiToken;
import org.parley.security.ApiTokens;
import org.parley.security.CurrentActor;
import org.parley.security.MadeToken;
import org.parley.security.TokenDraft;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

@Resource
@Tag(name = "Access")
class TokenResource {

    private final ApiTokens tokens;
    private final CurrentActor who;

    TokenResource(ApiTokens tokens, CurrentActor who) {
        this.tokens = tokens;
        this.who = who;
    }

    @Operation(
            operationId = "listMyTokens",
            summary = "List your own tokens",
            description = "The latest first, with when each was last used; never the secret.")
    @GetMapping("/me/tokens")
    List<ApiToken> mine() {
        return tokens.mine(who.get());
    }

    @Operation(
            operationId = "makeToken",
            summary = "Make a token for a program",
            description =
                    "Send it as `Authorization: Bearer …`. It reads, or also does, what you may, for 1 to 365 days."
                            + " `secret` is told this once and kept nowhere: a repeat with the same key is refused, and"
                            + " a token whose secret was lost is revoked. Not with a token.")
    @InPerson
    @ToldOnce
    @PostMapping("/me/tokens")
    @ResponseStatus(HttpStatus.CREATED)
    MadeToken make(@RequestBody TokenDraft draft) {
        return Refused.orDone(tokens.make(draft, who.get()));
    }

    @Operation(
            operationId = "revokeToken",
            summary = "Revoke a token",
            description = "Your own, or as an administrator anybody's; from its next call on. Not with a token.")
    @InPerson
    @PostMapping("/tokens/{tokenId}/revocation")
    ApiToken revoke(@PathVariable UUID tokenId) {
        return Refused.orDone(tokens.revoke(tokenId, who.get()));
    }

    @Operation(
            operationId = "listTokensOfAccount",
            summary = "List an account's tokens",
            description = "Administrators only; never the secret.")
    @GetMapping("/accounts/{username}/tokens")
    List<ApiToken> ofAccount(@PathVariable String username) {
        return tokens.of(username, who.get());
    }
}
