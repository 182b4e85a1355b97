package org.parley.ceasefire;

import java.util.List;
import org.parley.clearance.OpeningRule;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.request.Terms;
import org.parley.shared.Refusal;
import org.springframework.stereotype.Component;

/** One other end of a pause is asked for at a time: the pause is locked, so that of two at once the first is known. */
@Component
class OneChangeRule implements OpeningRule {

    private final Requests requests;
    private final WindowChangeRepository changes;

    OneChangeRule(Requests requests, WindowChangeRepository changes) {
        this.requests = requests;
        this.changes = changes;
    }

    @Override
    public List<Refusal> refusals(Terms terms) {
        if (!(terms instanceof WindowChangeTerms change) || !isPause(change)) return List.of();
        requests.lock(change.pause());
        return changes.asked(change.pause()).stream()
                .map(requests::get)
                .map(Request::reference)
                .map(open -> Refusal.of("pause", "window-change.another-open", open))
                .toList();
    }

    @SuppressWarnings("ConstantConditions") // what is typed may hold nothing where something belongs
    private boolean isPause(WindowChangeTerms change) {
        return change.pause() != null
                && requests.find(change.pause())
                        .filter(request -> request.kind() == Kind.CEASEFIRE)
                        .isPresent();
    }
}
