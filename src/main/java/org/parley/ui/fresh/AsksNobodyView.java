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
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.request.Terms;
import org.parley.shared.Result;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.LeaveGuard;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Tell;
import org.parley.ui.terms.TermsForm;
import org.parley.ui.terms.TermsForms;

/** Terms that are written down and asked of nobody: one form, one button, and its draft kept meanwhile. */
abstract class AsksNobodyView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    /** The translation keys of the page, and the id of its button. */
    record Words(String title, String what, String terms, String button, String id, String done) {}

    private final Kind kind;
    private final Words words;
    private final TermsForms forms;
    private final DraftKeeper keeper;
    private final LeaveGuard guard = new LeaveGuard();

    AsksNobodyView(Kind kind, Words words, TermsForms forms, DraftKeeper keeper) {
        this.kind = kind;
        this.words = words;
        this.forms = forms;
        this.keeper = keeper;
        addClassNames("page", "narrow");
    }

    /** Writes them down, or refuses field by field. */
    abstract Result<Request> write(Terms terms);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var form = forms.of(kind);
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
        return t(words.title());
    }

    private void render(TermsForm<?> form) {
        removeAll();
        form.onChange(() -> {
            guard.typed();
            keeper.keep(form.value());
            guard.kept();
        });
        var button = Fields.primary(words.id(), words.button(), () -> write(form));
        add(new H1(t(words.title())), new Paragraph(t(words.what())));
        add(Spans.section("terms", t(words.terms()), form), Spans.div("actions sticky", button, keeper));
    }

    private void write(TermsForm<?> form) {
        var result = write(form.value());
        if (result instanceof Result.Done<Request> done) {
            keeper.discard();
            guard.kept();
            Tell.done(t(words.done(), done.value().reference()));
            UI.getCurrent().navigate("request/" + done.value().reference());
        } else {
            keeper.keep(form.value());
            form.refuse(result.refusals());
        }
    }
}
