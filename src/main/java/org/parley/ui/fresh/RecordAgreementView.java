package org.parley.ui.fresh;

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
import org.parley.agreement.AgreementTerms;
import org.parley.agreement.Agreements;
import org.parley.request.Drafts;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.request.TermsCodec;
import org.parley.security.CurrentActor;
import org.parley.shared.Result;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.LeaveGuard;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Tell;
import org.parley.ui.kit.Times;
import org.parley.ui.terms.TermsForm;
import org.parley.ui.terms.TermsForms;

/** An agreement made without the UN is written down; its one button asks nobody. */
@Route("new/agreement")
@RolesAllowed("COORDINATOR")
public class RecordAgreementView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final Agreements agreements;
    private final CurrentActor me;
    private final TermsForms forms;
    private final DraftKeeper keeper;
    private final LeaveGuard guard = new LeaveGuard();

    RecordAgreementView(
            Agreements agreements, Drafts drafts, TermsCodec codec, CurrentActor me, TermsForms forms, Times times) {
        this.agreements = agreements;
        this.me = me;
        this.forms = forms;
        this.keeper = new DraftKeeper(drafts, codec, me, times);
        addClassNames("page", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var form = forms.of(Kind.AGREEMENT);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("draft")
                .ifPresent(draft -> form.show(keeper.open(TermsView.id(draft))));
        render(form);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        guard.ask(event);
    }

    @Override
    public String getPageTitle() {
        return t("new.agreement");
    }

    private void render(TermsForm<?> form) {
        removeAll();
        form.onChange(() -> {
            guard.typed();
            keeper.keep(form.value());
            guard.kept();
        });
        var record = Fields.primary("record-agreement", "agreement.record", () -> record(form));
        add(new H1(t("new.agreement")), new Paragraph(t("new.kind.AGREEMENT")));
        add(Spans.section("terms", t("agreement.known"), form), Spans.div("actions sticky", record, keeper));
    }

    private void record(TermsForm<?> form) {
        var result = agreements.record((AgreementTerms) form.value(), me.get());
        if (result instanceof Result.Done<Request> done) {
            keeper.discard();
            guard.kept();
            Tell.done(t("agreement.recorded", done.value().reference()));
            UI.getCurrent().navigate("request/" + done.value().reference());
        } else {
            keeper.keep(form.value());
            form.refuse(result.refusals());
        }
    }
}
