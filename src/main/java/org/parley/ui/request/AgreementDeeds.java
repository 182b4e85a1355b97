package org.parley.ui.request;

import static org.parley.ui.kit.Fields.typed;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.List;
import org.parley.agreement.Agreements;
import org.parley.agreement.ClosingDraft;
import org.parley.agreement.GroupReport;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Times;
import org.springframework.stereotype.Component;

/** What is written down about an agreement made without the UN: more of it, its groups on their way, its end. */
@Component
class AgreementDeeds {

    private final Agreements agreements;
    private final Times times;

    AgreementDeeds(Agreements agreements, Times times) {
        this.agreements = agreements;
        this.times = times;
    }

    List<Button> of(Opened opened) {
        var head = opened.head();
        if (!head.kind().isExternal()
                || !opened.isCoordinator()
                || head.course().isOver()) return List.of();
        var amend = Fields.button(
                "amend", "deed.amend", () -> UI.getCurrent().navigate("request/" + head.reference() + "/amend"));
        return List.of(amend, Fields.button("close-agreement", "deed.close-agreement", () -> close(opened)));
    }

    private void close(Opened opened) {
        var reason = Fields.area("closing-reason", "deed.reason");
        var inError = new Checkbox(t("agreement.in-error"));
        inError.setId("closing-in-error");
        new DeedDialog("closing-dialog")
                .says(t("deed.closing-dialog.says"))
                .field("reason", reason)
                .also(inError)
                .does(
                        () -> agreements.close(
                                opened.head().id(),
                                new ClosingDraft(inError.getValue(), typed(reason.getValue())),
                                opened.me()),
                        opened.reload());
    }

    void departed(int group, Opened opened) {
        var at = Fields.pastMoment("followed-at", "deed.departed-at", times);
        var source = Fields.text("followed-source", "terms.source");
        var boarded = Fields.number("followed-boarded", "Counted.BOARDED");
        var held = Fields.number("followed-held", "Counted.HELD");
        var declined = Fields.number("followed-declined", "Counted.DECLINED");
        new DeedDialog("followed-departure-dialog", t("deed.followed-departure-dialog.title-of", group))
                .says(t("agreement.counts"))
                .field("at", at)
                .field("source", source)
                .field("boarded", boarded)
                .field("held", held)
                .field("declined", declined)
                .does(
                        () -> agreements.reportDeparture(
                                opened.head().id(),
                                group,
                                new GroupReport(
                                        MovementDeeds.instant(at, times),
                                        typed(source.getValue()),
                                        boarded.getValue(),
                                        null,
                                        held.getValue(),
                                        declined.getValue(),
                                        null),
                                opened.me()),
                        opened.reload());
    }

    void arrived(int group, Opened opened) {
        var at = Fields.pastMoment("followed-at", "deed.arrived-at", times);
        var source = Fields.text("followed-source", "terms.source");
        var arrived = Fields.number("followed-arrived", "Counted.ARRIVED");
        var held = Fields.number("followed-held", "Counted.HELD");
        var unaccounted = Fields.number("followed-unaccounted", "Counted.UNACCOUNTED");
        new DeedDialog("followed-arrival-dialog", t("deed.followed-arrival-dialog.title-of", group))
                .says(t("agreement.counts"))
                .field("at", at)
                .field("source", source)
                .field("arrived", arrived)
                .field("held", held)
                .field("unaccounted", unaccounted)
                .does(
                        () -> agreements.reportArrival(
                                opened.head().id(),
                                group,
                                new GroupReport(
                                        MovementDeeds.instant(at, times),
                                        typed(source.getValue()),
                                        null,
                                        arrived.getValue(),
                                        held.getValue(),
                                        null,
                                        unaccounted.getValue()),
                                opened.me()),
                        opened.reload());
    }
}
