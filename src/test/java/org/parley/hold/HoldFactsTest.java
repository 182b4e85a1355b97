package org.parley.hold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.testing.ParleyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A step may run twice, since a job may: what it tells is written once. */
@ParleyTest
class HoldFactsTest {

    @Autowired
    HoldFacts facts;

    @Autowired
    Front front;

    @Autowired
    TransactionTemplate transaction;

    UUID pause;

    @BeforeEach
    void aPauseThatHolds() {
        pause = front.pause();
    }

    @Test
    void toldTwiceItIsHeldOnce() {
        var convoy = front.convoy(pause);
        front.verified(pause);
        twice(convoy);
        assertThat(front.holding(convoy)).containsExactly("VIOLATION");
        assertThat(front.scene.journal(convoy)).containsOnlyOnce("hold.placed");
    }

    @Test
    void toldTwiceItsLeaderIsCalledOnce() {
        var convoy = front.onTheRoad(pause);
        front.verified(pause);
        twice(convoy);
        assertThat(front.calls(convoy)).containsExactly("VIOLATION");
        assertThat(front.scene.journal(convoy)).containsOnlyOnce("leader.call-needed");
    }

    @Test
    void aMovementThatIsOverIsToldInVain() {
        var convoy = front.convoy(pause);
        front.scene.cancel(convoy);
        front.verified(pause);
        twice(convoy);
        assertThat(front.holding(convoy)).isEmpty();
    }

    private void twice(UUID movement) {
        for (int i = 0; i < 2; i++) transaction.executeWithoutResult(status -> facts.tell(movement));
    }
}
