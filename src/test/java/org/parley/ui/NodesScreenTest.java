package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.convoy.ConvoySample.aConvoy;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.node.ChangedElsewhere;
import org.parley.node.NewsMissed;
import org.parley.overview.RequestPage;
import org.parley.security.Role;
import org.parley.testing.Scene;
import org.parley.testing.ScreenTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is done on another node shows on a screen that is open here; the rows alone change, as they do there. */
@ScreenTest
class NodesScreenTest {

    @Autowired
    Screen screen;

    @Autowired
    Scene scene;

    @Autowired
    RequestPage page;

    @Autowired
    ApplicationEventPublisher news;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestTime time;

    UUID request;

    @BeforeEach
    void asked() {
        var out = time.now().plus(Duration.ofDays(10));
        var ground = scene.ground();
        request = scene.asked(aConvoy()
                .between(ground.depot(), ground.area())
                .leaving(out, out.plus(Duration.ofHours(8)))
                .build());
        screen.signIn(Role.COORDINATOR, null);
        screen.go("request/" + page.head(request, scene.coordinator()).reference());
        screen.follow();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void whatAnotherNodeChangedShowsByItself() {
        screen.meanwhile(() -> {
            cancelledOnAnotherNode();
            news.publishEvent(new ChangedElsewhere(Set.of(request)));
        });

        assertThat(screen.text("stands")).contains("Cancelled");
        assertThat(screen.refreshes()).isEqualTo(1);
    }

    @Test
    void whatAnotherNodeChangedElsewhereIsNotLookedAt() {
        screen.meanwhile(() -> {
            cancelledOnAnotherNode();
            news.publishEvent(new ChangedElsewhere(Set.of(UUID.randomUUID())));
        });

        assertThat(screen.text("stands")).doesNotContain("Cancelled");
    }

    @Test
    void afterMissedNewsEveryScreenLooksAgain() {
        screen.meanwhile(() -> {
            cancelledOnAnotherNode();
            news.publishEvent(new NewsMissed());
        });

        assertThat(screen.text("stands")).contains("Cancelled");
    }

    @Test
    void missedNewsThatChangedNothingAreNotTold() {
        screen.meanwhile(() -> news.publishEvent(new NewsMissed()));

        assertThat(screen.refreshes()).isZero();
    }

    private void cancelledOnAnotherNode() {
        jdbc.sql("update request set course = 'CANCELLED' where id = :id")
                .param("id", request)
                .update();
    }
}
