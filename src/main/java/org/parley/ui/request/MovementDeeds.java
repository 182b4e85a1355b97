package org.parley.ui.request;

import static org.parley.ui.kit.Fields.typed;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.movement.Movements;
import org.parley.movement.Outcome;
import org.parley.movement.OutcomeDraft;
import org.parley.request.Course;
import org.parley.request.Kind;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Times;
import org.springframework.stereotype.Component;

/** Go or no-go, departure, arrival, outcome: each is offered when the request waits for it. */
@Component
class MovementDeeds {

    private static final List<Outcome> REPORTED =
            List.of(Outcome.FACILITATED, Outcome.PARTLY, Outcome.IMPEDED, Outcome.DENIED);

    private final Movements movements;
    private final MissionDeeds missions;
    private final Times times;

    MovementDeeds(Movements movements, MissionDeeds missions, Times times) {
        this.movements = movements;
        this.missions = missions;
        this.times = times;
    }

    List<Button> of(Opened opened) {
        var deeds = new ArrayList<Button>();
        var next = opened.head().next().key();
        if (opened.isCoordinator() && (next.equals("next.go") || next.equals("next.no-go"))) {
            deeds.add(primary("go", () -> decide(opened, true)));
            if (next.equals("next.go")) deeds.add(Fields.button("no-go", "deed.no-go", () -> decide(opened, false)));
        }
        if (opened.isInTheField() && opened.head().kind().moves()) deeds.addAll(inTheField(opened));
        return deeds;
    }

    private List<Button> inTheField(Opened opened) {
        var deeds = new ArrayList<Button>();
        var next = opened.head().next().key();
        var course = opened.head().course();
        if (next.equals("next.departure")) deeds.add(primary("departure", () -> departure(opened)));
        if (course == Course.UNDER_WAY && opened.head().kind() != Kind.EVACUATION)
            deeds.add(primary("arrival", () -> arrival(opened)));
        var working = next.equals("next.repair");
        if (working) deeds.add(primary("work-done", () -> missions.workDone(opened)));
        if (course == Course.ARRIVED && !working) deeds.add(primary("outcome", () -> outcome(opened)));
        else if (course == Course.UNDER_WAY || working)
            deeds.add(Fields.button("outcome", "deed.outcome", () -> outcome(opened)));
        return deeds;
    }

    private static Button primary(String id, Runnable deed) {
        var button = Fields.button(id, "deed." + id, deed);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void decide(Opened opened, boolean go) {
        var name = go ? "go-dialog" : "no-go-dialog";
        var reason = Fields.area(name + "-reason", go ? "deed.go-reason" : "deed.reason");
        new DeedDialog(name)
                .says(t("deed." + name + ".says"))
                .field("reason", reason)
                .does(
                        () -> movements.decideGo(opened.head().id(), go, typed(reason.getValue()), opened.me()),
                        opened.reload());
    }

    private void departure(Opened opened) {
        var at = Fields.pastMoment("departed-at", "deed.departed-at", times);
        new DeedDialog("departure-dialog")
                .says(t(
                        "deed.departure-dialog.says",
                        times.withZone(opened.head().startsAt())))
                .field("at", at)
                .does(
                        () -> movements.reportDeparture(opened.head().id(), instant(at, times), opened.me()),
                        opened.reload());
    }

    private void arrival(Opened opened) {
        var at = Fields.pastMoment("arrived-at", "deed.arrived-at", times);
        new DeedDialog("arrival-dialog")
                .field("at", at)
                .does(
                        () -> movements.reportArrival(opened.head().id(), instant(at, times), opened.me()),
                        opened.reload());
    }

    private void outcome(Opened opened) {
        var outcome = Fields.choice("outcome-choice", "deed.outcome-choice", REPORTED);
        var reached = Fields.number("people-reached", "deed.people-reached");
        var note = Fields.area("outcome-note", "deed.outcome-note");
        outcome.addClassName("wide");
        new DeedDialog("outcome-dialog")
                .field("outcome", outcome)
                .field("peopleReached", reached)
                .field("note", note)
                .does(
                        () -> movements.recordOutcome(
                                opened.head().id(),
                                new OutcomeDraft(outcome.getValue(), reached.getValue(), typed(note.getValue())),
                                opened.me()),
                        opened.reload());
    }

    /** The office's wall time as a moment. */
    static @Nullable Instant instant(DateTimePicker field, Times times) {
        return Fields.moment(field, times);
    }
}
