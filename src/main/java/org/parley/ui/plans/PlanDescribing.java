package org.parley.ui.plans;

import static org.parley.ui.kit.Fields.typed;
import static org.parley.ui.kit.Texts.t;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.overview.PlanPage.Plan;
import org.parley.overview.RequestPage;
import org.parley.plan.PlanTerms;
import org.parley.plan.Plans;
import org.parley.request.Kind;
import org.parley.request.TermsCodec;
import org.parley.security.CurrentActor;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Fields;
import org.springframework.stereotype.Component;

/** What a plan says of itself, written anew; nobody is asked again. */
@Component
class PlanDescribing {

    private final Plans plans;
    private final RequestPage requests;
    private final TermsCodec codec;
    private final CurrentActor me;

    PlanDescribing(Plans plans, RequestPage requests, TermsCodec codec, CurrentActor me) {
        this.plans = plans;
        this.requests = requests;
        this.codec = codec;
        this.me = me;
    }

    void open(Plan plan, Runnable reload) {
        var known = (PlanTerms) codec.read(
                Kind.PLAN, requests.versions(plan.id(), me.get()).get(0).json());
        var name = Fields.text("describe-name", "terms.name");
        var people = Fields.number("describe-people", "terms.plan-people");
        var purpose = Fields.area("describe-purpose", "terms.purpose");
        name.setValue(shown(known.name()));
        people.setValue(known.people());
        purpose.setValue(shown(known.purpose()));
        Supplier<PlanTerms> terms = () -> new PlanTerms(
                typed(name.getValue()),
                people.getValue(),
                typed(purpose.getValue()),
                null,
                null,
                known.contact(),
                known.note());
        new DeedDialog("describe-dialog")
                .says(t("deed.describe-dialog.says"))
                .field("terms.name", name)
                .field("terms.people", people)
                .field("terms.purpose", purpose)
                .does(() -> plans.revise(plan.id(), plan.termsVersion(), terms.get(), null, me.get()), reload);
    }

    private static String shown(@Nullable String known) {
        return known == null ? "" : known;
    }
}
