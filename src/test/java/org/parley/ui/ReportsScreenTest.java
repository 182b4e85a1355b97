package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.convoy.ConvoySample.aConvoy;

import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.convoy.ConvoyTerms;
import org.parley.movement.Movements;
import org.parley.movement.Outcome;
import org.parley.movement.OutcomeDraft;
import org.parley.request.Kind;
import org.parley.security.Role;
import org.parley.tally.Tally;
import org.parley.testing.Scene;
import org.parley.testing.Scene.Ground;
import org.parley.testing.ScreenTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reports, the heat map, and the way from a figure to its requests. */
@ScreenTest
class ReportsScreenTest {

    @Autowired
    Screen screen;

    @Autowired
    Scene scene;

    @Autowired
    Movements movements;

    @Autowired
    Tally tally;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient jdbc;

    Ground ground;
    UUID agreed;

    @BeforeEach
    void twoConvoysOneOfThemAgreed() {
        ground = scene.ground();
        agreed = scene.agreed(aConvoyHere());
        tally.count(List.of(agreed, scene.asked(aConvoyHere())));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void everyChartHasItsTableWithTheSameFigures() {
        screen.signIn(Role.AUDITOR, null);

        screen.go("reports?area=" + ground.area());

        assertThat(screen.text("delivery-table")).contains("80,000").contains("50.0 % (40,000 of 80,000)");
        assertThat(screen.text("DECISION-table")).contains("Approved in full").contains("100.0 % (1 of 1)");
        assertThat(screen.text("ANSWER-table")).contains("Waiting");
        assertThat(screen.text("report-as-of")).contains("As of");
    }

    @Test
    void figureOpensItsRequests() {
        screen.signIn(Role.COORDINATOR, null);

        screen.go("reports/requests?measure=DECISION&detail=APPROVED&area=" + ground.area());

        assertThat(screen.text("behind")).contains(reference(agreed));
        assertThat(screen.text("behind-what")).contains("Approved in full");
        assertThat(screen.find(Anchor.class, "behind-back").getHref()).isEqualTo("reports?area=" + ground.area());
    }

    @Test
    void filterStandsInTheAddress() {
        screen.signIn(Role.COORDINATOR, null);
        screen.go("reports?area=" + ground.area());

        screen.type("report-kind", Kind.EVACUATION);

        assertThat(screen.address()).contains("kind=EVACUATION").contains("area=" + ground.area());
        assertThat(screen.text("report-DECISION")).contains("Nothing to count");
    }

    @Test
    void heatMapSaysInItsTableWhereRequestsWait() {
        screen.signIn(Role.COORDINATOR, null);

        screen.go("reports/waiting?process=party-clearance&area=" + ground.area());

        assertThat(screen.text("heat-table")).contains("0.0 days");
    }

    @Test
    void placesReachedHaveTheirTableAndWhatNobodyRecordsIsSaid() {
        reached(12_000);
        screen.signIn(Role.COORDINATOR, null);

        screen.go("reports?area=" + ground.area());

        assertThat(screen.text("PLACE-table")).contains("A district").contains("12,000");
        assertThat(screen.text("report-PLACE")).contains("100.0 % (1 of 1)").contains("100.0 % (12,000 of 12,000)");
        assertThat(screen.text("report-PAUSE_VIOLATION")).contains("Nothing to count");
        assertThat(screen.text("report-not-recorded")).contains("hours lost at checkpoints");
    }

    private void reached(int people) {
        movements.decideGo(agreed, true, "ready", scene.coordinator()).orElseThrow();
        time.moveBy(Duration.ofDays(12));
        movements.reportDeparture(agreed, time.now(), scene.monitor()).orElseThrow();
        time.moveBy(Duration.ofHours(3));
        movements.reportArrival(agreed, time.now(), scene.monitor()).orElseThrow();
        movements
                .recordOutcome(agreed, new OutcomeDraft(Outcome.PARTLY, people, "as told"), scene.monitor())
                .orElseThrow();
        tally.count(List.of(agreed));
    }

    @Test
    void oneVersionOfTheProcessIsToldFromTheOthers() {
        screen.signIn(Role.COORDINATOR, null);
        screen.go("reports/waiting?process=party-clearance&area=" + ground.area());
        assertThat(screen.shows("heat-table")).isTrue();

        screen.go("reports/waiting?process=party-clearance&version=9000&area=" + ground.area());

        assertThat(screen.shows("heat-table")).isFalse();
        assertThat(screen.address()).contains("version=9000");
    }

    @Test
    void delegateIsOfferedNeitherOtherPartiesNorWhatIsStaffs() {
        screen.signIn(Role.DELEGATE, ground.party());

        screen.go("reports");

        assertThat(screen.shows("report-party")).isFalse();
        assertThat(screen.shows("report-VIOLATION")).isFalse();
        assertThat(screen.shows("report-PENDING")).isFalse();
        assertThat(screen.shows("report-PLACE")).isFalse();
        assertThat(screen.shows("report-PAUSE_VIOLATION")).isFalse();
        assertThat(screen.text("ANSWER-table")).contains("A group");
    }

    private ConvoyTerms aConvoyHere() {
        var start = time.now().plus(Duration.ofDays(12));
        return aConvoy()
                .between(ground.depot(), ground.area())
                .leaving(start, start.plus(Duration.ofHours(8)))
                .build();
    }

    private String reference(UUID request) {
        return jdbc.sql("select reference from request where id = :id")
                .param("id", request)
                .query(String.class)
                .single();
    }
}
