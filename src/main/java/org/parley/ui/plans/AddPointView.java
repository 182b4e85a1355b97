package org.parley.ui.plans;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
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
import org.parley.overview.PlanPage;
import org.parley.overview.PlanPage.Plan;
import org.parley.overview.RequestPage;
import org.parley.plan.Plans;
import org.parley.request.Request;
import org.parley.security.CurrentActor;
import org.parley.shared.Result;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.LeaveGuard;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Tell;
import org.parley.ui.terms.EmergencyFields;
import org.parley.ui.terms.LeadNotes;
import org.parley.ui.terms.TermsForm;
import org.parley.ui.terms.TermsForms;

/** One more point of a plan: the form of its kind, and one button that asks the parties. */
@Route("plan/:reference/add/:kind")
@RolesAllowed("COORDINATOR")
public class AddPointView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final Plans plans;
    private final PlanPage page;
    private final RequestPage requests;
    private final CurrentActor me;
    private final TermsForms forms;
    private final LeadNotes leads;
    private final EmergencyFields emergency = new EmergencyFields();
    private final LeaveGuard guard = new LeaveGuard();

    AddPointView(Plans plans, PlanPage page, RequestPage requests, CurrentActor me, TermsForms forms, LeadNotes leads) {
        this.plans = plans;
        this.page = page;
        this.requests = requests;
        this.me = me;
        this.forms = forms;
        this.leads = leads;
        emergency.onChange(guard::typed);
        addClassNames("page", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var id = requests.idOf(parameters.get("reference").orElse(""), me.get());
        var kind = PointSection.kind(parameters.get("kind").orElse(""));
        var form = forms.of(kind);
        form.withoutPause();
        form.onChange(() -> {
            guard.typed();
            emergency.offer(leads.of(form.value()));
        });
        var plan = page.of(id, me.get());
        removeAll();
        var ask = Fields.primary("ask-the-parties", "new.ask", () -> ask(plan, form));
        var back = new Anchor("plan/" + plan.reference(), t("action.cancel"));
        back.setId("add-back");
        add(new H1(t("plan.add-to", t(kind), plan.reference())), new Paragraph(t("plan.points-what")));
        add(Spans.section("terms", t("new.terms"), form, emergency), Spans.div("actions sticky", ask, back));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        guard.ask(event);
    }

    @Override
    public String getPageTitle() {
        return t("plan.add");
    }

    private void ask(Plan plan, TermsForm<?> form) {
        var result = plans.addPoint(plan.id(), form.value(), emergency.reason(), me.get());
        if (result instanceof Result.Done<Request> done) {
            guard.kept();
            Tell.done(t("new.asked", done.value().reference()));
            UI.getCurrent().navigate("plan/" + plan.reference());
        } else {
            emergency.offer(leads.of(form.value()));
            form.refuse(leads.named(result.refusals()), emergency.fields());
        }
    }
}
