package org.parley.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.clearance.Choice.APPROVE;
import static org.parley.clearance.Choice.APPROVE_WITH_CONDITIONS;
import static org.parley.testing.DraftSample.aDraft;

import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.request.Modality;
import org.parley.security.Actor;
import org.parley.shared.NotFound;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Statements;
import org.parley.testing.Talks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a party's delegate may touch: unknown and forbidden are one and the same (rules.md, Answers). */
@ParleyTest
class DelegatesTest {

    @Autowired
    Answers answers;

    @Autowired
    Conditions conditions;

    @Autowired
    Notices notices;

    @Autowired
    Evidence evidence;

    @Autowired
    Visibility visibility;

    @Autowired
    Talks talks;

    @Autowired
    JdbcClient jdbc;

    private Stage stage;
    private Actor south;

    @BeforeEach
    void aPauseIsAskedFor() {
        stage = talks.stage;
        talks.open(stage.pause());
        south = stage.delegateOf(stage.south);
    }

    @Test
    void anotherPartysSlotIsNotFound() {
        var draft = talks.aboutTheCurrentVersion(aDraft(APPROVE));
        forbiddenAsUnknown(talks.slot(stage.north).id(), id -> answers.answer(id, draft, south));
    }

    @Test
    void anotherPartysAnswerIsNotFound() {
        forbiddenAsUnknown(talks.approves(stage.north).id(), id -> answers.withdraw(id, "because", south));
    }

    @Test
    void anotherPartysConditionIsNotFound() {
        talks.says(stage.north, aDraft(APPROVE_WITH_CONDITIONS).onCondition("Seals", "logistics"))
                .orElseThrow();
        var condition = talks.stand(stage.north).conditions().get(0);
        forbiddenAsUnknown(condition.id(), id -> conditions.decide(id, true, "Seen", south));
    }

    @Test
    void anotherPartysNoticeIsNotFound() {
        talks.open(stage.convoy(Modality.CROSS_BORDER));
        var notice = jdbc.sql("select id from notice where request_id = :request fetch first 1 row only")
                .param("request", talks.request())
                .query(UUID.class)
                .single();
        forbiddenAsUnknown(notice, id -> notices.acknowledge(id, south));
    }

    @Test
    void anotherPartysDocumentIsNotFound() {
        var letter = evidence.attach(
                        talks.request(), stage.north, "letter.txt", "We agree.".getBytes(), stage.coordinator)
                .orElseThrow();
        forbiddenAsUnknown(letter.id(), id -> evidence.read(id, south));
    }

    @Test
    void aRequestThatDoesNotConcernOneIsNotFound() {
        var stranger = stage.delegateOf(stage.aGroupHolding(stage.anArea()));
        forbiddenAsUnknown(talks.request(), id -> visibility.mustSee(id, stranger));
        forbiddenAsUnknown(
                talks.request(), id -> evidence.attach(id, null, "letter.txt", "We agree.".getBytes(), stranger));
    }

    @Test
    void whoWasAskedSeesTheRequestEvenAfterItsSlotWasSuperseded() {
        talks.revise(stage.pauseLater());
        visibility.mustSee(talks.request(), south);
    }

    /** The same refusal, after as many statements: nothing to tell them apart by, and no clock to time it with. */
    private void forbiddenAsUnknown(UUID forbidden, Consumer<UUID> deed) {
        assertThatThrownBy(() -> deed.accept(forbidden)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> deed.accept(UUID.randomUUID())).isInstanceOf(NotFound.class);
        assertThat(Statements.count(() -> deed.accept(forbidden)))
                .isPositive()
                .isEqualTo(Statements.count(() -> deed.accept(UUID.randomUUID())));
    }
}
