package org.parley.ui.request;

import static org.parley.ui.kit.Fields.typed;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.parley.clearance.Evidence;
import org.parley.clearance.Form;
import org.parley.evacuation.ConsentMethod;
import org.parley.evacuation.Evacuations;
import org.parley.evacuation.Finding;
import org.parley.evacuation.GuaranteeDraft;
import org.parley.evacuation.VoluntarinessDraft;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.DocumentUpload;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Times;
import org.springframework.stereotype.Component;

/** What is written down about an evacuation's groups. */
@Component
class SafeguardDeeds {

    private final Evacuations evacuations;
    private final Evidence evidence;
    private final Times times;

    SafeguardDeeds(Evacuations evacuations, Evidence evidence, Times times) {
        this.evacuations = evacuations;
        this.evidence = evidence;
        this.times = times;
    }

    void assess(int group, Opened opened) {
        var method = Fields.select("consent-method", "safeguards.method", List.of(ConsentMethod.values()));
        var finding = Fields.choice("consent-finding", "safeguards.finding", List.of(Finding.values()));
        var interviewed = Fields.number("consent-interviewed", "safeguards.interviewed");
        var at = Fields.pastMoment("consent-at", "safeguards.assessed-at", times);
        var independent = new Checkbox(t("safeguards.independent"));
        independent.setId("consent-independent");
        var note = Fields.area("consent-note", "deed.remark");
        new DeedDialog("voluntariness-dialog", t("deed.voluntariness-dialog.title-of", group))
                .field("method", method)
                .field("interviewed", interviewed)
                .field("finding", finding)
                .field("assessedAt", at)
                .field("note", note)
                .also(independent)
                .does(
                        () -> evacuations.assessVoluntariness(
                                opened.head().id(),
                                new VoluntarinessDraft(
                                        group,
                                        method.getValue(),
                                        finding.getValue(),
                                        interviewed.getValue(),
                                        independent.getValue(),
                                        typed(note.getValue()),
                                        MovementDeeds.instant(at, times)),
                                opened.me()),
                        opened.reload());
    }

    void guarantee(Opened opened) {
        var party = new ComboBox<String>(t("slot.party"));
        party.setId("guarantee-party");
        var own = opened.me().party();
        party.setItems(own == null ? List.copyOf(opened.parties().keySet()) : List.of(own));
        party.setItemLabelGenerator(opened::party);
        if (own != null) party.setValue(own);
        var wording = Fields.area("guarantee-wording", "safeguards.wording");
        var form = Fields.choice("guarantee-form", "answer.form", List.of(Form.values()));
        form.setValue(Form.WRITTEN);
        var at = Fields.pastMoment("guarantee-at", "proxy.saidAt", times);
        var upload = new DocumentUpload(
                "guarantee-document",
                (name, bytes) -> evidence.attach(opened.head().id(), party.getValue(), name, bytes, opened.me()),
                () -> {});
        new DeedDialog("guarantee-dialog")
                .field("party", party)
                .field("saidAt", at)
                .field("wording", wording)
                .field("form", form)
                .also(upload)
                .does(
                        () -> evacuations.recordGuarantee(
                                opened.head().id(),
                                new GuaranteeDraft(
                                        party.getValue(),
                                        typed(wording.getValue()),
                                        form.getValue(),
                                        upload.document(),
                                        MovementDeeds.instant(at, times)),
                                opened.me()),
                        opened.reload());
    }

    void departed(int group, Opened opened) {
        var boarded = Fields.number("group-boarded", "safeguards.boarded-field");
        var at = Fields.pastMoment("group-departed-at", "deed.departed-at", times);
        new DeedDialog("group-departure-dialog", t("deed.group-departure-dialog.title-of", group))
                .field("boarded", boarded)
                .field("at", at)
                .does(
                        () -> evacuations.reportGroupDeparture(
                                opened.head().id(),
                                group,
                                count(boarded),
                                MovementDeeds.instant(at, times),
                                opened.me()),
                        opened.reload());
    }

    void arrived(int group, Opened opened) {
        var arrived = Fields.number("group-arrived", "safeguards.arrived-field");
        var at = Fields.pastMoment("group-arrived-at", "deed.arrived-at", times);
        new DeedDialog("group-arrival-dialog", t("deed.group-arrival-dialog.title-of", group))
                .field("arrived", arrived)
                .field("at", at)
                .does(
                        () -> evacuations.reportGroupArrival(
                                opened.head().id(),
                                group,
                                count(arrived),
                                MovementDeeds.instant(at, times),
                                opened.me()),
                        opened.reload());
    }

    /** Nothing typed is no number that anybody would accept. */
    private static int count(IntegerField field) {
        var value = field.getValue();
        return value == null ? -1 : value;
    }
}
