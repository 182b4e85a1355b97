package org.parley.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.openqa.selenium.By;
import org.parley.request.Kind;

/** Every screen of the program, by whoever it is for: each kind of page, and what opens on a click. */
final class Tour {

    /** A screen as that account sees it, after a deed. */
    record Stop(String who, String name, String path, Consumer<Screen> deed) {}

    static final String NOBODY = "stranger";

    private final List<Stop> stops = new ArrayList<>();
    private final Table table;

    private Tour(Table table) {
        this.table = table;
    }

    static List<Stop> of(Table table) {
        var tour = new Tour(table);
        tour.add(NOBODY, "sign-in", "login");
        tour.ofACoordinator();
        tour.ofItsColleague();
        tour.ofTheField();
        tour.ofADelegate();
        tour.ofThoseWhoRead();
        tour.ofAnAdministrator();
        return tour.stops;
    }

    private void add(String who, String name, String path) {
        stops.add(new Stop(who, name, path, screen -> {}));
    }

    private void add(String who, String name, String path, String clicked) {
        stops.add(new Stop(who, name, path, screen -> screen.click(By.id(clicked))));
    }

    private void ofACoordinator() {
        var who = "coordinator";
        add(who, "tasks-coordinator", "");
        add(who, "tasks-filtered", "?q=Aleppo");
        add(who, "absence", "", "note-absence");
        add(who, "requests", "requests");
        add(who, "requests-found", "requests?q=Ramouseh");
        add(who, "requests-none", "requests?q=nothingofthiskind");
        forms(who);
        requests(who);
        reviewing(who);
        add(who, "plans", "plans");
        add(who, "plan", "plan/" + table.plan());
        add(who, "plan-point", "plan/" + table.plan() + "/add/convoy");
        add(who, "windows", "windows");
        add(who, "history", "history");
        add(who, "parties", "parties");
        add(who, "party", "party/GOV-SY");
        add(who, "not-found", "request/HC-1999-0001");
        add(who, "nowhere", "nothing/here");
    }

    private void forms(String who) {
        add(who, "new", "new");
        for (var kind : Kind.askedAfresh()) {
            var name = kind.name().toLowerCase(Locale.ROOT);
            add(who, "new-" + name, "new/" + name);
        }
        add(who, "new-window-change", "new/window_change?pause=" + table.agreed());
        add(who, "new-notification", "new/notification");
        add(who, "new-agreement", "new/agreement");
        add(who, "new-plan", "plans/new");
        add(who, "revise", "request/" + table.asking() + "/revise");
        add(who, "amend", "request/" + table.agreement() + "/amend");
    }

    private void requests(String who) {
        request(who, "asking", table.asking());
        request(who, "clear", table.clear());
        request(who, "under-way", table.underWay());
        request(who, "ended", table.ended());
        request(who, "violated", table.violated());
        request(who, "evacuation", table.evacuation());
        request(who, "mission", table.mission());
        request(who, "agreement", table.agreement());
        request(who, "notification", table.notification());
        request(who, "window-change", table.change());
        add(who, "contact", "request/" + table.asking(), "note-contact");
        add(who, "violation", "request/" + table.violated(), "report-violation");
    }

    private void request(String who, String name, String reference) {
        add(who, "request-" + name, "request/" + reference);
    }

    private void reviewing(String who) {
        add(who, "review", "request/" + table.asking() + "/review");
        add(who, "review-violated", "request/" + table.violated() + "/review");
        add(who, "replay", "request/" + table.ended() + "/replay");
        add(who, "replay-violated", "request/" + table.violated() + "/replay");
        add(who, "compare", "request/" + table.ended() + "/compare?with=" + table.clear());
        add(who, "compare-none", "request/" + table.ended() + "/compare");
        add(who, "reports", "reports");
        add(who, "reports-by-party", "reports?by=PARTY");
        add(who, "reports-nothing", "reports?from=1999-01&to=1999-02");
        add(who, "waiting", "reports/waiting");
        add(who, "waiting-convoy", "reports/waiting?process=convoy");
        add(who, "behind", "reports/requests?measure=DECISION&detail=PENDING");
        add(who, "behind-none", "reports/requests?measure=DECISION&detail=DENIED&from=1999-01&to=1999-02");
        add(who, "print", "reports/print");
        add(who, "map", "map");
        add(who, "map-area", "map?area=SY02-E");
        add(who, "severity", "map", "record-severity");
    }

    private void ofItsColleague() {
        add("coordinator2", "proxy", "request/" + table.asking(), "proxy-GOV-SY");
    }

    private void ofTheField() {
        add("monitor", "tasks-monitor", "");
        add("monitor", "request-monitor", "request/" + table.underWay());
        add("monitor", "glass-broken", "request/" + table.asking());
        add("monitor", "break-glass", "request/" + table.clear(), "break-glass");
    }

    private void ofADelegate() {
        add("north", "tasks-delegate", "");
        add("north", "answer", "answer/" + table.answer());
        request("north", "delegate", table.asking());
        request("north", "told", table.notification());
        add("north", "review-delegate", "request/" + table.asking() + "/review");
        add("north", "replay-delegate", "request/" + table.asking() + "/replay");
        add("north", "reports-delegate", "reports");
        add("north", "map-delegate", "map");
    }

    private void ofThoseWhoRead() {
        add("protection", "evacuation-protection", "request/" + table.evacuation());
        add("observer", "requests-observer", "requests");
        add("auditor", "glass-auditor", "request/" + table.asking());
    }

    private void ofAnAdministrator() {
        var who = "admin";
        add(who, "tasks-none", "");
        add(who, "accounts", "accounts");
        add(who, "account-new", "accounts", "open-account");
        add(who, "sign-ins", "sign-ins");
        add(who, "codes", "codes");
        add(who, "codes-crossings", "codes?list=CROSSING");
        add(who, "code-new", "codes", "add-code");
        add(who, "inbox-check", "inbox-check", "inbox-compare");
        add(who, "my-access", "my-access");
        add(who, "token", "my-access", "make-token");
        add(who, "party-new", "parties", "add-party");
        add(who, "control", "parties", "record-control");
        add(who, "party-way", "party/GOV-SY", "set-way");
    }
}
