package org.parley.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.testing.Scene.keys;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Answer;
import org.parley.clearance.RequestProcess;
import org.parley.testing.ParleyTest;
import org.parley.testing.Scene;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A window that broke and a word that was taken back hold as long as they are so, and no person releases them. */
@ParleyTest
class EndsByItselfTest {

    @Autowired
    Front front;

    @Autowired
    Holds holds;

    @Autowired
    Scene scene;

    @Autowired
    TestTime time;

    @Autowired
    RequestProcess process;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    UUID pause;
    UUID convoy;

    @BeforeEach
    void aConvoyUnderAPauseThatHolds() {
        pause = front.pause();
        convoy = front.convoy(pause);
    }

    @Test
    void theEndOfThePauseHolds() {
        time.moveTo(front.ends);
        assertThat(front.holding(convoy)).containsExactly("WINDOW");
    }

    @Test
    void aPauseThatIsCalledOffWhileItHeldHolds() {
        scene.cancel(pause);
        time.runJobs();
        assertThat(front.holding(convoy)).containsExactly("WINDOW");
    }

    @Test
    void aPauseThatNeverHeldHoldsNothing() {
        var asked = front.agreedPause(time.now().plus(Duration.ofDays(4)));
        var other = front.convoy(asked);
        scene.cancel(asked);
        time.runJobs();
        assertThat(front.holding(other)).isEmpty();
    }

    @Test
    void newTermsUnderAnotherPauseLetItGo() {
        time.moveTo(front.ends);
        var next = front.agreedPause(time.now().plus(Duration.ofDays(1)));
        scene.revise(convoy, front.terms(next));
        assertThat(front.holding(convoy)).isEmpty();
        assertThat(front.endings(convoy)).containsExactly("CAUSE_GONE");
    }

    @Test
    void aDoubtHoldsUntilThePauseIsClearAgain() {
        var denial = scene.oneDenies(pause);
        time.runJobs();
        assertThat(front.holding(convoy)).containsExactly("WINDOW");
        assertThat(keys(holds.release(front.hold(convoy), "we trust them", front.coordinator)))
                .containsExactly("hold.ends-by-itself");
        assertThat(front.holding(convoy)).containsExactly("WINDOW");
        standsAgain(denial);
        assertThat(front.holding(convoy)).isEmpty();
    }

    @Test
    void aWithdrawnAnswerHoldsUntilThePartyAgreesAgain() {
        front.go(convoy);
        var denial = scene.oneDenies(convoy);
        assertThat(front.holding(convoy)).containsExactly("WITHDRAWAL");
        scene.takeBack(denial);
        scene.everyoneApproves(convoy);
        assertThat(front.holding(convoy)).isEmpty();
        assertThat(scene.tasks(convoy)).containsExactly("go");
    }

    @Test
    void aNewRoundEndsTheHoldOfAWithdrawal() {
        scene.oneDenies(convoy);
        scene.revise(convoy, front.terms(null));
        assertThat(front.holding(convoy)).isEmpty();
    }

    @Test
    void aDenialByAPartyThatNeverAgreedIsNoWithdrawal() {
        var asked = scene.asked(front.terms(pause));
        scene.oneDenies(asked);
        assertThat(front.holding(asked)).isEmpty();
    }

    /** As if the denial had never counted: whatever has begun takes no new approval. */
    private void standsAgain(Answer denial) {
        jdbc.sql("update answer set counts = false where id = :id")
                .param("id", denial.id())
                .update();
        transaction.executeWithoutResult(status -> process.nudge(pause));
        time.runJobs();
    }
}
