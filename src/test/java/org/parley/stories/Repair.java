package org.parley.stories;

import static org.openqa.selenium.By.id;

import org.parley.mission.FacilityKind;

/** A repair mission: which facilities it is about, and what works again. */
class Repair {

    private final Screen screen;
    private final Part form;

    Repair(Screen screen, Part form) {
        this.screen = screen;
        this.form = form;
    }

    static Repair open(Screen screen, String reference) {
        RequestPage.open(screen, reference);
        screen.see(id("infrastructure"));
        return new Repair(screen, Part.all(screen));
    }

    /** The facility of this place, counted from one. */
    Repair facility(int number, String name, FacilityKind kind, String area) {
        var row = "facility-" + (number - 1);
        if (!screen.shows(form.at(row))) form.click("facility-add");
        form.in(row)
                .type("facility-name", name)
                .select("facility-kind", Words.of(screen, kind))
                .pick("facility-area", area);
        return this;
    }

    Repair poweredBy(int number, String supplier, int people) {
        form.in("facility-" + (number - 1)).pick("facility-needs", supplier).type("facility-people", people);
        return this;
    }

    Repair crewFor(String purpose, int engineers, int people) {
        form.type("purpose", purpose).type("crew-engineers", engineers).type("people-served", people);
        return this;
    }

    void restored(String code, int percent) {
        form.click("restored-" + code).type("restored-percent", percent);
        confirm("restoration-dialog");
    }

    void done() {
        form.click("work-done");
        confirm("work-done-dialog");
    }

    String of(String code) {
        return screen.text(id("facility-" + code));
    }

    private void confirm(String name) {
        screen.click(name + "-confirm");
        screen.seeNoMore(id(name + "-confirm"));
        screen.settle();
    }
}
