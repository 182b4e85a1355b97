package org.parley.ui.plans;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.clearance.AnswerDraft;
import org.parley.clearance.Form;
import org.parley.overview.PlanPage.Plan;
import org.parley.overview.PlanPage.Point;
import org.parley.plan.PlanAnswers;
import org.parley.plan.WholeAnswer;
import org.parley.plan.WholeAnswer.SeenTerms;
import org.parley.security.CurrentActor;
import org.parley.ui.answer.AnswerForm;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.Times;
import org.springframework.stereotype.Component;

/** One answer for every point that the party has still to answer, on the terms that the page shows. */
@Component
class WholeAnswerDialog {

    private final PlanAnswers answers;
    private final Names names;
    private final CurrentActor me;
    private final Times times;

    WholeAnswerDialog(PlanAnswers answers, Names names, CurrentActor me, Times times) {
        this.times = times;
        this.answers = answers;
        this.names = names;
        this.me = me;
    }

    void open(Plan plan, Runnable reload) {
        var open = plan.points().stream()
                .filter(point -> !point.awaited().isEmpty())
                .toList();
        var form = new AnswerForm(open.get(0).awaited().get(0).role(), strongest(open), times);
        var dialog =
                new DeedDialog("whole-answer-dialog").says(says(open)).also(form, new Paragraph(t("plan.whole-note")));
        form.onChange(() -> form.register(dialog.fields()));
        form.register(dialog.fields());
        dialog.does(() -> answers.answer(plan.id(), whole(form, open), me.get()), reload);
    }

    /** The form that the strictest of the points needs. */
    private static Form strongest(List<Point> open) {
        return open.stream()
                .flatMap(point -> point.awaited().stream())
                .map(asked -> asked.form())
                .max(Comparator.naturalOrder())
                .orElse(Form.WRITTEN);
    }

    private String says(List<Point> open) {
        return t(
                "plan.whole-says",
                names.party(me.get().party()),
                Names.joined(open.stream().map(Point::reference).collect(Collectors.toList())));
    }

    private static WholeAnswer whole(AnswerForm form, List<Point> open) {
        AnswerDraft typed = form.value(0, "", null, null);
        var seen = open.stream()
                .map(point -> new SeenTerms(point.id(), point.termsVersion(), point.termsSha256()))
                .toList();
        return new WholeAnswer(
                typed.choice(),
                typed.form(),
                typed.office(),
                typed.officeLevel(),
                typed.remarks(),
                typed.conditions(),
                seen);
    }
}
