package org.parley.ui.plans;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.ceasefire.CeasefireTerms;
import org.parley.plan.PlanDraft;
import org.parley.request.Kind;
import org.parley.shared.Refusal;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Tell;
import org.parley.ui.terms.EmergencyFields;
import org.parley.ui.terms.LeadNotes;
import org.parley.ui.terms.PlanForm;
import org.parley.ui.terms.TermsForms;

/** A new plan as it is typed: itself, its pause, its points one after the other. */
class PlanParts extends Div {

    private final transient TermsForms forms;
    private final transient Runnable changed;
    private final PlanForm plan = new PlanForm();
    private final EmergencyFields emergency = new EmergencyFields();
    private final Div pausePlace = Spans.div("stack");
    private final Div pointsPlace = Spans.div("rows");
    private final List<PointSection> points = new ArrayList<>();
    private @Nullable PointSection pause;

    PlanParts(TermsForms forms, Runnable changed) {
        this.forms = forms;
        this.changed = changed;
        plan.onChange(changed);
        emergency.onChange(changed);
        add(Spans.section("plan-itself", t("plan.itself"), plan));
        add(Spans.section("plan-pause", t("plan.pause"), new Paragraph(t("plan.pause-what")), pausePlace));
        add(Spans.section(
                "plan-points",
                t("plan.points"),
                new Paragraph(t("plan.points-what")),
                pointsPlace,
                adding(),
                emergency));
        offerPause();
    }

    private Div adding() {
        var bar = Spans.div("actions");
        for (var kind : Kind.negotiated())
            if (kind.moves())
                bar.add(Fields.button(
                        "add-" + PointSection.word(kind),
                        "plan.add-" + PointSection.word(kind),
                        () -> typed(() -> addPoint(kind))));
        return bar;
    }

    private void typed(Runnable deed) {
        deed.run();
        changed.run();
    }

    private void offerPause() {
        pause = null;
        pausePlace.removeAll();
        pausePlace.add(Fields.button("add-ceasefire", "plan.add-ceasefire", () -> typed(this::addPause)));
    }

    private PointSection addPause() {
        var added = new PointSection("pause", Kind.CEASEFIRE, forms.of(Kind.CEASEFIRE), () -> typed(this::offerPause));
        added.onChange(changed);
        pause = added;
        pausePlace.removeAll();
        pausePlace.add(added);
        return added;
    }

    /** The new one is open; those before it are folded, so that the page stays short. */
    private PointSection addPoint(Kind kind) {
        points.forEach(PointSection::fold);
        var place = new PointSection[1];
        place[0] =
                new PointSection("point-" + points.size(), kind, forms.of(kind), () -> typed(() -> takeOut(place[0])));
        place[0].onChange(changed);
        points.add(place[0]);
        render();
        return place[0];
    }

    private void takeOut(PointSection point) {
        points.remove(point);
        render();
    }

    private void render() {
        pointsPlace.removeAll();
        for (int i = 0; i < points.size(); i++) {
            points.get(i).setId("point-" + i);
            points.get(i).number(i + 1);
            pointsPlace.add(points.get(i));
        }
    }

    /** As typed, complete or not. */
    PlanDraft value() {
        return new PlanDraft(
                plan.value(),
                pause == null ? null : (CeasefireTerms) pause.value(),
                points.stream().map(PointSection::value).toList(),
                emergency.reason());
    }

    /** Says whose start is too near. */
    void foresee(LeadNotes leads) {
        emergency.offer(Stream.concat(Stream.ofNullable(pause), points.stream())
                .flatMap(part -> leads.of(part.value()).stream())
                .toList());
    }

    void show(PlanDraft draft) {
        emergency.show(draft.emergencyReason());
        plan.show(draft.terms());
        if (draft.pause() != null) addPause().show(draft.pause());
        draft.points().forEach(terms -> addPoint(terms.kind()).show(terms));
    }

    /** Each refusal in the part that its path names; the first part is shown last, and so keeps the cursor. */
    void refuse(List<Refusal> refusals) {
        for (int i = points.size() - 1; i >= 0; i--) points.get(i).refuse(below("points[" + i + "]", refusals));
        if (pause != null) pause.refuse(below("pause", refusals));
        var ofPlan = new ArrayList<>(below("terms", refusals));
        refusals.stream().filter(PlanParts::isOfEmergency).forEach(ofPlan::add);
        plan.refuse(ofPlan, emergency.fields());
        Tell.refused(refusals.stream().filter(PlanParts::isOfNoPart).toList());
    }

    private static boolean isOfEmergency(Refusal refusal) {
        return "emergencyReason".equals(refusal.field());
    }

    private static boolean isOfNoPart(Refusal refusal) {
        return refusal.field() == null || refusal.field().equals("points");
    }

    private static List<Refusal> below(String path, List<Refusal> refusals) {
        return refusals.stream()
                .filter(refusal -> (refusal.field() + ".").startsWith(path + "."))
                .map(refusal -> new Refusal(
                        String.valueOf(refusal.field()).equals(path)
                                ? null
                                : String.valueOf(refusal.field()).substring(path.length() + 1),
                        refusal.key(),
                        refusal.args()))
                .toList();
    }
}
