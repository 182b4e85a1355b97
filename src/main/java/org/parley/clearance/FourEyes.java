package org.parley.clearance;

import java.util.List;
import java.util.UUID;
import org.parley.request.Requests;
import org.parley.security.Actor;
import org.parley.shared.Refusal;
import org.springframework.stereotype.Component;

/** Whoever opened or revised a request gives no answer to it, in any role or guise (rules.md, Four eyes). */
@Component
public class FourEyes {

    private final Requests requests;

    FourEyes(Requests requests) {
        this.requests = requests;
    }

    /** Refuses whoever wrote any version of the request's terms. */
    public List<Refusal> refusals(UUID request, Actor by) {
        return requests.writers(request).contains(by.username())
                ? List.of(Refusal.general("answer.four-eyes"))
                : List.of();
    }
}
