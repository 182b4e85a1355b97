package org.parley.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.replay.Happenings.Case;
import org.parley.replay.Looks.Seen;
import org.parley.request.Kind;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.shared.NotFound;
import org.parley.testing.ParleyTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Histories as chance has them, with late entries and corrections: the replay of a moment is what the page showed at that
 * moment, and what the journal had recorded up to it, or for it. {@code -Dparley.seed} begins elsewhere.
 */
@ParleyTest
class GeneratedHistoriesTest {

    private static final long FIRST = Long.getLong("parley.seed", 2016);
    private static final int HISTORIES = Integer.getInteger("parley.histories", 4);

    @Autowired
    Happenings happenings;

    @Autowired
    OtherHappenings others;

    @Autowired
    UnaskedHappenings unasked;

    @Autowired
    Looks looks;

    @Autowired
    Stories stories;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient db;

    static LongStream histories() {
        return LongStream.range(FIRST, FIRST + HISTORIES);
    }

    @ParameterizedTest
    @MethodSource("histories")
    void replayOfAMomentIsWhatThePageShowedThenAndWhatTheJournalHoldsOfIt(long seed) {
        var told = happenings.opened(seed);
        goes(told, 22, 6_000, deed -> happens(told, deed), "seed " + seed);
    }

    @ParameterizedTest
    @EnumSource(names = {"EVACUATION", "MISSION"})
    void whatMovesIsReplayedWithItsGroupsAndReports(Kind kind) {
        var told = others.opened(kind, FIRST);
        goes(told, 16, 1_000, deed -> others.happens(told, deed), kind + " " + FIRST);
        assertThat(courseOf(told)).isEqualTo("ENDED");
    }

    @ParameterizedTest
    @EnumSource(names = {"AGREEMENT", "NOTIFICATION", "PLAN"})
    void whatNobodyIsAskedAboutIsReplayedAsItWasFollowed(Kind kind) {
        for (long seed = FIRST; seed < FIRST + 2; seed++) {
            var told = unasked.opened(kind, seed);
            goes(told, 15, 1_000, deed -> unasked.happens(kind, told, deed), kind + " " + seed);
            assertThat(courseOf(told)).isIn("ENDED", "CANCELLED");
        }
    }

    private String courseOf(Case told) {
        return db.sql("select course from request where id = :id")
                .param("id", told.id())
                .query(String.class)
                .single();
    }

    private void goes(Case told, int deeds, int longest, IntConsumer happens, String history) {
        var readers = Map.of(
                "staff", told.stage().coordinator,
                "north", told.stage().delegateOf(told.stage().north),
                "guarantor", told.stage().delegateOf(told.stage().guarantor),
                "observer", told.stage().somebody(Role.OBSERVER, null));
        var seen = new ArrayList<Map.Entry<String, Seen>>();
        look(told, readers, seen);
        for (int deed = 0; deed < deeds; deed++) {
            time.moveBy(Duration.ofMinutes(1 + told.chance().nextInt(deed % 7 == 6 ? longest : 300)));
            happens.accept(deed);
            time.runJobs();
            look(told, readers, seen);
        }
        readers.forEach((who, reader) -> {
            var shown = seen.stream().filter(one -> one.getKey().equals(who)).toList();
            if (shown.isEmpty()) return;
            var story = stories.of(told.id(), reader);
            for (var one : shown) sameAsThen(story, one, history);
        });
        sameAsTheJournal(told);
    }

    /** In some histories everybody agrees in the end, and something takes place. */
    private void happens(Case told, int deed) {
        if (deed == 16) happenings.agreed(told);
        else if (deed == 17) happenings.begins(told);
        else if (deed == 18 || deed == 19) happenings.takesPlace(told);
        else if (deed == 21) happenings.ends(told);
        else happenings.anything(told);
    }

    private void look(Case told, Map<String, Actor> readers, List<Map.Entry<String, Seen>> seen) {
        readers.forEach((who, reader) -> {
            try {
                seen.add(Map.entry(who, looks.now(told.id(), reader, time.now())));
            } catch (NotFound notTold) {
                assertThat(who).isNotEqualTo("staff");
            }
        });
    }

    /** Of others than staff at the moments that they know of; for what lies between those, another test. */
    private static void sameAsThen(Story story, Map.Entry<String, Seen> one, String history) {
        var at = one.getValue().at();
        if (!story.whole() && !story.stops(Reading.KNOWN).contains(at)) return;
        var then = Looks.then(story.at(at, Reading.KNOWN));
        one.getValue().parts().forEach((part, shown) -> assertThat(then.get(part))
                .as("%s, %s at %s: %s", history, one.getKey(), at, part)
                .isEqualTo(shown));
    }

    private void sameAsTheJournal(Case told) {
        var story = stories.of(told.id(), told.stage().coordinator);
        var journal = new JournalReckoning(told.id(), db);
        for (Instant moment : journal.moments()) {
            assertThat(JournalReckoning.of(story.at(moment, Reading.KNOWN)))
                    .as("known at %s", moment)
                    .isEqualTo(journal.at(moment, true));
            assertThat(JournalReckoning.of(story.at(moment, Reading.WAS)))
                    .as("as it was at %s", moment)
                    .isEqualTo(journal.at(moment, false));
        }
    }
}
