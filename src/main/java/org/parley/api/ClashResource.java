package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.parley.overview.Clash;
import org.parley.overview.Clashes;
import org.parley.request.Terms;
import org.parley.security.CurrentActor;
import org.parley.security.Role;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

@Resource
@Tag(name = "Requests")
class ClashResource {

    private final Clashes clashes;
    private final CurrentActor who;

    ClashResource(Clashes clashes, CurrentActor who) {
        this.clashes = clashes;
        this.who = who;
    }

    @Operation(
            operationId = "findClashes",
            summary = "Find what a movement would meet",
            description =
                    "Coordinators only; nothing is asked for or kept. Terms of a convoy, an evacuation or a mission,"
                            + " with their `kind`: other movements on the same roads at the same time, and areas that no agreed"
                            + " window covers. Warnings, never a refusal. Terms that would be refused meet nothing.")
    @PostMapping("/clashes")
    List<Clash> find(@RequestBody Terms terms) {
        var actor = who.get();
        actor.mustBeOneOf(Role.COORDINATOR);
        return clashes.of(terms, actor);
    }
}
