package org.parley.ui.request;

import static org.parley.ui.kit.Fields.typed;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import org.parley.ceasefire.PauseEndDraft;
import org.parley.ceasefire.PauseEnds;
import org.parley.clearance.Channel;
import org.parley.clearance.SlotRole;
import org.parley.overview.Matrices;
import org.parley.overview.Matrix.Cell;
import org.parley.overview.Matrix.PartyRow;
import org.parley.overview.WindowChanges;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.security.Role;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Times;

/** Another end of a window: asked of everybody, or brought about by one party; and what was asked so far. */
@org.springframework.stereotype.Component
class WindowDeeds {

    private static final List<Channel> CHANNELS = List.of(Channel.IN_PERSON, Channel.TELEPHONE, Channel.LETTER);

    private final PauseEnds ends;
    private final WindowChanges changes;
    private final Matrices matrices;
    private final Times times;

    WindowDeeds(PauseEnds ends, WindowChanges changes, Matrices matrices, Times times) {
        this.ends = ends;
        this.changes = changes;
        this.matrices = matrices;
        this.times = times;
    }

    /** What was asked, and below what can be done; nothing for what is no pause. */
    List<Component> of(Opened opened) {
        if (opened.head().kind() != Kind.CEASEFIRE) return List.of();
        var parts = new ArrayList<Component>();
        changes.of(opened.head().id(), opened.me()).forEach(change -> parts.add(row(change)));
        var deeds = deeds(opened);
        if (!deeds.isEmpty()) parts.add(Spans.div("actions", deeds.toArray(Component[]::new)));
        return parts;
    }

    private static Div row(WindowChanges.Row change) {
        var link = new Anchor("request/" + change.reference(), change.reference());
        link.getElement().setAttribute("dir", "ltr");
        var row = Spans.row(
                Status.icon(Kind.WINDOW_CHANGE).create(),
                Spans.of(t(Kind.WINDOW_CHANGE)),
                link,
                Status.of(change.decision(), change.declaredBy()),
                Status.badge(
                        "course",
                        change.state().equals("MOVED") ? "ended" : "not-started",
                        "WindowChange." + change.state(),
                        VaadinIcon.CALENDAR_CLOCK));
        row.setId("window-change-" + change.reference());
        return row;
    }

    private List<Button> deeds(Opened opened) {
        var head = opened.head();
        var deeds = new ArrayList<Button>();
        var holds = head.course() == Course.IN_EFFECT;
        var agreed = head.course() == Course.NOT_STARTED && head.decision() == Decision.CLEAR;
        if (opened.isCoordinator() && (holds || agreed))
            deeds.add(Fields.button("change-end", "deed.change-end", () -> ask(opened)));
        if (holds && opened.mayEnterAnswers())
            deeds.add(Fields.button("enter-end", "deed.enter-end", () -> enter(opened)));
        if (holds && opened.me().is(Role.DELEGATE) && !blocking(opened).isEmpty())
            deeds.add(Fields.button("end-alone", "deed.end-alone", () -> end(opened)));
        return deeds;
    }

    private static void ask(Opened opened) {
        var form = "new/" + Kind.WINDOW_CHANGE.name().toLowerCase(java.util.Locale.ROOT);
        UI.getCurrent()
                .navigate(form, QueryParameters.of("pause", opened.head().id().toString()));
    }

    /** Whose answer the pause needs; to a delegate its own party alone is shown. */
    private List<String> blocking(Opened opened) {
        return matrices.of(opened.head().id(), opened.me()).parties().stream()
                .filter(row -> row.cells().stream().anyMatch(WindowDeeds::isBlocking))
                .map(PartyRow::party)
                .toList();
    }

    private static boolean isBlocking(Cell cell) {
        return cell.current() && cell.role() == SlotRole.BLOCKING;
    }

    private void end(Opened opened) {
        var reason = Fields.area("end-reason", "deed.reason");
        var office = Fields.text("end-office", "answer.office");
        new DeedDialog("end-alone-dialog")
                .says(t("deed.end-alone-dialog.says"))
                .field("reason", reason)
                .field("office", office)
                .does(
                        () -> ends.end(
                                opened.head().id(),
                                new PauseEndDraft(null, typed(reason.getValue()), typed(office.getValue()), null, null),
                                opened.me()),
                        opened.reload());
    }

    private void enter(Opened opened) {
        var party = new Select<String>();
        party.setId("end-party");
        party.setLabel(t("end.party"));
        party.setItems(blocking(opened));
        party.setItemLabelGenerator(opened::party);
        party.setWidthFull();
        var reason = Fields.area("end-reason", "deed.reason");
        var office = Fields.text("end-office", "answer.office");
        var channel = Fields.choice("end-channel", "proxy.channel", CHANNELS);
        var saidAt = Fields.pastMoment("end-said-at", "proxy.saidAt", times);
        new DeedDialog("enter-end-dialog")
                .says(t("deed.end-alone-dialog.says"))
                .field("party", party)
                .field("reason", reason)
                .field("office", office)
                .field("channel", channel)
                .field("saidAt", saidAt)
                .does(
                        () -> ends.endByProxy(
                                opened.head().id(),
                                new PauseEndDraft(
                                        party.getValue(),
                                        typed(reason.getValue()),
                                        typed(office.getValue()),
                                        channel.getValue(),
                                        MovementDeeds.instant(saidAt, times)),
                                opened.me()),
                        opened.reload());
    }
}
