package org.parley.ui.request;

import static org.parley.ui.kit.Fields.typed;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.parley.clearance.Answers;
import org.parley.clearance.Channel;
import org.parley.clearance.Evidence;
import org.parley.clearance.Form;
import org.parley.clearance.ProxyDraft;
import org.parley.clearance.ProxyWithdrawal;
import org.parley.clearance.Questions;
import org.parley.clearance.SlotDraft;
import org.parley.clearance.SlotRole;
import org.parley.clearance.Slots;
import org.parley.overview.Matrix.Cell;
import org.parley.overview.Matrix.Given;
import org.parley.ui.answer.AnswerForm;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.DocumentUpload;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Times;
import org.springframework.stereotype.Component;

/** What a coordinator does with one party's slot; most answers come by telephone or letter and are entered here. */
@Component
class SlotDeeds {

    private static final List<Channel> CHANNELS = List.of(Channel.TELEPHONE, Channel.LETTER, Channel.IN_PERSON);
    private static final int USUAL_DAYS = 3;

    private final Answers answers;
    private final Slots slots;
    private final Questions questions;
    private final Evidence evidence;
    private final Times times;

    SlotDeeds(Answers answers, Slots slots, Questions questions, Evidence evidence, Times times) {
        this.answers = answers;
        this.slots = slots;
        this.questions = questions;
        this.evidence = evidence;
        this.times = times;
    }

    /** The answer as the party gave it: what, which office, by which channel, in which form, when it was said. */
    void enter(Cell slot, String party, Opened opened) {
        var form = new AnswerForm(slot.role(), slot.form(), times);
        var channel = channel("channel");
        var saidAt = Fields.pastMoment("saidAt", "proxy.saidAt", times);
        var mandate = Fields.text("mandate", "proxy.mandate");
        var upload = upload("proxy-document", party, opened);
        var terms = opened.versions().get(0);
        var dialog = new DeedDialog("proxy-dialog", t("deed.proxy-dialog.title-of", opened.party(party)))
                .says(t("deed.proxy-dialog.says", terms.no()))
                .field("channel", channel)
                .field("saidAt", saidAt)
                .field("mandate", mandate)
                .also(upload);
        dialog.addComponentAtIndex(1, form);
        dialog.does(
                () -> {
                    form.register(dialog.fields());
                    var draft = form.value(terms.no(), terms.sha256(), upload.document(), null);
                    return answers.answerByProxy(
                            slot.slotId(),
                            new ProxyDraft(
                                    draft,
                                    channel.getValue(),
                                    MovementDeeds.instant(saidAt, times),
                                    typed(mandate.getValue())),
                            opened.me());
                },
                opened.reload());
    }

    /** That the party took its answer back: why, which office said so, in which form, by which channel and when. */
    void withdraw(Given answer, String party, Opened opened) {
        var reason = Fields.area("withdrawal-reason", "deed.reason");
        var office = Fields.text("withdrawal-office", "answer.office");
        office.setHelperText(t("answer.office.help"));
        var form = Fields.choice("withdrawal-form", "answer.form", List.of(Form.values()));
        form.setValue(Form.VERBAL);
        var channel = channel("withdrawal-channel");
        var saidAt = Fields.pastMoment("withdrawal-saidAt", "proxy.saidAt", times);
        var upload = upload("withdrawal-document", party, opened);
        new DeedDialog("withdraw-for", t("deed.withdraw-for.title-of", opened.party(party)))
                .says(t("deed.withdraw-for.says"))
                .field("reason", reason)
                .field("office", office)
                .field("channel", channel)
                .field("form", form)
                .field("saidAt", saidAt)
                .also(upload)
                .does(
                        () -> answers.withdrawByProxy(
                                answer.id(),
                                new ProxyWithdrawal(
                                        typed(reason.getValue()),
                                        typed(office.getValue()),
                                        form.getValue(),
                                        channel.getValue(),
                                        MovementDeeds.instant(saidAt, times),
                                        upload.document()),
                                opened.me()),
                        opened.reload());
    }

    private static RadioButtonGroup<Channel> channel(String id) {
        var channel = Fields.choice(id, "proxy.channel", CHANNELS);
        channel.setValue(Channel.TELEPHONE);
        return channel;
    }

    private DocumentUpload upload(String id, String party, Opened opened) {
        return new DocumentUpload(
                id, (name, bytes) -> evidence.attach(opened.head().id(), party, name, bytes, opened.me()), () -> {});
    }

    /** A reply explains; what would change the terms is a revision. */
    void reply(Given question, Opened opened) {
        var reply = Fields.area("question-reply", "question.reply");
        new DeedDialog("reply-dialog")
                .says(question.remarks() == null ? "" : question.remarks())
                .field("reply", reply)
                .does(() -> questions.reply(question.id(), reply.getValue(), opened.me()), opened.reload());
    }

    void reopen(Cell slot, Opened opened) {
        DeedsBar.ask(opened, "reopen-dialog", slot.slotId(), slots::reopen);
    }

    void drop(Cell slot, Opened opened) {
        DeedsBar.ask(opened, "drop-dialog", slot.slotId(), slots::drop);
    }

    void add(Opened opened) {
        var party = new ComboBox<String>(t("slot.party"));
        party.setId("slot-party");
        party.setItems(opened.parties().keySet());
        party.setItemLabelGenerator(opened::party);
        var role = Fields.choice("slot-role", "slot.role", List.of(SlotRole.values()));
        role.setValue(SlotRole.BLOCKING);
        var form = Fields.choice("slot-form", "slot.form", List.of(Form.values()));
        form.setValue(Form.VERBAL);
        var days = Fields.number("slot-days", "slot.days");
        days.setValue(USUAL_DAYS);
        var reason = Fields.area("slot-reason", "deed.reason");
        new DeedDialog("add-slot-dialog")
                .field("party", party)
                .field("days", days)
                .field("role", role)
                .field("form", form)
                .field("reason", reason)
                .does(
                        () -> slots.add(
                                opened.head().id(),
                                new SlotDraft(
                                        party.getValue(),
                                        role.getValue(),
                                        form.getValue(),
                                        days.getValue(),
                                        typed(reason.getValue())),
                                opened.me()),
                        opened.reload());
    }
}
