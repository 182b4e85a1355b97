package org.parley.ui.request;

import static org.parley.ui.kit.Fields.typed;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.parley.code.CodeList;
import org.parley.code.CodeTexts;
import org.parley.incident.Status;
import org.parley.incident.ViolationDraft;
import org.parley.incident.Violations;
import org.parley.overview.MovementPanel.Violation;
import org.parley.ui.kit.Codings;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Times;
import org.springframework.stereotype.Component;

/** A violation reported from the field, and how sure of it the office is. */
@Component
class ViolationDeeds {

    private final Violations violations;
    private final CodeTexts codes;
    private final Times times;

    ViolationDeeds(Violations violations, CodeTexts codes, Times times) {
        this.violations = violations;
        this.codes = codes;
        this.times = times;
    }

    void report(Opened opened) {
        var kind = Codings.select("violation-kind", "violations.kind", CodeList.VIOLATION, codes);
        var place = Fields.text("violation-place", "violations.place");
        var beside = new Checkbox(t("violations.in-buffer-field"));
        beside.setId("violation-in-buffer");
        var at = Fields.pastMoment("violation-at", "violations.at", times);
        var severity = Fields.number("violation-severity", "violations.severity-field");
        severity.setValue(3);
        var party = new ComboBox<String>(t("violations.alleged-field"));
        party.setId("violation-party");
        party.setItems(opened.parties().keySet());
        party.setItemLabelGenerator(opened::party);
        party.setClearButtonVisible(true);
        var source = Fields.text("violation-source", "violations.source");
        var note = Fields.area("violation-note", "deed.remark");
        new DeedDialog("violation-dialog")
                .field("kind", kind)
                .field("place", place)
                .field("inBuffer", beside)
                .field("happenedAt", at)
                .field("severity", severity)
                .field("allegedParty", party)
                .field("source", source)
                .field("note", note)
                .does(
                        () -> violations.report(
                                opened.head().id(),
                                new ViolationDraft(
                                        kind.getValue(),
                                        typed(place.getValue()),
                                        MovementDeeds.instant(at, times),
                                        severity.getValue(),
                                        party.getValue(),
                                        typed(source.getValue()),
                                        typed(note.getValue()),
                                        beside.getValue()),
                                opened.me()),
                        opened.reload());
    }

    void assess(Violation violation, Opened opened) {
        var status = Fields.choice("assess-status", "violations.status", List.of(Status.values()));
        status.setValue(Status.valueOf(violation.status()));
        var note = Fields.area("assess-note", "deed.remark");
        var seen = violation.version() == null ? 0 : violation.version();
        new DeedDialog("assess-dialog")
                .field("status", status)
                .field("note", note)
                .does(
                        () -> violations.assess(violation.id(), status.getValue(), note.getValue(), seen, opened.me()),
                        opened.reload());
    }
}
