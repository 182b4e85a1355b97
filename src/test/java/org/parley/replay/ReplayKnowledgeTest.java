package org.parley.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.testing.DraftSample.aDraft;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Choice;
import org.parley.overview.Matrix.PartyRow;
import org.parley.request.Decision;
import org.parley.security.Actor;
import org.parley.shared.NotFound;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Statements;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who learns what of another moment, at what price, and from which rows. */
@ParleyTest
class ReplayKnowledgeTest {

    private static final List<String> HISTORY = List.of("act_hi_actinst", "act_hi_varinst", "act_hi_procinst");

    @Autowired
    Stories stories;

    @Autowired
    RequestReviews reviews;

    @Autowired
    Talks talks;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient db;

    @Autowired
    ProcessEngine engine;

    Stage stage;
    UUID pause;
    Actor north;
    Instant southsAnswer;

    @BeforeEach
    void everyoneSaysSomething() {
        stage = talks.stage;
        pause = talks.open(stage.pause());
        north = stage.delegateOf(stage.north);
        later();
        talks.approves(stage.north);
        later();
        southsAnswer = time.now();
        talks.says(stage.south, aDraft(Choice.REJECT).saying("The road is mined"));
        later();
        talks.revise(stage.pauseLater());
        later();
        talks.everyoneApproves();
        later();
    }

    private void later() {
        time.moveBy(Duration.ofMinutes(7));
    }

    @Test
    void aPartyReadsItsOwnRowAtEveryMomentAndNoOther() {
        var story = stories.of(pause, north);
        for (var at : everyMoment().toList())
            for (var reading : Reading.values())
                assertThat(story.at(at, reading).matrix().parties())
                        .extracting(PartyRow::party)
                        .allMatch(stage.north::equals);
    }

    @Test
    void aDenialIsShownToStaffAloneAtAnyMoment() {
        assertThat(stories.of(pause, stage.coordinator)
                        .at(southsAnswer, Reading.KNOWN)
                        .decision())
                .isEqualTo(Decision.DENIED);
        var story = stories.of(pause, north);
        for (var at : everyMoment().toList())
            assertThat(story.at(at, Reading.KNOWN).decision()).isIn(Decision.ASKING, Decision.CLEAR);
    }

    @Test
    void noMomentTellsAPartyWhenAnotherOneAnswered() {
        var story = stories.of(pause, north);
        assertThat(story.stops(Reading.KNOWN)).doesNotContain(southsAnswer);
        var before = story.at(southsAnswer.minusMillis(1), Reading.KNOWN);
        var after = story.at(southsAnswer.plusMillis(1), Reading.KNOWN);
        assertThat(after.shown()).isEqualTo(before.shown());
        assertThat(Looks.then(after)).isEqualTo(Looks.then(before));
        assertThat(everyMoment()
                        .map(at -> Looks.then(story.at(at, Reading.KNOWN)))
                        .distinct()
                        .count())
                .isLessThanOrEqualTo(story.stops(Reading.KNOWN).size());
    }

    @Test
    void aPartyReadsNoTimesOfTheRequestsOwnSteps() {
        assertThat(reviews.of(pause, north).parts())
                .filteredOn(part -> part.slotId() == null)
                .flatExtracting(Review.Part::steps)
                .isNotEmpty()
                .allMatch(step -> step.when().isEmpty() && step.waitedSeconds() == null && step.visits() == 1);
        assertThat(reviews.of(pause, north).parts())
                .extracting(Review.Part::party)
                .allMatch(party -> party == null || party.equals(stage.north));
    }

    @Test
    void whoeverIsNotAskedFindsNothingToReplay() {
        var stranger = stage.delegateOf(stage.aGroupHolding(stage.anArea()));
        assertThatThrownBy(() -> stories.of(pause, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviews.of(pause, stranger)).isInstanceOf(NotFound.class);
    }

    @Test
    void aLongStoryIsReadInAsManyStatementsAsAShortOne() {
        for (var reader : List.of(stage.coordinator, north)) {
            var before = Statements.count(() -> stories.of(pause, reader));
            assertThat(Statements.count(() -> reviews.of(pause, reader))).isEqualTo(5);
            for (int i = 0; i < 3; i++) {
                time.moveBy(Duration.ofHours(5));
                talks.revise(stage.pause());
            }
            talks.everyoneApproves();
            assertThat(Statements.count(() -> stories.of(pause, reader))).isEqualTo(before);
            assertThat(Statements.count(() -> reviews.of(pause, reader))).isEqualTo(5);
            var story = stories.of(pause, reader);
            assertThat(Statements.count(() -> story.at(southsAnswer, Reading.WAS)))
                    .isZero();
        }
    }

    @Test
    void theWayOfAFinishedRequestIsWholeWithoutTheEnginesHistory() {
        talks.cancel();
        time.runJobs();
        var story = stories.of(pause, stage.coordinator);
        var way = reviews.of(pause, stage.coordinator);
        var moment = Looks.then(story.at(southsAnswer, Reading.KNOWN));
        emptyTheEnginesHistory();
        var afterwards = stories.of(pause, stage.coordinator);
        assertThat(reviews.of(pause, stage.coordinator)).isEqualTo(way);
        assertThat(Looks.then(afterwards.at(southsAnswer, Reading.KNOWN))).isEqualTo(moment);
        assertThat(way.parts())
                .flatExtracting(Review.Part::steps)
                .extracting(Review.Reached::element)
                .contains("ask-parties", "await-answer");
    }

    /** What the engine keeps of this request is due, its cleanup runs, and nothing is left. */
    private void emptyTheEnginesHistory() {
        var roots = db.sql("select distinct root_proc_inst_id_ from act_hi_procinst where business_key_ = :id")
                .param("id", pause.toString())
                .query(String.class)
                .list();
        assertThat(roots).isNotEmpty();
        for (var table : HISTORY)
            db.sql("update " + table + " set removal_time_ = :due where root_proc_inst_id_ in (:roots)")
                    .param("due", Timestamp.from(time.now().minus(Duration.ofDays(1))))
                    .param("roots", roots)
                    .update();
        cleanUp(roots);
        for (var table : HISTORY) assertThat(left(table, roots)).as(table).isZero();
    }

    private boolean isLeft(List<String> roots) {
        return HISTORY.stream().anyMatch(table -> left(table, roots) > 0);
    }

    private int left(String table, List<String> roots) {
        return db.sql("select count(*) from " + table + " where root_proc_inst_id_ in (:roots)")
                .param("roots", roots)
                .query(Integer.class)
                .single();
    }

    /** In many rounds, since other tests' history may be due as well. */
    private void cleanUp(List<String> roots) {
        var settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        settings.setHistoryCleanupEnabled(true);
        try {
            engine.getHistoryService().cleanUpHistoryAsync(true);
            var cleanup = engine.getHistoryService().findHistoryCleanupJobs();
            for (int round = 0; round < 500 && isLeft(roots); round++)
                cleanup.forEach(job -> engine.getManagementService().executeJob(job.getId()));
            cleanup.forEach(job -> engine.getManagementService().deleteJob(job.getId()));
        } finally {
            settings.setHistoryCleanupEnabled(false);
        }
    }

    private Stream<Instant> everyMoment() {
        return db
                .sql("select distinct entered_at from journal where request_id = :id")
                .param("id", pause)
                .query((row, n) -> org.parley.shared.Sql.instant(row, "entered_at"))
                .list()
                .stream()
                .flatMap(at -> Stream.of(at.minusMillis(1), at, at.plusMillis(1)));
    }
}
