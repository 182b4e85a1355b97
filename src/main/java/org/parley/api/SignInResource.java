package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.security.CurrentActor;
import org.parley.security.SignInList;
import org.parley.shared.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Resource
@Tag(name = "Access")
class SignInResource {

    private final SignInList signIns;
    private final CurrentActor who;

    SignInResource(SignInList signIns, CurrentActor who) {
        this.signIns = signIns;
        this.who = who;
    }

    @Operation(
            operationId = "listSignIns",
            summary = "List who signed in, who failed to, and who signed out",
            description = "Administrators and auditors only; the latest first. Names stand as they were typed, known or"
                    + " not. Of a program's calls the first of an hour is listed.")
    @GetMapping("/sign-ins")
    Page<SignInList.Row> list(
            @Parameter(description = "Only this very name", example = "liaison")
                    @RequestParam(required = false)
                    @Nullable
                    String name,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Paging.USUAL) @Min(1) @Max(Paging.MOST) int limit) {
        var reader = who.get();
        return Paging.page(after, () -> signIns.page(name, reader, after == null ? null : Long.valueOf(after), limit));
    }

    @Operation(
            operationId = "listMySignIns",
            summary = "List your own last sign-ins",
            description =
                    "The last twenty by your name, the latest first. Tell an administrator of any that was not you.")
    @GetMapping("/me/sign-ins")
    List<SignInList.Row> mine() {
        return signIns.mine(who.get());
    }
}
