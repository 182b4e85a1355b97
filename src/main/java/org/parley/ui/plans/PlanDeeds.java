package org.parley.ui.plans;

import static org.parley.ui.kit.Fields.typed;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.parley.overview.PlanPage.Plan;
import org.parley.plan.Plans;
import org.parley.request.Kind;
import org.parley.security.Actor;
import org.parley.security.CurrentActor;
import org.parley.security.Role;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;
import org.springframework.stereotype.Component;

/** What the reader can do with the plan as a whole. What is not possible now is not offered. */
@Component
class PlanDeeds {

    private final Plans plans;
    private final PointDeeds points;
    private final WholeAnswerDialog wholeAnswer;
    private final PlanDescribing describing;
    private final CurrentActor me;

    PlanDeeds(
            Plans plans, PointDeeds points, WholeAnswerDialog wholeAnswer, PlanDescribing describing, CurrentActor me) {
        this.plans = plans;
        this.points = points;
        this.wholeAnswer = wholeAnswer;
        this.describing = describing;
        this.me = me;
    }

    Div of(Plan plan, Runnable reload) {
        var bar = Spans.div("actions");
        bar.setId("deeds");
        var actor = me.get();
        if (plan.course().isOver()) return bar;
        if (actor.isStaff() && actor.is(Role.COORDINATOR)) coordinator(plan, bar, reload);
        if (!actor.isStaff()) party(plan, actor, bar, reload);
        return bar;
    }

    private void coordinator(Plan plan, Div bar, Runnable reload) {
        for (var kind : kinds(plan))
            bar.add(Fields.button(
                    "add-" + PointSection.word(kind), "plan.add-" + PointSection.word(kind), () -> UI.getCurrent()
                            .navigate("plan/" + plan.reference() + "/add/" + PointSection.word(kind))));
        bar.add(Fields.button("add-existing", "plan.add-existing", () -> points.take(plan, reload)));
        bar.add(Fields.button("describe", "plan.describe", () -> describing.open(plan, reload)));
        var cancel = Fields.button("cancel", "plan.cancel", () -> cancel(plan, reload));
        cancel.addThemeVariants(ButtonVariant.LUMO_ERROR);
        bar.add(cancel);
    }

    /** Of pauses there is one at a time. */
    private static List<Kind> kinds(Plan plan) {
        var pause = plan.points().stream()
                .anyMatch(point ->
                        point.kind() == Kind.CEASEFIRE && !point.course().isOver());
        return Kind.askedAfresh().stream()
                .filter(kind -> kind.moves() || !pause)
                .toList();
    }

    private void party(Plan plan, Actor actor, Div bar, Runnable reload) {
        var open = plan.points().stream()
                .filter(point -> !point.awaited().isEmpty())
                .toList();
        if (open.isEmpty() || actor.party() == null) return;
        if (open.size() > 1) {
            var whole = Fields.button("answer-whole", "plan.answer-whole", () -> wholeAnswer.open(plan, reload));
            whole.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            bar.add(whole);
        }
        for (var point : open) {
            var one = Fields.button("answer-" + point.reference(), "plan.answer-one", () -> UI.getCurrent()
                    .navigate("answer/" + point.awaited().get(0).slotId()));
            one.setText(t("plan.answer-one", point.reference()));
            bar.add(one);
        }
    }

    private void cancel(Plan plan, Runnable reload) {
        var reason = new TextArea(t("deed.reason"));
        reason.setId("cancel-plan-dialog-reason");
        reason.addClassName("wide");
        new DeedDialog("cancel-plan-dialog")
                .says(t("deed.cancel-plan-dialog.says"))
                .field("reason", reason)
                .does(() -> plans.cancel(plan.id(), typed(reason.getValue()), me.get()), reload);
    }
}
