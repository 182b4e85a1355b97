package org.parley.ui.fresh;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.ceasefire.Windows;
import org.parley.clearance.Manner;
import org.parley.clearance.Negotiations;
import org.parley.request.Drafts;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.request.SameAgain;
import org.parley.request.Terms;
import org.parley.request.TermsCodec;
import org.parley.security.CurrentActor;
import org.parley.shared.NotFound;
import org.parley.shared.Result;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.LeaveGuard;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Tell;
import org.parley.ui.kit.Times;
import org.parley.ui.terms.EmergencyFields;
import org.parley.ui.terms.LeadNotes;
import org.parley.ui.terms.TermsForm;
import org.parley.ui.terms.TermsForms;

/** The form for one kind of request: what is typed keeps itself, and one button asks the parties. */
@Route("new/:kind")
@RolesAllowed("COORDINATOR")
public class TermsView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final int BELOW_HEADING = 2;

    private final Negotiations negotiations;
    private final SameAgain sameAgain;
    private final CurrentActor me;
    private final TermsForms forms;
    private final Windows windows;
    private final ClashNotes notes;
    private final LeadNotes leads;
    private final EmergencyFields emergency = new EmergencyFields();
    private final Div clashes = ClashNotes.place();
    private final DraftKeeper keeper;
    private final LeaveGuard guard = new LeaveGuard();
    private @Nullable Kind kind;

    TermsView(
            Negotiations negotiations,
            SameAgain sameAgain,
            Drafts drafts,
            TermsCodec codec,
            CurrentActor me,
            TermsForms forms,
            Windows windows,
            ClashNotes notes,
            LeadNotes leads,
            Times times) {
        this.negotiations = negotiations;
        this.sameAgain = sameAgain;
        this.me = me;
        this.forms = forms;
        this.windows = windows;
        this.notes = notes;
        this.leads = leads;
        this.keeper = new DraftKeeper(drafts, codec, me, times);
        addClassNames("page", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        kind = kind(event.getRouteParameters().get("kind").orElse(""));
        var form = forms.of(kind);
        var draft = event.getLocation().getQueryParameters().getSingleParameter("draft");
        draft.ifPresent(begun -> form.show(keeper.open(id(begun))));
        if (draft.isEmpty() && kind.changesAnother()) form.show(standing(event));
        render(kind, form);
        if (draft.isEmpty() && !kind.changesAnother())
            sameAgain.last(kind, me.get()).ifPresent(this::offer);
    }

    /** What is to be changed, as it stands; without it there is nothing to ask for. */
    private Terms standing(BeforeEnterEvent event) {
        var pause = event.getLocation().getQueryParameters().getSingleParameter("pause");
        return windows.changeOf(id(pause.orElseThrow(NotFound::new)));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        guard.ask(event);
    }

    @Override
    public String getPageTitle() {
        return kind == null ? t("new.title") : t("new.title-of", t(kind));
    }

    private void render(Kind kind, TermsForm<?> form) {
        removeAll();
        var sealed = sealed();
        sealed.addValueChangeListener(change -> keep(form, sealed));
        emergency.show(keeper.manner().emergencyReason());
        emergency.onChange(() -> keep(form, sealed));
        form.onChange(() -> {
            foresee(form);
            keep(form, sealed);
        });
        foresee(form);
        var ask = Fields.primary("ask-the-parties", "new.ask", () -> ask(form));
        add(new H1(t("new.title-of", t(kind))), new Paragraph(t("new.kind." + kind.name())));
        add(
                Spans.section("terms", t("new.terms"), form, emergency, sealed),
                clashes,
                Spans.div("actions sticky", ask, keeper));
    }

    private Checkbox sealed() {
        var sealed = new Checkbox(t("new.sealed"), keeper.manner().sealed());
        sealed.setId("sealed");
        sealed.setHelperText(t("new.sealed.help"));
        return sealed;
    }

    private void foresee(TermsForm<?> form) {
        var terms = form.value();
        notes.show(terms, clashes);
        emergency.offer(leads.of(terms));
    }

    private void keep(TermsForm<?> form, Checkbox sealed) {
        guard.typed();
        keeper.ask(new Manner(sealed.getValue(), emergency.reason()));
        keeper.keep(form.value());
        guard.kept();
    }

    /** An empty form can begin with what its writer asked for last. */
    private void offer(UUID last) {
        var use = Fields.button("use-last", "new.use-last", () -> {
            var draft = sameAgain.draft(last, me.get());
            UI.getCurrent().navigate(NewRequestView.address(kind), QueryParameters.of("draft", draft.toString()));
        });
        use.addThemeName("tertiary");
        addComponentAtIndex(BELOW_HEADING, Spans.div("actions", use));
    }

    private void ask(TermsForm<?> form) {
        var result =
                negotiations.open(form.value(), new Manner(keeper.manner().sealed(), emergency.reason()), me.get());
        if (result instanceof Result.Done<Request> done) {
            keeper.discard();
            guard.kept();
            Tell.done(t("new.asked", done.value().reference()));
            UI.getCurrent().navigate("request/" + done.value().reference());
        } else {
            foresee(form);
            keeper.keep(form.value());
            form.refuse(leads.named(result.refusals()), emergency.fields());
        }
    }

    private static Kind kind(String name) {
        return Kind.negotiated().stream()
                .filter(kind -> kind.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
