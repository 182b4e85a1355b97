package org.parley.exercise.history;

import static org.parley.exercise.history.Asked.CAST;
import static org.parley.exercise.history.Asked.convoy;
import static org.parley.exercise.history.Asked.pause;

import java.util.List;
import org.parley.ceasefire.PauseKind;
import org.parley.clearance.Choice;
import org.parley.clearance.Manner;
import org.parley.hold.LeaderDecision;
import org.parley.incident.Status;
import org.parley.movement.Outcome;
import org.parley.plan.PlanDraft;
import org.parley.plan.PlanTerms;
import org.parley.request.Request;

/** Movements that something came between: an approval taken back, a hold, a postponement, an emergency, a plan in parts. */
final class BrokenStories {

    private static final String AID = "Food rations, water, medical supplies";

    static final List<Story> ALL = List.of(
            new Story("taken back before it left", 4, BrokenStories::takenBack),
            new Story("taken back on the road", 3, BrokenStories::takenBackOnTheRoad),
            new Story("held by a violation, released, delivered", 3, BrokenStories::heldAndReleased),
            new Story("put off, asked again, delivered", 3, BrokenStories::putOff),
            new Story("an emergency", 3, BrokenStories::emergency),
            new Story("a plan of which one point fails", 3, BrokenStories::plan));

    private BrokenStories() {}

    private static void takenBack(Telling t) {
        t.desk().at(0, 9, 48);
        var convoy = t.desk().open(convoy(t.desk().day(13, 7, 0), 14_000, AID));
        ConvoyStories.cleared(t, convoy);
        t.desk().at(10, 16, 30);
        t.voices().withdraws(convoy, CAST.group(), "The road was mined again");
        t.desk().at(12, 10, 0);
        t.desk().cancel(convoy, "The group took its approval back");
    }

    private static void takenBackOnTheRoad(Telling t) {
        t.desk().at(1, 11, 8);
        var convoy = t.desk().open(convoy(t.desk().day(14, 7, 0), 9_000, AID));
        ConvoyStories.cleared(t, convoy);
        t.desk().at(13, 17, 0);
        t.road().go(convoy);
        t.desk().at(14, 8, 5);
        t.road().departed(convoy, 0);
        t.desk().at(14, 10, 40);
        t.voices().withdraws(convoy, CAST.group(), "Vehicles of the other side follow the convoy");
        t.desk().settle();
        t.desk().at(14, 11, 10);
        t.road().leaderDecides(convoy, LeaderDecision.RETURN);
        t.desk().at(14, 16, 20);
        t.road().ended(convoy, Outcome.IMPEDED, 0, "Turned round on the road, by its leader's decision");
    }

    private static void heldAndReleased(Telling t) {
        t.desk().at(0, 8, 27);
        var pause = t.desk().open(pause(PauseKind.PAUSE, 1, t.desk().day(14, 6, 0), 96));
        var terms = Asked.convoyInPause(t.desk().day(15, 8, 0), 18_000, AID, pause.id());
        var convoy = t.desk().open(terms);
        agreed(t, List.of(pause, convoy));
        t.desk().at(14, 17, 40);
        t.road().violated(pause, "AIR_STRIKE", 4, 1, Status.VERIFIED);
        t.desk().at(15, 6, 50);
        t.road().released(convoy);
        t.desk().at(15, 7, 20);
        t.road().go(convoy);
        onTheRoad(t, convoy, 15);
        t.road().ended(convoy, Outcome.FACILITATED, 17_600, null);
        t.desk().at(19, 9, 0);
    }

    private static void agreed(Telling t, List<Request> points) {
        t.desk().at(1, 10, 30);
        for (var point : points) t.voices().says(point, CAST.group(), Choice.APPROVE, null);
        t.desk().at(2, 11, 20);
        for (var point : points) t.voices().letter(point, 1);
    }

    /** There in the afternoon, and unloaded by the evening. */
    private static void onTheRoad(Telling t, Request convoy, int day) {
        t.desk().at(day, 9, 15);
        t.road().departed(convoy, 0);
        t.desk().at(day, 14, 30);
        t.road().arrived(convoy, 0);
        t.desk().at(day, 17, 30);
    }

    private static void putOff(Telling t) {
        t.desk().at(2, 10, 56);
        var convoy = t.desk().open(convoy(t.desk().day(15, 7, 0), 11_000, AID));
        t.desk().at(3, 9, 25);
        t.voices().says(convoy, CAST.group(), Choice.APPROVE, null);
        t.desk().at(4, 14, 10);
        t.desk().postpone(convoy, "The trucks are needed for the flood first");
        t.desk().at(5, 9, 40);
        convoy = t.desk().revise(convoy, convoy(t.desk().day(24, 7, 0), 11_000, AID), "Nine days later.");
        t.desk().at(8, 10, 45);
        t.voices().says(convoy, CAST.group(), Choice.APPROVE, null);
        t.desk().at(13, 12, 20);
        t.voices().letter(convoy, 4);
        ConvoyStories.onTheRoad(t, convoy, 24);
        t.desk().at(24, 18, 20);
        t.road().ended(convoy, Outcome.FACILITATED, 11_000, null);
    }

    private static void emergency(Telling t) {
        t.desk().at(3, 7, 42);
        var convoy = t.desk()
                .open(
                        convoy(t.desk().day(4, 9, 0), 3_000, "Insulin, dialysis supplies"),
                        new Manner(false, "The hospital's insulin lasts until tomorrow night"));
        t.desk().at(3, 10, 30);
        t.voices().telephones(convoy, CAST.group(), Choice.APPROVE, null, 1);
        t.desk().at(3, 15, 20);
        t.voices().government(convoy, Choice.APPROVE, null);
        t.desk().at(3, 18, 5);
        t.road().go(convoy);
        t.desk().at(4, 9, 50);
        t.road().departed(convoy, 0);
        t.desk().at(4, 13, 15);
        t.road().arrived(convoy, 0);
        t.desk().at(4, 15, 0);
        t.road().ended(convoy, Outcome.FACILITATED, 3_000, null);
    }

    private static void plan(Telling t) {
        t.desk().at(0, 9, 33);
        var all = t.desk().open(relief(t));
        t.desk().at(1, 8, 50);
        t.voices().says(all.get(3), CAST.group(), Choice.APPROVE, null);
        agreed(t, all.subList(1, 3));
        t.desk().at(2, 14, 15);
        t.voices().government(all.get(3), Choice.REJECT, "No works near the front");
        t.desk().settle();
        t.desk().at(3, 9, 10);
        t.desk().cancel(all.get(3), "Denied; the pumps stay as they are");
        t.desk().at(14, 6, 45);
        t.road().go(all.get(2));
        onTheRoad(t, all.get(2), 14);
        t.road().ended(all.get(2), Outcome.PARTLY, 16_200, "Two trucks broke down before the last checkpoint");
        t.desk().at(19, 10, 0);
    }

    /** A pause, a convoy and a repair under it. */
    private static PlanDraft relief(Telling t) {
        return new PlanDraft(
                new PlanTerms("Relief for the town", 20_000, "Food, and water from the pumps", null, null, null, null),
                pause(PauseKind.PAUSE, 1, t.desk().day(14, 6, 0), 96),
                List.of(
                        Asked.convoyInPause(t.desk().day(14, 8, 0), 20_000, AID, null),
                        Asked.repair(t.desk().day(15, 8, 0), 60_000, List.of())));
    }
}
