package org.parley.ui.fresh;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.parley.agreement.AgreementTerms;
import org.parley.agreement.Agreements;
import org.parley.overview.RequestPage;
import org.parley.overview.RequestPage.Head;
import org.parley.request.TermsCodec;
import org.parley.request.TermsVersion;
import org.parley.security.CurrentActor;
import org.parley.shared.NotFound;
import org.parley.shared.Result;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.LeaveGuard;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Tell;
import org.parley.ui.terms.TermsForm;
import org.parley.ui.terms.TermsForms;

/** What is known of an agreement by now, as a new version; nobody is asked. */
@Route("request/:reference/amend")
@RolesAllowed("COORDINATOR")
public class AmendAgreementView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final Agreements agreements;
    private final RequestPage page;
    private final TermsCodec codec;
    private final CurrentActor me;
    private final TermsForms forms;
    private final LeaveGuard guard = new LeaveGuard();
    private final TextArea note = Fields.area("amendment-note", "agreement.amend.note");

    AmendAgreementView(Agreements agreements, RequestPage page, TermsCodec codec, CurrentActor me, TermsForms forms) {
        this.agreements = agreements;
        this.page = page;
        this.codec = codec;
        this.me = me;
        this.forms = forms;
        addClassNames("page", "narrow");
        note.addValueChangeListener(change -> guard.typed());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var reference = event.getRouteParameters().get("reference").orElse("");
        var head = page.head(page.idOf(reference, me.get()), me.get());
        if (!head.kind().isExternal()) throw new NotFound();
        var form = forms.of(head.kind());
        form.show(codec.read(
                head.kind(), page.versions(head.id(), me.get()).get(0).json()));
        render(head, form);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        guard.ask(event);
    }

    @Override
    public String getPageTitle() {
        return t("agreement.amend");
    }

    private void render(Head head, TermsForm<?> form) {
        removeAll();
        form.onChange(guard::typed);
        var back = new Anchor("request/" + head.reference(), t("action.cancel"));
        back.setId("amend-back");
        var amend = Fields.primary("amend-agreement", "agreement.amend.deed", () -> amend(head, form));
        add(new H1(t("agreement.amend.title-of", head.reference())));
        add(new Paragraph(t("agreement.amend.what", head.termsVersion())));
        add(Spans.section("terms", t("agreement.known"), form, note));
        add(Spans.div("actions sticky", amend, back));
    }

    private void amend(Head head, TermsForm<?> form) {
        var terms = (AgreementTerms) form.value();
        var result = agreements.amend(head.id(), head.termsVersion(), terms, Fields.typed(note.getValue()), me.get());
        if (result instanceof Result.Done<TermsVersion> done) {
            guard.kept();
            Tell.done(t("agreement.amended", done.value().no()));
            UI.getCurrent().navigate("request/" + head.reference());
        } else {
            form.refuse(result.refusals());
        }
    }
}
