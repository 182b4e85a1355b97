package org.parley.ui.plans;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.parley.plan.Plans;
import org.parley.request.Request;
import org.parley.security.CurrentActor;
import org.parley.shared.NotFound;
import org.parley.shared.Result;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.LeaveGuard;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Tell;
import org.parley.ui.terms.LeadNotes;
import org.parley.ui.terms.TermsForms;

/** A plan on one page: name and people, the pause, then the points; what is typed keeps itself, one button asks. */
@Route("plans/new")
@RolesAllowed("COORDINATOR")
public class NewPlanView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final Plans plans;
    private final CurrentActor me;
    private final TermsForms forms;
    private final LeadNotes leads;
    private final PlanKeeper keeper;
    private final LeaveGuard guard = new LeaveGuard();

    NewPlanView(Plans plans, CurrentActor me, TermsForms forms, LeadNotes leads, PlanDrafts drafts) {
        this.plans = plans;
        this.me = me;
        this.forms = forms;
        this.leads = leads;
        this.keeper = new PlanKeeper(drafts);
        addClassNames("page", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var parts = new PlanParts[1];
        parts[0] = new PlanParts(forms, () -> keep(parts[0]));
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("draft")
                .ifPresent(draft -> parts[0].show(keeper.open(id(draft))));
        parts[0].foresee(leads);
        var open = Fields.primary("open-plan", "plan.open", () -> open(parts[0]));
        add(new H1(t("plan.new")), new Paragraph(t("plan.new-what")), parts[0]);
        add(Spans.div("actions sticky", open, keeper));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        guard.ask(event);
    }

    @Override
    public String getPageTitle() {
        return t("plan.new");
    }

    private void keep(PlanParts parts) {
        guard.typed();
        parts.foresee(leads);
        keeper.keep(parts.value());
        guard.kept();
    }

    private void open(PlanParts parts) {
        var result = plans.open(parts.value(), me.get());
        if (result instanceof Result.Done<Request> done) {
            keeper.discard();
            guard.kept();
            Tell.done(t("plan.opened", done.value().reference()));
            UI.getCurrent().navigate("plan/" + done.value().reference());
        } else {
            parts.foresee(leads);
            keeper.keep(parts.value());
            parts.refuse(leads.named(result.refusals()));
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
