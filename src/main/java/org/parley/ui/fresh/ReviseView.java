package org.parley.ui.fresh;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Negotiations;
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
import org.parley.ui.live.ChangedLine;
import org.parley.ui.live.Refreshing;
import org.parley.ui.terms.EmergencyFields;
import org.parley.ui.terms.LeadNotes;
import org.parley.ui.terms.TermsForm;
import org.parley.ui.terms.TermsForms;

/** The same form with the current terms in it: a change of anything material asks every party again. */
@Route("request/:reference/revise")
@RolesAllowed("COORDINATOR")
public class ReviseView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, Refreshing {

    private final Negotiations negotiations;
    private final RequestPage page;
    private final TermsCodec codec;
    private final CurrentActor me;
    private final TermsForms forms;
    private final LeadNotes leads;
    private final EmergencyFields emergency = new EmergencyFields();
    private final LeaveGuard guard = new LeaveGuard();
    private final Div changed = new Div();
    private @Nullable Head revised;
    private final TextArea note = Fields.area("revision-note", "revise.note");

    ReviseView(
            Negotiations negotiations,
            RequestPage page,
            TermsCodec codec,
            CurrentActor me,
            TermsForms forms,
            LeadNotes leads) {
        this.negotiations = negotiations;
        this.page = page;
        this.codec = codec;
        this.me = me;
        this.forms = forms;
        this.leads = leads;
        emergency.onChange(guard::typed);
        addClassNames("page", "narrow");
        note.addValueChangeListener(change -> guard.typed());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var reference = event.getRouteParameters().get("reference").orElse("");
        var head = page.head(page.idOf(reference, me.get()), me.get());
        if (head.kind().isExternal() || head.kind().onlyInforms()) throw new NotFound();
        var form = forms.of(head.kind());
        var current = page.versions(head.id(), me.get()).get(0);
        form.show(codec.read(head.kind(), current.json()));
        render(head, form);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        guard.ask(event);
    }

    @Override
    public String getPageTitle() {
        return t("revise.title");
    }

    @Override
    public boolean concernedBy(Set<UUID> requests) {
        return revised != null && requests.contains(revised.id());
    }

    /** What is being written stays; the request can be read beside it. */
    @Override
    public boolean refresh() {
        if (revised == null || changed.getComponentCount() > 0) return false;
        var now = page.head(revised.id(), me.get());
        var same = now.termsVersion() == revised.termsVersion()
                && now.decision() == revised.decision()
                && now.course() == revised.course();
        if (same) return false;
        var see = new Anchor("request/" + now.reference(), t("live.see"), AnchorTarget.BLANK);
        see.setId("changed-see");
        see.setTitle(t("live.new-tab"));
        changed.add(new ChangedLine(see));
        return true;
    }

    private void render(Head head, TermsForm<?> form) {
        removeAll();
        changed.removeAll();
        revised = head;
        form.onChange(() -> {
            guard.typed();
            emergency.offer(leads.of(head.id(), form.value()));
        });
        var back = new Anchor("request/" + head.reference(), t("action.cancel"));
        back.setId("revise-back");
        var ask = Fields.primary("ask-again", "revise.ask", () -> ask(head, form));
        add(new H1(t("revise.title-of", head.reference())), changed);
        add(new Paragraph(t("revise.what", head.termsVersion())));
        add(Spans.section("terms", t("new.terms"), form, emergency, note));
        add(Spans.div("actions sticky", ask, back));
    }

    private void ask(Head head, TermsForm<?> form) {
        emergency.offer(leads.of(head.id(), form.value()));
        var result = negotiations.revise(
                head.id(),
                head.termsVersion(),
                form.value(),
                Fields.typed(note.getValue()),
                emergency.reason(),
                me.get());
        if (result instanceof Result.Done<TermsVersion> done) {
            guard.kept();
            Tell.done(t(
                    done.value().material() ? "revise.asked" : "revise.noted",
                    done.value().no()));
            UI.getCurrent().navigate("request/" + head.reference());
        } else {
            form.refuse(leads.named(result.refusals()), emergency.fields().add("revisionNote", note));
        }
    }
}
