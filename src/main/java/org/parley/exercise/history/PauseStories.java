package org.parley.exercise.history;

import static org.parley.exercise.history.Asked.CAST;
import static org.parley.exercise.history.Asked.pause;

import java.util.List;
import org.parley.ceasefire.PauseKind;
import org.parley.clearance.Choice;
import org.parley.clearance.Manner;
import org.parley.incident.Status;
import org.parley.party.Standing;
import org.parley.request.Request;

/** Pauses: agreed, offered otherwise, broken, ended by one, answered late or never. */
final class PauseStories {

    static final List<Story> ALL = List.of(
            new Story("a pause that holds", 8, PauseStories::holds),
            new Story("fewer hours are offered", 4, PauseStories::fewerHoursAreOffered),
            new Story("a condition, a revision, a violation", 5, PauseStories::revisedAndBroken),
            new Story("one party ends it", 3, PauseStories::endedByOne),
            new Story("the letter comes late", 4, PauseStories::letterComesLate),
            new Story("no reply, and the start passes", 4, PauseStories::lapses),
            new Story("denied in a sealed round", 3, PauseStories::deniedSealed),
            new Story("a pause is extended", 2, PauseStories::extended));

    private PauseStories() {}

    private static void holds(Telling t) {
        t.desk().at(0, 9, 12);
        var pause = t.desk().open(pause(PauseKind.PAUSE, 2, t.desk().day(6, 6, 0), 48));
        agreed(t, pause, 1);
        t.desk().at(9, 8, 0);
    }

    /** On the day after, and by letter a day later. */
    private static void agreed(Telling t, Request pause, int day) {
        t.desk().at(day, 10, 40);
        t.voices().guarantors(pause, Choice.SUPPORT);
        t.voices().says(pause, CAST.group(), Choice.APPROVE, null);
        t.desk().at(day, 17, 25);
        t.voices().telephones(pause, CAST.nextGroup(), Choice.APPROVE, null, 3);
        t.desk().at(day + 1, 11, 5);
        t.voices().letter(pause, 2);
    }

    private static void fewerHoursAreOffered(Telling t) {
        t.desk().at(1, 10, 31);
        var pause =
                t.desk().open(pause(PauseKind.TEMPORARY_CESSATION, 2, t.desk().day(9, 6, 0), 72));
        t.desk().at(2, 9, 50);
        t.voices().guarantors(pause, Choice.NOT_SUPPORT);
        t.voices().says(pause, CAST.group(), Choice.APPROVE, null);
        t.desk().at(2, 14, 20);
        t.voices()
                .governmentProposes(
                        pause, Asked.dailyPause(t.desk().day(9, 10, 0), 3, 3), "Three hours on each of three days");
        t.desk().at(3, 11, 15);
        t.desk().cancel(pause, "Three hours a day carry no convoy there and back");
    }

    private static void revisedAndBroken(Telling t) {
        t.desk().at(0, 11, 3);
        var pause = t.desk().open(pause(PauseKind.CEASEFIRE, 1, t.desk().day(10, 6, 0), 96));
        t.desk().at(1, 12, 30);
        t.voices().agreesIf(pause, CAST.group(), "The next town rests too");
        t.desk().at(2, 9, 20);
        var revised = t.desk()
                .revise(
                        pause,
                        pause(PauseKind.CEASEFIRE, 2, t.desk().day(10, 6, 0), 96),
                        "The next town is within the pause.");
        agreed(t, revised, 3);
        t.desk().at(11, 15, 10);
        t.road().violated(pause, "SHELLING", 4, 2, Status.VERIFIED);
        t.desk().at(12, 9, 30);
        t.road().violated(pause, "SNIPING", 2, 9, Status.DISPUTED);
        t.desk().at(16, 10, 0);
    }

    private static void endedByOne(Telling t) {
        t.desk().at(0, 8, 44);
        var pause = t.desk().open(pause(PauseKind.PAUSE, 1, t.desk().day(7, 6, 0), 72));
        t.desk().at(1, 11, 30);
        t.voices().says(pause, CAST.group(), Choice.APPROVE, null);
        t.desk().at(2, 13, 10);
        t.voices().letter(pause, 4);
        t.desk().at(8, 3, 20);
        t.road().endedBy(pause, CAST.group(), "Our positions were attacked during the night");
        t.desk().at(8, 9, 0);
    }

    /** It came after the deadline and counts only since the coordinator opened the slot again. */
    private static void letterComesLate(Telling t) {
        t.desk().at(1, 9, 37);
        var pause =
                t.desk().open(pause(PauseKind.DAYS_OF_TRANQUILLITY, 2, t.desk().day(12, 7, 0), 72));
        t.desk().at(2, 15, 45);
        t.voices().says(pause, CAST.group(), Choice.APPROVE, null);
        t.voices().telephones(pause, CAST.nextGroup(), Choice.APPROVE, null, 1);
        t.desk().at(6, 10, 20);
        t.voices().letter(pause, 20);
        t.desk().at(6, 16, 5);
        for (var slot : t.voices().slots(pause, Standing.GOVERNMENT))
            t.desk().reopen(slot.id(), "The letter had been on its way");
        t.desk().at(16, 9, 0);
    }

    private static void lapses(Telling t) {
        t.desk().at(2, 10, 11);
        var pause = t.desk().open(pause(PauseKind.PAUSE, 2, t.desk().day(10, 6, 0), 48));
        t.desk().at(3, 9, 30);
        t.voices().says(pause, CAST.group(), Choice.APPROVE, null);
        t.desk().at(10, 11, 40);
        t.desk().cancel(pause, "Nobody replied for the government before the pause was to begin");
    }

    private static void deniedSealed(Telling t) {
        t.desk().at(3, 9, 58);
        var pause = t.desk().open(pause(PauseKind.PAUSE, 2, t.desk().day(12, 6, 0), 48), new Manner(true, null));
        t.desk().at(4, 12, 15);
        t.voices().says(pause, CAST.nextGroup(), Choice.APPROVE, null);
        t.desk().at(5, 13, 35);
        t.voices().says(pause, CAST.group(), Choice.REJECT, "An offensive is expected from the other side");
        t.desk().at(6, 10, 5);
        t.desk().cancel(pause, "Denied; to be asked again when the front is quiet");
    }

    private static void extended(Telling t) {
        t.desk().at(0, 10, 8);
        var terms = pause(PauseKind.PAUSE, 2, t.desk().day(6, 6, 0), 48);
        var pause = t.desk().open(terms);
        agreed(t, pause, 1);
        t.desk().at(6, 14, 30);
        var extension = t.desk().open(Asked.extended(pause.id(), terms, 24));
        t.desk().at(6, 18, 40);
        t.voices().says(extension, CAST.group(), Choice.APPROVE, null);
        t.voices().says(extension, CAST.nextGroup(), Choice.APPROVE, null);
        t.desk().at(7, 10, 10);
        t.voices().letter(extension, 1);
        t.desk().at(10, 9, 0);
    }
}
