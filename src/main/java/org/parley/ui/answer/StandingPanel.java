package org.parley.ui.answer;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.parley.clearance.Answers;
import org.parley.overview.Matrix.Given;
import org.parley.overview.RequestPage.Head;
import org.parley.security.CurrentActor;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Times;
import org.springframework.stereotype.Component;

/** The answer that stands now, and that it can be changed or withdrawn. */
@Component
class StandingPanel {

    private final Answers answers;
    private final CurrentActor me;
    private final Times times;

    StandingPanel(Answers answers, CurrentActor me, Times times) {
        this.answers = answers;
        this.me = me;
        this.times = times;
    }

    Div of(Head head, Given given, Runnable change, Runnable after) {
        var what = Spans.row(Status.of(given.choice()), Spans.of(t(given.form()), "quiet"), times.span(given.saidAt()));
        var panel = Spans.section("given", t("answer.thanks"), what, Spans.typed(given.office()));
        if (given.remarks() != null) panel.add(new Paragraph(Spans.typed(given.remarks())));
        given.conditions().forEach(condition -> panel.add(new Paragraph(Spans.typed(condition.wording()))));
        if (head.course().isOver()) {
            panel.add(new Paragraph(t("answer.over")));
        } else {
            panel.add(new Paragraph(t(head.course().hasBegun() ? "answer.begun" : "answer.withdraw-until")));
            panel.add(Spans.div(
                    "actions",
                    Fields.button("change-answer", "answer.change", change),
                    Fields.button("withdraw-answer", "answer.withdraw", () -> withdraw(given, after))));
        }
        return panel;
    }

    private void withdraw(Given given, Runnable after) {
        var reason = new TextArea(t("deed.reason"));
        reason.setId("withdraw-reason");
        new DeedDialog("withdraw")
                .says(t("deed.withdraw.says"))
                .field("reason", reason)
                .does(() -> answers.withdraw(given.id(), reason.getValue(), me.get()), after);
    }
}
