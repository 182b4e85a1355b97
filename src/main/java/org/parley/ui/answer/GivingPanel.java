package org.parley.ui.answer;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Answers;
import org.parley.clearance.Choice;
import org.parley.clearance.Evidence;
import org.parley.overview.Matrix.Cell;
import org.parley.overview.RequestPage.Head;
import org.parley.overview.RequestPage.TermsView;
import org.parley.request.Terms;
import org.parley.request.TermsCodec;
import org.parley.security.CurrentActor;
import org.parley.shared.Result;
import org.parley.ui.kit.DocumentUpload;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.LeaveGuard;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.RefusalFields;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.TakenLine;
import org.parley.ui.kit.Times;
import org.parley.ui.terms.TermsForm;
import org.parley.ui.terms.TermsForms;
import org.springframework.stereotype.Component;

/** Where an answer is given: the choices, a summary in plain words, one button. */
@Component
class GivingPanel {

    private final Answers answers;
    private final Evidence evidence;
    private final TermsCodec codec;
    private final TermsForms forms;
    private final CurrentActor me;
    private final Names names;
    private final Times times;
    private final TakenLine taken;

    GivingPanel(
            Answers answers,
            Evidence evidence,
            TermsCodec codec,
            TermsForms forms,
            CurrentActor me,
            Names names,
            Times times,
            TakenLine taken) {
        this.answers = answers;
        this.evidence = evidence;
        this.codec = codec;
        this.forms = forms;
        this.me = me;
        this.names = names;
        this.times = times;
        this.taken = taken;
    }

    /** The slot, and exactly the terms that its party sees. */
    record Asked(Head head, Cell slot, TermsView terms) {}

    /** {@code now} is what its party sees on this screen at that moment: an answer is given to nothing else. */
    Div of(Supplier<Asked> now, LeaveGuard guard, Runnable after) {
        var form = new AnswerForm(now.get().slot().role(), now.get().slot().form(), times);
        var upload = new DocumentUpload(
                "answer-document",
                (name, bytes) -> evidence.attach(now.get().head().id(), null, name, bytes, me.get()),
                guard::typed);
        var proposal = proposal(now);
        var summary = new Paragraph(t("answer.summary.none"));
        summary.setId("summary");
        summary.addClassName("panel");
        summary.getElement().setAttribute("aria-live", "polite");
        form.onChange(() -> {
            guard.typed();
            proposal.setVisible(form.choice() == Choice.COUNTER_PROPOSE);
            summary.setText(summary(now.get(), form));
        });
        var give = Fields.primary("give-answer", "answer.give", () -> give(now.get(), form, upload, proposal, after));
        return Spans.section("answer", t("answer.title"), form, proposal, upload, summary, Spans.div("actions", give));
    }

    /** Until when an answer is waited for, and whether a colleague sees to it. */
    Div until(Asked asked) {
        var until = Spans.row(
                Spans.of(t("answer.due"), "label"), times.span(asked.slot().dueAt()));
        taken.of(asked.head().id(), asked.slot().slotId()).ifPresent(until::add);
        return until;
    }

    /** A counter-proposal may be told in words, or written into a copy of the terms as they are when it is begun. */
    private Details proposal(Supplier<Asked> now) {
        var form = forms.of(now.get().head().kind());
        var begun = new AtomicBoolean();
        form.onChange(() -> begun.set(true));
        Runnable copy = () -> {
            var asked = now.get();
            if (!begun.get())
                form.show(codec.read(asked.head().kind(), asked.terms().json()));
        };
        copy.run();
        var details = new Details(t("answer.proposal"), form);
        details.setId("proposal");
        details.setVisible(false);
        details.addOpenedChangeListener(opened -> copy.run());
        return details;
    }

    private void give(Asked asked, AnswerForm form, DocumentUpload upload, Details proposal, Runnable after) {
        var draft = form.value(
                asked.terms().no(), asked.terms().sha256(), upload.document(), proposed(form, proposal, asked));
        var result = answers.answer(asked.slot().slotId(), draft, me.get());
        if (result instanceof Result.Done<?>) {
            after.run();
        } else {
            var fields = new RefusalFields();
            form.register(fields);
            fields.show(result.refusals());
        }
    }

    private @Nullable Terms proposed(AnswerForm form, Details proposal, Asked asked) {
        if (form.choice() != Choice.COUNTER_PROPOSE || !proposal.isOpened()) return null;
        var terms = proposal.getContent()
                .filter(TermsForm.class::isInstance)
                .map(written -> ((TermsForm<?>) written).value())
                .findFirst()
                .orElseThrow();
        return codec.canonical(terms).equals(asked.terms().json()) ? null : terms;
    }

    private String summary(Asked asked, AnswerForm form) {
        var choice = form.choice();
        if (choice == null) return t("answer.summary.none");
        var party = names.party(me.get().party());
        var said = form.form() == null || choice == Choice.ASK
                ? t(
                        "answer.summary.question",
                        t("answer.you." + choice.name()),
                        asked.terms().no(),
                        party)
                : t(
                        "answer.summary",
                        t("answer.you." + choice.name()),
                        asked.terms().no(),
                        form.form(),
                        party);
        return said + " " + t("answer.summary.withdraw");
    }
}
