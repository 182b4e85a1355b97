package org.parley.ui.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.parley.clearance.LeadTimes;
import org.parley.request.Terms;
import org.parley.shared.Refusal;
import org.parley.ui.kit.Names;
import org.springframework.stereotype.Component;

/** What the lead times say of a start while it is typed, with the party's name. */
@Component
public class LeadNotes {

    private final LeadTimes leads;
    private final Names names;

    LeadNotes(LeadTimes leads, Names names) {
        this.leads = leads;
        this.names = names;
    }

    /** Why the start is too near to ask for it afresh. */
    public List<Refusal> of(Terms terms) {
        return named(leads.foreseen(terms));
    }

    /** Why another start of this request is too near. */
    public List<Refusal> of(UUID request, Terms terms) {
        return named(leads.foreseen(request, terms));
    }

    /** The same refusals, those of lead times with the party's name instead of its code. */
    public List<Refusal> named(List<Refusal> refusals) {
        return refusals.stream().map(this::named).toList();
    }

    private Refusal named(Refusal refusal) {
        if (!refusal.key().startsWith("lead.")) return refusal;
        var args = new ArrayList<>(refusal.args());
        args.set(0, names.party(String.valueOf(args.get(0))));
        return new Refusal(refusal.field(), refusal.key(), List.copyOf(args));
    }
}
