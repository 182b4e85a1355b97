package org.parley.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.clearance.Choice.APPROVE;
import static org.parley.clearance.Choice.APPROVE_WITH_CONDITIONS;
import static org.parley.clearance.Choice.ASK;
import static org.parley.testing.DraftSample.aDraft;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.shared.Result;
import org.parley.testing.DraftSample;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.parley.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;

/** The same word from the same office, said again, is one answer. */
@ParleyTest
class RepetitionTest {

    @Autowired
    Questions questions;

    @Autowired
    Talks talks;

    private Stage stage;

    @BeforeEach
    void aPauseIsAskedFor() {
        stage = talks.stage;
        talks.open(stage.pause());
    }

    @Test
    void saidThreeTimesAtOnceItIsOneAnswer() {
        var outcomes = Together.together(Stream.generate(() -> aDraft(APPROVE))
                .limit(3)
                .<Callable<Result<?>>>map(draft -> () -> talks.says(stage.north, draft)));
        assertThat(outcomes).allMatch(Result.Done.class::isInstance);
        assertThat(talks.stand(stage.north).answers()).hasSize(1);
        assertThat(talks.journal()).containsOnlyOnce("answer.given");
    }

    @Test
    void saidAgainTheStandingAnswerIsToldWithWhatWasMetSince() {
        var draft = aDraft(APPROVE_WITH_CONDITIONS)
                .onCondition("Trucks are sealed", "Logistics")
                .onCondition("The road is cleared", "Engineers");
        assertThat(said(draft)).isEqualTo(said(draft));
        assertThat(talks.stand(stage.north).conditions()).hasSize(2);
    }

    @Test
    void anythingElseIsAnotherAnswer() {
        var first = said(aDraft(APPROVE));
        assertThat(said(aDraft(APPROVE).from("Military council"))).isNotEqualTo(first);
        assertThat(said(aDraft(APPROVE))).isNotEqualTo(first);
        assertThat(said(aDraft(APPROVE).in(Form.VERBAL)).seq()).isEqualTo(4);
    }

    @Test
    void whatWasTakenBackIsSaidAnew() {
        var first = said(aDraft(APPROVE));
        talks.withdraws(stage.north, first);
        assertThat(said(aDraft(APPROVE))).isNotEqualTo(first);
    }

    @Test
    void aQuestionIsAskedOnceUntilItIsRepliedTo() {
        var question = aDraft(ASK).saying("Which road?");
        var first = said(question);
        assertThat(said(question)).isEqualTo(first);
        assertThat(talks.tasks()).containsOnlyOnce("question");
        questions.reply(first.id(), "The northern one", stage.coordinator).orElseThrow();
        assertThat(said(question)).isNotEqualTo(first);
    }

    private Answer said(DraftSample draft) {
        return Objects.requireNonNull(talks.says(stage.north, draft).orElseThrow());
    }
}
