package org.parley.ui.plans;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.parley.request.Kind;
import org.parley.request.Terms;
import org.parley.shared.NotFound;
import org.parley.shared.Refusal;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;
import org.parley.ui.terms.TermsForm;

/** One part of a new plan, unfolding: the form of its kind, and a way to take it out again. */
class PointSection extends Div {

    private final TermsForm<?> form;
    private final Details details;
    private final Div problems = Spans.div("problems");
    private final Kind kind;

    PointSection(String id, Kind kind, TermsForm<?> form, Runnable takeOut) {
        this.kind = kind;
        this.form = form;
        setId(id);
        addClassName("panel");
        form.withoutPause();
        var out = Fields.button(id + "-remove", "action.remove", takeOut);
        out.addThemeName("tertiary");
        problems.setId(id + "-problems");
        problems.getElement().setAttribute("role", "alert");
        details = new Details(t(kind), problems, form, out);
        details.setId(id + "-details");
        details.setOpened(true);
        details.setWidthFull();
        add(details);
    }

    /** In which place among the points it stands now. */
    void number(int no) {
        details.setSummaryText(t("plan.point-of-kind", no, t(kind)));
    }

    Kind kind() {
        return kind;
    }

    Terms value() {
        return form.value();
    }

    void show(Terms terms) {
        form.show(terms);
    }

    void onChange(Runnable listener) {
        form.onChange(listener);
    }

    void fold() {
        details.setOpened(false);
    }

    /**
     * Shows each "no" on its field, and unfolds where there is one. What is wrong with the point as a whole, or with the
     * pause that the plan puts it under, stands above its fields.
     */
    void refuse(List<Refusal> refusals) {
        if (!refusals.isEmpty()) details.setOpened(true);
        problems.removeAll();
        refusals.stream()
                .filter(PointSection::isOfTheWhole)
                .forEach(refusal -> problems.add(new Paragraph(t(refusal))));
        form.refuse(refusals.stream().filter(refusal -> !isOfTheWhole(refusal)).toList());
    }

    private static boolean isOfTheWhole(Refusal refusal) {
        return refusal.field() == null
                || refusal.field().equals("pause")
                || refusal.field().equals("kind");
    }

    /** A kind in addresses and ids. */
    static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static Kind kind(String word) {
        return Kind.askedAfresh().stream()
                .filter(kind -> word(kind).equals(word))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
