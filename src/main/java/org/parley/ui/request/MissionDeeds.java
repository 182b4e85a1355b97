package org.parley.ui.request;

import static org.parley.ui.kit.Fields.typed;
import static org.parley.ui.kit.Texts.t;

import org.parley.mission.Missions;
import org.parley.mission.RefuelDraft;
import org.parley.mission.RefuelPlan;
import org.parley.mission.RestorationDraft;
import org.parley.overview.RestorationPanel.Facility;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Times;
import org.springframework.stereotype.Component;

/** What is written down about a mission's facilities, and that its work is done. */
@Component
class MissionDeeds {

    private final Missions missions;
    private final Times times;

    MissionDeeds(Missions missions, Times times) {
        this.missions = missions;
        this.times = times;
    }

    void restored(Facility facility, Opened opened) {
        var percent = Fields.number("restored-percent", "infrastructure.percent-field");
        percent.setMax(100);
        var felt = Fields.number("restored-felt", "infrastructure.felt-field");
        var at = Fields.pastMoment("restored-at", "infrastructure.true-at", times);
        var note = Fields.area("restored-note", "deed.remark");
        new DeedDialog("restoration-dialog", t("deed.restoration-dialog.title-of", facility.name()))
                .field("percent", percent)
                .field("feltInDays", felt)
                .field("trueAt", at)
                .field("note", note)
                .does(
                        () -> missions.reportRestoration(
                                opened.head().id(),
                                new RestorationDraft(
                                        facility.code(),
                                        percent.getValue(),
                                        felt.getValue(),
                                        typed(note.getValue()),
                                        MovementDeeds.instant(at, times)),
                                opened.me()),
                        opened.reload());
    }

    void planFuel(Facility facility, Opened opened) {
        var day = Fields.day("refuel-day", "infrastructure.fuel-day");
        day.setMin(times.now().atZone(times.zone()).toLocalDate());
        new DeedDialog("refuel-plan-dialog", t("deed.refuel-plan-dialog.title-of", facility.name()))
                .field("day", day)
                .does(
                        () -> missions.planRefuel(
                                opened.head().id(), new RefuelPlan(facility.code(), day.getValue()), opened.me()),
                        opened.reload());
    }

    void fuelBrought(Facility facility, Opened opened) {
        var litres = Fields.number("refuel-litres", "infrastructure.litres");
        var office = Fields.text("refuel-office", "infrastructure.brought-by");
        var at = Fields.pastMoment("refuel-at", "infrastructure.brought-at", times);
        new DeedDialog("refuel-dialog", t("deed.refuel-dialog.title-of", facility.name()))
                .field("litres", litres)
                .field("broughtBy", office)
                .field("at", at)
                .does(
                        () -> missions.recordRefuel(
                                opened.head().id(),
                                new RefuelDraft(
                                        facility.code(),
                                        litres.getValue(),
                                        typed(office.getValue()),
                                        MovementDeeds.instant(at, times)),
                                opened.me()),
                        opened.reload());
    }

    void workDone(Opened opened) {
        var at = Fields.pastMoment("work-done-at", "infrastructure.done-at", times);
        new DeedDialog("work-done-dialog")
                .says(t("deed.work-done-dialog.says"))
                .field("at", at)
                .does(
                        () -> missions.reportWorkDone(
                                opened.head().id(), MovementDeeds.instant(at, times), opened.me()),
                        opened.reload());
    }
}
