package org.parley.node;

import static java.util.Collections.synchronizedList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.testing.TwoNodes;

/** A node that was killed after a commit could not tell it; the others notice that it fell silent. */
class SilentNodesIT {

    private final Wire.Address address = new Wire.Address(TwoNodes.get().databaseUrl(), null, null);
    private final List<Object> heard = synchronizedList(new ArrayList<>());

    @Test
    void screensLookAgainWhenANodeFallsSilentWithoutAFarewell() throws SQLException {
        var here = new Line(address, heard::add);
        here.start();
        await().until(() -> heard.contains(new NewsMissed()));
        heard.clear();

        try (var killed = Wire.open(address)) {
            killed.send(Note.of(UUID.randomUUID(), Note.Kind.HERE));
        }

        await().atMost(Peers.SILENCE.plus(Duration.ofSeconds(5))).until(() -> heard.contains(new NewsMissed()));
        here.stop();
        assertThat(here.isRunning()).isFalse();
    }
}
