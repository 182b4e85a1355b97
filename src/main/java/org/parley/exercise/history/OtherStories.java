package org.parley.exercise.history;

import static org.parley.exercise.history.Asked.CAST;

import java.util.List;
import org.parley.clearance.Choice;
import org.parley.evacuation.Finding;
import org.parley.movement.Outcome;
import org.parley.notification.NotifiedSort;
import org.parley.party.Standing;
import org.parley.request.Request;

/** Evacuations, repairs, what others agreed, and what parties are only told of. */
final class OtherStories {

    static final List<Story> ALL = List.of(
            new Story("two groups leave", 5, OtherStories::twoGroupsLeave),
            new Story("not of their own free will", 3, OtherStories::notOfTheirOwnFreeWill),
            new Story("repaired", 5, OtherStories::repaired),
            new Story("broken off on site", 3, OtherStories::brokenOff),
            new Story("agreed by others", 3, OtherStories::agreedByOthers),
            new Story("a site that parties are told of", 6, OtherStories::siteNotified),
            new Story("a notification is called off", 2, OtherStories::notificationCalledOff));

    private OtherStories() {}

    private static void twoGroupsLeave(Telling t) {
        t.desk().at(0, 10, 15);
        var evacuation = t.desk().open(Asked.evacuation(t.desk().day(9, 8, 0), 400, 2_600));
        agreed(t, evacuation);
        t.desk().at(4, 15, 30);
        t.road().asked(evacuation, 1, Finding.MET, 60);
        t.road().asked(evacuation, 2, Finding.UNKNOWN, 40);
        t.desk().at(6, 14, 0);
        t.road().asked(evacuation, 2, Finding.MET, 120);
        t.desk().at(8, 16, 50);
        t.road().go(evacuation);
        t.desk().at(9, 8, 40);
        t.road().departed(evacuation, 0);
        onBuses(t, evacuation);
        t.desk().at(10, 10, 0);
        t.road().ended(evacuation, Outcome.FACILITATED, 2_660, null);
    }

    private static void onBuses(Telling t, Request evacuation) {
        t.desk().at(9, 10, 20);
        t.road().boarded(evacuation, 1, 380);
        t.desk().at(9, 12, 50);
        t.road().boarded(evacuation, 2, 2_300);
        t.desk().at(9, 15, 30);
        t.road().groupArrived(evacuation, 1, 380);
        t.desk().at(9, 19, 40);
        t.road().groupArrived(evacuation, 2, 2_280);
    }

    /** Both sides agree and vouch for those who leave. */
    private static void agreed(Telling t, Request evacuation) {
        t.desk().at(1, 12, 45);
        t.voices().says(evacuation, CAST.group(), Choice.APPROVE, null);
        t.voices().says(evacuation, CAST.nextGroup(), Choice.APPROVE, null);
        t.road().guaranteed(evacuation, CAST.group());
        t.road().guaranteed(evacuation, CAST.nextGroup());
        t.desk().at(3, 11, 10);
        t.voices().government(evacuation, Choice.APPROVE, null);
        for (var slot : t.voices().slots(evacuation, Standing.GOVERNMENT))
            t.road().guaranteed(evacuation, slot.party());
    }

    private static void notOfTheirOwnFreeWill(Telling t) {
        t.desk().at(0, 13, 22);
        var evacuation = t.desk().open(Asked.evacuation(t.desk().day(12, 8, 0), 200, 1_400));
        agreed(t, evacuation);
        t.desk().at(7, 13, 25);
        t.road().asked(evacuation, 1, Finding.MET, 40);
        t.road().asked(evacuation, 2, Finding.UNMET, 80);
        t.desk().at(9, 11, 45);
        t.desk().cancel(evacuation, "The families say that there was no choice left");
    }

    /** What works again became known days after it did. */
    private static void repaired(Telling t) {
        t.desk().at(1, 10, 39);
        var mission = t.desk().open(Asked.repair(t.desk().day(13, 8, 0), 160_000));
        onSite(t, mission);
        t.desk().at(14, 12, 0);
        t.road().workDone(mission);
        t.road().worksAgain(mission, "SUB", 80, t.desk().hoursAgo(1));
        t.desk().at(14, 17, 50);
        t.road().ended(mission, Outcome.FACILITATED, 150_000, null);
        t.desk().at(17, 11, 30);
        t.road().worksAgain(mission, "SUB", 60, t.desk().hoursAgo(60));
        t.road().worksAgain(mission, "PUMP", 100, t.desk().hoursAgo(50));
    }

    private static void onSite(Telling t, Request mission) {
        t.desk().at(3, 10, 20);
        t.voices().says(mission, CAST.group(), Choice.APPROVE, null);
        t.desk().at(4, 13, 15);
        t.voices().letter(mission, 7);
        t.desk().at(12, 16, 10);
        t.road().go(mission);
        t.desk().at(13, 8, 45);
        t.road().departed(mission, 0);
        t.desk().at(13, 13, 40);
        t.road().arrived(mission, 1);
    }

    private static void brokenOff(Telling t) {
        t.desk().at(2, 11, 52);
        var mission = t.desk().open(Asked.repair(t.desk().day(13, 8, 0), 90_000));
        onSite(t, mission);
        t.desk().at(13, 18, 25);
        t.road().worksAgain(mission, "SUB", 20, t.desk().hoursAgo(1));
        t.desk().at(14, 9, 30);
        t.road().ended(mission, Outcome.PARTLY, 20_000, "The crew left when shelling came near");
    }

    /** The buses had left when we were told; the figures differ, and one of them was a slip. */
    private static void agreedByOthers(Telling t) {
        t.desk().at(3, 17, 20);
        var terms = Asked.agreed(
                t.desk().hoursAgo(30), t.desk().hoursAgo(8), t.desk().day(4, 8, 0), 3_000, 600);
        var agreement = t.watch().told(terms);
        t.desk().at(4, 20, 10);
        t.watch().left(agreement, 1, 2_400, 6);
        t.watch().left(agreement, 2, 560, 4);
        t.desk().at(5, 11, 35);
        var counted = t.watch().counted(agreement, 3_200, "Announcement of both sides", 16);
        t.desk().at(6, 10, 50);
        t.watch().corrected(counted, 2_300, "The announcement counted both groups");
        t.watch().counted(agreement, 2_460, "Local council", 30);
        t.desk().at(9, 12, 15);
        t.watch().closed(agreement, "Nobody is left who would leave");
    }

    private static void siteNotified(Telling t) {
        t.desk().at(0, 8, 58);
        var terms = Asked.notified(
                NotifiedSort.STATIC_SITE, "Clinic by the school", t.desk().day(1, 0, 0), 14);
        var notification = t.watch().notified(terms);
        t.desk().at(1, 10, 45);
        t.voices().acknowledged(notification);
        t.desk().at(16, 9, 0);
    }

    private static void notificationCalledOff(Telling t) {
        t.desk().at(2, 13, 14);
        var terms =
                Asked.notified(NotifiedSort.MOVEMENT, "Two ambulances", t.desk().day(6, 8, 0), 2);
        var notification = t.watch().notified(terms);
        t.desk().at(3, 9, 55);
        t.voices().acknowledged(notification);
        t.desk().at(5, 12, 30);
        t.watch().calledOff(notification, "The ambulances were needed elsewhere");
    }
}
