package org.parley.ui.request;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.parley.clearance.Evidence;
import org.parley.clearance.InnerProgress;
import org.parley.clearance.InnerStepNote;
import org.parley.clearance.StepState;
import org.parley.overview.InnerStepList;
import org.parley.overview.InnerStepList.Row;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.DocumentUpload;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Texts;
import org.parley.ui.kit.Times;
import org.springframework.core.annotation.Order;

/** Where the request lies inside each party, since when; the next step is noted here. */
@org.springframework.stereotype.Component
@Order(2)
class InnerStepsPanel implements Panel {

    private final InnerStepList list;
    private final InnerProgress steps;
    private final Evidence evidence;
    private final Times times;

    InnerStepsPanel(InnerStepList list, InnerProgress steps, Evidence evidence, Times times) {
        this.list = list;
        this.steps = steps;
        this.evidence = evidence;
        this.times = times;
    }

    @Override
    public Optional<Component> of(Opened opened) {
        var rows = list.of(opened.head().id(), opened.me());
        if (rows.isEmpty()) return Optional.empty();
        var section = Spans.section("inner-steps", t("inner-steps.title"));
        for (var row : rows) {
            if (row.position() == 1) section.add(Spans.of(opened.party(row.party()), "label"));
            section.add(row(row, opened));
        }
        return Optional.of(section);
    }

    private Div row(Row step, Opened opened) {
        var line = Spans.row(
                Spans.of(t("inner-steps.no", step.position()), "quiet"),
                Spans.typed(Texts.named(step.officeEn(), step.officeAr())),
                state(step));
        line.setId("inner-step-" + step.party() + "-" + step.position());
        if (step.happenedAt() != null && step.state() != StepState.WAITING) line.add(times.at(step.happenedAt()));
        if (step.liesSince() != null)
            line.add(Spans.of(t("inner-steps.lies", times.relative(step.liesSince())), "quiet"));
        if (step.remark() != null) line.add(Spans.typed(step.remark()));
        var own = opened.me().speaksFor(step.party());
        if (step.liesSince() != null && !opened.head().course().isOver() && (own || opened.mayEnterAnswers()))
            line.add(Fields.button("note-step-" + step.party(), "inner-steps.note", () -> note(step, opened)));
        return line;
    }

    private static Component state(Row step) {
        return switch (step.state()) {
            case DONE -> Status.badge("condition", "met", "StepState.DONE", VaadinIcon.CHECK);
            case REFUSED -> Status.badge("alarm", "on", "StepState.REFUSED", VaadinIcon.BAN);
            case WAITING -> Status.badge("condition", "unmet", "StepState.WAITING", VaadinIcon.HOURGLASS_START);
        };
    }

    private void note(Row step, Opened opened) {
        var state =
                Fields.choice("step-state", "inner-steps.state", java.util.List.of(StepState.DONE, StepState.REFUSED));
        var happened = Fields.pastMoment("step-happened", "inner-steps.happened", times);
        var remark = Fields.area("step-remark", "inner-steps.remark");
        var upload = new DocumentUpload(
                "step-document",
                (name, bytes) -> evidence.attach(opened.head().id(), step.party(), name, bytes, opened.me()),
                () -> {});
        new DeedDialog("inner-step-dialog")
                .says(t(
                        step.needsDocument() ? "inner-steps.says-document" : "inner-steps.says",
                        Texts.named(step.officeEn(), step.officeAr())))
                .field("state", state)
                .field("happenedAt", happened)
                .field("remark", remark)
                .also(upload)
                .does(
                        () -> steps.note(
                                step.id(),
                                new InnerStepNote(
                                        state.getValue(),
                                        happened.getValue() == null
                                                ? null
                                                : happened.getValue()
                                                        .atZone(times.zone())
                                                        .toInstant(),
                                        Fields.typed(remark.getValue()),
                                        upload.document()),
                                opened.me()),
                        opened.reload());
    }
}
