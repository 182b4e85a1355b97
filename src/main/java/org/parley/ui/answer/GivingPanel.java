package org.parley.ui.answer;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.AnswerDraft;
import org.parley.clearance.Answers;
import org.parley.clearance.Choice;
import org.parley.clearance.Evidence;
import org.parley.overview.Matrix.Cell;
import org.parley.overview.RequestPage.Head;
import org.parley.overview.RequestPage.TermsView;
import org.parley.request.TermsCodec;
import org.parley.security.CurrentActor;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.parley.ui.kit.DocumentUpload;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.LeaveGuard;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.RefusalFields;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.TakenLine;
import org.parley.ui.kit.Tell;
import org.parley.ui.kit.Times;
import org.parley.ui.terms.TermsForms;
import org.springframework.stereotype.Component;

/** Where an answer is given: the choices, a summary in plain words, one button. */
@Component
class GivingPanel {

    private static final Set<String> OUTDATED =
            Set.of("answer.superseded", "answer.other-version", "answer.other-hash");

    private final Answers answers;
    private final Evidence evidence;
    private final TermsCodec codec;
    private final TermsForms forms;
    private final CurrentActor me;
    private final Names names;
    private final Times times;
    private final TakenLine taken;
    private final TypedAnswers typed;

    GivingPanel(
            Answers answers,
            Evidence evidence,
            TermsCodec codec,
            TermsForms forms,
            CurrentActor me,
            Names names,
            Times times,
            TakenLine taken,
            TypedAnswers typed) {
        this.answers = answers;
        this.evidence = evidence;
        this.codec = codec;
        this.forms = forms;
        this.me = me;
        this.names = names;
        this.times = times;
        this.taken = taken;
        this.typed = typed;
    }

    /** The slot, and exactly the terms that its party sees. */
    record Asked(Head head, Cell slot, TermsView terms) {}

    /** The panel, and how it says anew what is about to be given. */
    record Giver(Div panel, Runnable again) {}

    /**
     * {@code now} is what its party sees on this screen at that moment: an answer is given to nothing else. What is typed
     * is kept until it is given; {@code newer} shows what is asked by then.
     */
    Giver of(Supplier<Asked> now, LeaveGuard guard, Runnable after, Runnable newer) {
        var before = typed.about(now.get().head().id());
        var form = new AnswerForm(now.get().slot().role(), now.get().slot().form(), times);
        var upload = new DocumentUpload(
                "answer-document",
                (name, bytes) -> evidence.attach(now.get().head().id(), null, name, bytes, me.get()),
                guard::typed);
        var proposal = new Proposal(
                forms.of(now.get().head().kind()),
                before.map(AnswerDraft::proposal).orElse(null),
                codec,
                now);
        var summary = new Paragraph(t("answer.summary.none"));
        summary.setId("summary");
        summary.addClassName("panel");
        summary.getElement().setAttribute("aria-live", "polite");
        Runnable again = () -> summary.setText(summary(now.get(), form));
        form.onChange(() -> {
            proposal.setVisible(form.choice() == Choice.COUNTER_PROPOSE);
            again.run();
            keep(now.get(), form, proposal);
        });
        proposal.onChange(() -> keep(now.get(), form, proposal));
        before.ifPresent(form::show);
        var give = Fields.primary("give-answer", "answer.give", () -> {
            var asked = now.get();
            var refusals = give(asked, form, upload, proposal);
            if (refusals.isEmpty()) after.run();
            else refuse(refusals, form, newer);
        });
        var actions = Spans.div("actions", give);
        return new Giver(Spans.section("answer", t("answer.title"), form, proposal, upload, summary, actions), again);
    }

    /** Until when an answer is waited for, and whether a colleague sees to it. */
    Div until(Asked asked) {
        var until = Spans.row(
                Spans.of(t("answer.due"), "label"), times.span(asked.slot().dueAt()));
        taken.of(asked.head().id(), asked.slot().slotId()).ifPresent(until::add);
        return until;
    }

    private void keep(Asked asked, AnswerForm form, Proposal proposal) {
        typed.keep(asked.head().id(), draft(asked, form, null, proposal));
    }

    private List<Refusal> give(Asked asked, AnswerForm form, DocumentUpload upload, Proposal proposal) {
        var draft = draft(asked, form, upload.document(), proposal);
        var result = answers.answer(asked.slot().slotId(), draft, me.get());
        if (result instanceof Result.Done<?>) typed.forget(asked.head().id());
        return result.refusals();
    }

    private AnswerDraft draft(Asked asked, AnswerForm form, @Nullable UUID document, Proposal proposal) {
        var proposed = form.choice() == Choice.COUNTER_PROPOSE ? proposal.written() : null;
        return form.value(asked.terms().no(), asked.terms().sha256(), document, proposed);
    }

    /** Where other terms are asked by now, the way there is one click. */
    private static void refuse(List<Refusal> refusals, AnswerForm form, Runnable newer) {
        var outdated =
                refusals.stream().filter(one -> OUTDATED.contains(one.key())).toList();
        if (!outdated.isEmpty())
            Tell.problem(
                    t(outdated.get(outdated.size() - 1)), Fields.button("newer-version", "answer.see-newer", newer));
        var fields = new RefusalFields();
        form.register(fields);
        fields.show(refusals.stream().filter(one -> !outdated.contains(one)).toList());
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
