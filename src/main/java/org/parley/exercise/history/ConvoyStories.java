package org.parley.exercise.history;

import static org.parley.exercise.history.Asked.CAST;
import static org.parley.exercise.history.Asked.convoy;

import java.util.List;
import org.parley.clearance.Choice;
import org.parley.movement.Outcome;
import org.parley.request.Request;

/** Convoys: delivered, partly, turned back, denied, never answered, in part, on conditions, after a question. */
final class ConvoyStories {

    private static final String FOOD = "Food rations, wheat flour";

    static final List<Story> ALL = List.of(
            new Story("delivered", 12, ConvoyStories::delivered),
            new Story("partly delivered, reported late", 6, ConvoyStories::partly),
            new Story("turned back at the last checkpoint", 5, ConvoyStories::turnedBack),
            new Story("denied", 6, ConvoyStories::denied),
            new Story("no reply", 6, ConvoyStories::noReply),
            new Story("in part, revised, delivered", 4, ConvoyStories::inPart),
            new Story("conditions met late", 5, ConvoyStories::conditionsMetLate),
            new Story("a question first", 4, ConvoyStories::questionFirst),
            new Story("across the border", 8, ConvoyStories::acrossTheBorder));

    private ConvoyStories() {}

    private static void delivered(Telling t) {
        t.desk().at(0, 9, 20);
        var convoy = t.desk().open(convoy(t.desk().day(14, 7, 0), 20_000, FOOD));
        cleared(t, convoy);
        onTheRoad(t, convoy, 14);
        t.desk().at(14, 18, 10);
        t.road().ended(convoy, Outcome.FACILITATED, 19_400, null);
    }

    /** Both sides within the week. */
    static void cleared(Telling t, Request convoy) {
        t.desk().at(2, 11, 15);
        t.voices().says(convoy, CAST.group(), Choice.APPROVE, null);
        t.desk().at(3, 10, 30);
        t.voices().guarantors(convoy, Choice.NO_POSITION);
        t.desk().at(6, 13, 50);
        t.voices().letter(convoy, 5);
    }

    /** Decided on the evening before; there in the afternoon. */
    static void onTheRoad(Telling t, Request convoy, int day) {
        t.desk().at(day - 1, 17, 30);
        t.road().go(convoy);
        t.desk().at(day, 7, 50);
        t.road().departed(convoy, 0);
        t.desk().at(day, 13, 5);
        t.road().arrived(convoy, 0);
    }

    private static void partly(Telling t) {
        t.desk().at(1, 10, 2);
        var convoy = t.desk().open(convoy(t.desk().day(15, 8, 0), 12_000, "Food rations, medical supplies"));
        cleared(t, convoy);
        t.desk().at(14, 16, 45);
        t.road().go(convoy);
        t.desk().at(15, 20, 30);
        t.road().departed(convoy, 12);
        t.desk().at(16, 10, 10);
        t.road().arrived(convoy, 20);
        t.desk().at(17, 9, 40);
        t.road().ended(convoy, Outcome.PARTLY, 7_800, "Surgical kits were taken off at a checkpoint");
    }

    private static void turnedBack(Telling t) {
        t.desk().at(2, 8, 52);
        var convoy = t.desk().open(convoy(t.desk().day(15, 7, 0), 5_000, "Baby milk, vaccines, hygiene kits"));
        t.desk().at(3, 12, 0);
        t.voices().telephones(convoy, CAST.group(), Choice.APPROVE, null, 6);
        t.desk().at(8, 11, 20);
        t.voices().government(convoy, Choice.APPROVE, null);
        t.desk().at(14, 18, 0);
        t.road().go(convoy);
        t.desk().at(15, 8, 30);
        t.road().departed(convoy, 1);
        t.desk().at(15, 17, 20);
        t.road().ended(convoy, Outcome.IMPEDED, 0, "Refused at the last checkpoint after seven hours");
    }

    private static void denied(Telling t) {
        t.desk().at(3, 11, 25);
        var convoy = t.desk().open(convoy(t.desk().day(18, 7, 0), 30_000, FOOD));
        t.desk().at(4, 9, 45);
        t.voices().says(convoy, CAST.group(), Choice.APPROVE, null);
        t.desk().at(7, 14, 40);
        t.voices().government(convoy, Choice.REJECT, "Military operations in the area");
        t.desk().at(10, 10, 30);
        t.desk().cancel(convoy, "Denied; to be asked for again next month");
    }

    private static void noReply(Telling t) {
        t.desk().at(0, 10, 47);
        var convoy = t.desk().open(convoy(t.desk().day(20, 7, 0), 8_000, FOOD));
        t.desk().at(2, 16, 20);
        t.voices().says(convoy, CAST.group(), Choice.APPROVE, null);
        t.desk().at(15, 9, 15);
        t.desk().cancel(convoy, "No reply within the days agreed");
    }

    /** What was approved in part is asked for as such, and all are asked again. */
    private static void inPart(Telling t) {
        t.desk().at(1, 8, 33);
        var convoy = t.desk().open(convoy(t.desk().day(22, 7, 0), 24_000, "Food rations, surgical kits"));
        t.desk().at(3, 10, 50);
        t.voices().says(convoy, CAST.group(), Choice.APPROVE, null);
        t.desk().at(5, 11, 40);
        t.voices().government(convoy, Choice.APPROVE_IN_PART, "Food alone; no surgical kits");
        t.desk().at(6, 9, 30);
        convoy = t.desk()
                .revise(convoy, convoy(t.desk().day(22, 7, 0), 24_000, FOOD), "Without surgical kits, under protest.");
        t.desk().at(8, 12, 15);
        t.voices().telephones(convoy, CAST.group(), Choice.APPROVE, null, 2);
        t.desk().at(12, 10, 25);
        t.voices().government(convoy, Choice.APPROVE, null);
        onTheRoad(t, convoy, 22);
        t.desk().at(23, 9, 10);
        t.road().ended(convoy, Outcome.FACILITATED, 24_000, null);
    }

    private static void conditionsMetLate(Telling t) {
        t.desk().at(2, 9, 5);
        var convoy = t.desk().open(convoy(t.desk().day(16, 7, 0), 16_000, FOOD));
        t.desk().at(3, 13, 30);
        t.voices().agreesIf(convoy, CAST.group(), "Drivers are exchanged at the crossing", "No escort enters the town");
        t.desk().at(8, 10, 15);
        t.voices().letter(convoy, 26);
        t.desk().at(12, 16, 40);
        t.desk().conditionsMet(convoy, "Agreed on with the drivers' association");
        onTheRoad(t, convoy, 16);
        t.desk().at(16, 19, 30);
        t.road().ended(convoy, Outcome.FACILITATED, 15_600, null);
    }

    private static void questionFirst(Telling t) {
        t.desk().at(3, 8, 20);
        var convoy = t.desk().open(convoy(t.desk().day(17, 7, 0), 10_000, "Winter kits, blankets"));
        t.desk().at(4, 11, 30);
        t.voices().says(convoy, CAST.group(), Choice.ASK, "Who unloads, and where?");
        t.desk().at(4, 15, 10);
        t.desk().replies(convoy, "The relief committee, at the school that was agreed on");
        t.desk().at(5, 10, 20);
        t.voices().says(convoy, CAST.group(), Choice.APPROVE, null);
        t.desk().at(9, 12, 10);
        t.voices().letter(convoy, 3);
        onTheRoad(t, convoy, 17);
        t.desk().at(17, 17, 45);
        t.road().ended(convoy, Outcome.FACILITATED, 10_400, null);
    }

    /** The government is informed and decides nothing (Security Council resolution 2165). */
    private static void acrossTheBorder(Telling t) {
        t.desk().at(0, 11, 40);
        var convoy = t.desk().open(Asked.acrossTheBorder(t.desk().day(7, 6, 30), 40_000, "Food, tents, medicine"));
        t.desk().at(1, 9, 35);
        t.voices().says(convoy, CAST.group(), Choice.APPROVE, null);
        t.voices().guarantors(convoy, Choice.SUPPORT);
        t.desk().at(2, 10, 15);
        t.voices().acknowledged(convoy);
        onTheRoad(t, convoy, 7);
        t.desk().at(8, 11, 0);
        t.road().ended(convoy, Outcome.FACILITATED, 38_600, null);
    }
}
