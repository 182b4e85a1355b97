package org.parley.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PeersTest {

    private static final long LONG = Peers.SILENCE.toNanos();

    private final UUID node = UUID.randomUUID();
    private final Peers peers = new Peers();

    @Test
    void nodeThatFallsSilentIsLostOnce() {
        peers.heard(node, 7);

        assertThat(peers.loseTheSilent(7 + LONG)).isFalse();
        assertThat(peers.loseTheSilent(8 + LONG)).isTrue();
        assertThat(peers.loseTheSilent(9 + LONG)).isFalse();
    }

    @Test
    void nodeThatIsHeardAgainIsNotLost() {
        peers.heard(node, 0);
        peers.heard(node, LONG);

        assertThat(peers.loseTheSilent(LONG + 1)).isFalse();
    }

    @Test
    void nodeThatSaidFarewellIsNotMissed() {
        peers.heard(node, 0);
        peers.left(node);

        assertThat(peers.loseTheSilent(2 * LONG)).isFalse();
    }
}
