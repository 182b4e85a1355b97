package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.exercise.ExerciseAccounts;
import org.parley.testing.TwoNodes;

/** Two nodes for real use, started at the same moment on an empty database. */
class ProductionNodesIT {

    @Test
    void bothStartAndThereIsOneFirstAdministratorWhoMayComeInOnBoth() {
        var nodes = TwoNodes.inProduction("first", ExerciseAccounts.PASSWORD);

        for (var node : Stream.of(nodes.one(), nodes.other()).toList())
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(new RemoteCaller(node, "first").knock(ExerciseAccounts.PASSWORD))
                            .isNotEqualTo(401));
        assertThat(nodes.database()
                        .sql("select subject from account_event")
                        .query(String.class)
                        .list())
                .containsExactly("first");
        nodes.kill();
    }
}
