package org.parley.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.clearance.Channel.TELEPHONE;
import static org.parley.clearance.Choice.APPROVE;
import static org.parley.clearance.Choice.APPROVE_WITH_CONDITIONS;
import static org.parley.clearance.Choice.ASK;
import static org.parley.testing.DraftSample.aDraft;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.journal.Journal;
import org.parley.shared.Sql;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every fact is an entry, in the fact's own transaction, with two times, in a chain that verifies. */
@ParleyTest
class JournalOfTheTalksTest {

    @Autowired
    Journal journal;

    @Autowired
    Conditions conditions;

    @Autowired
    Answers answers;

    @Autowired
    Talks talks;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Stage stage;

    @BeforeEach
    void aPauseIsAskedFor() {
        stage = talks.stage;
        talks.open(stage.pause());
    }

    @Test
    void openingTellsOfTheRequestAndOfEverySlot() {
        assertThat(talks.journal()).startsWith("request.opened");
        assertThat(talks.journal())
                .filteredOn("slot.asked"::equals)
                .hasSize(talks.asked().size());
        assertThat(talks.entry("request.opened")).contains(talks.version().sha256());
    }

    @Test
    void aLongNegotiationLeavesAnUnbrokenChain() {
        talks.says(stage.north, aDraft(ASK).saying("Which seals?")).orElseThrow();
        talks.says(stage.north, aDraft(APPROVE_WITH_CONDITIONS).onCondition("Seals", "logistics"))
                .orElseThrow();
        var condition = talks.stand(stage.north).conditions().get(0);
        conditions.decide(condition.id(), true, "Seen", stage.secondCoordinator).orElseThrow();
        talks.withdraws(stage.south, talks.approves(stage.south));
        time.moveTo(talks.slot(stage.guarantor).dueAt());
        talks.revise(stage.pauseLater());
        talks.denies(stage.government);
        talks.cancel();

        assertThat(talks.journal())
                .contains("answer.given", "condition.met", "answer.withdrawn", "slot.no-reply", "terms.revised")
                .contains("request.denied", "request.cancelled");
        var verification = journal.verify(talks.request());
        assertThat(verification.isIntact()).isTrue();
        assertThat(verification.entries()).isEqualTo(talks.journal().size());
    }

    @Test
    void itTellsWhenSomethingHappenedAndWhenItWasEntered() {
        var said = time.now();
        time.moveBy(Duration.ofHours(3));
        var draft = talks.aboutTheCurrentVersion(aDraft(APPROVE).in(Form.VERBAL));
        answers.answerByProxy(
                        talks.slot(stage.north).id(),
                        new ProxyDraft(draft, TELEPHONE, said, null),
                        stage.secondCoordinator)
                .orElseThrow();
        assertThat(timesOf("answer.by-proxy")).containsExactly(said, time.now());
    }

    @Test
    void anAnswerTellsItsOfficeFormVersionAndHash() {
        talks.approves(stage.north);
        assertThat(talks.entry("answer.given"))
                .contains("\"form\":\"WRITTEN\"", "\"channel\":\"PROGRAM\"", "\"version\":1")
                .contains("\"office\":\"Governor's office\"", talks.version().sha256());
    }

    @Test
    void whatOnePartySaidIsForThatPartyAndStaffAlone() {
        talks.approves(stage.north);
        assertThat(audience("answer.given")).isEqualTo(stage.north + " false");
    }

    @Test
    void aDenialIsForStaffAlone() {
        talks.denies(stage.north);
        assertThat(audience("request.denied")).isEqualTo("null true");
    }

    @Test
    void thatAllAgreedIsForEverybodyWhoWasAsked() {
        talks.everyoneApproves();
        assertThat(audience("request.clear")).isEqualTo("null false");
    }

    @Test
    void whatIsTakenBackWithItsTransactionIsNotInTheJournal() {
        var before = talks.journal();
        transaction.executeWithoutResult(status -> {
            talks.approves(stage.north);
            status.setRollbackOnly();
        });
        assertThat(talks.journal()).isEqualTo(before);
        assertThat(talks.slot(stage.north).state()).isEqualTo(SlotState.OPEN);
    }

    private List<Instant> timesOf(String key) {
        return jdbc.sql("select event_at, entered_at from journal where request_id = :request and entry_key = :key")
                .param("request", talks.request())
                .param("key", key)
                .query((row, n) -> List.of(Sql.instant(row, "event_at"), Sql.instant(row, "entered_at")))
                .single();
    }

    private String audience(String key) {
        return jdbc.sql("select party_code, confined from journal where request_id = :request and entry_key = :key")
                .param("request", talks.request())
                .param("key", key)
                .query((row, n) -> row.getString("party_code") + " " + row.getBoolean("confined"))
                .single();
    }
}
