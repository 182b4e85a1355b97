package org.parley.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.atlas.Atlas.Held;
import org.parley.atlas.Atlas.Movement;
import org.parley.atlas.Atlas.Pause;
import org.parley.atlas.Atlas.Place;
import org.parley.party.Parties;
import org.parley.place.Spot;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.testing.Given;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Statements;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the map says of a day, and to whom. */
@ParleyTest
class AtlasTest {

    @Autowired
    Stage stage; // its government is there before anybody is asked

    @Autowired
    Sketch sketch;

    @Autowired
    Atlases atlases;

    @Autowired
    Parties parties;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Actor delegate;
    Actor stranger;

    @BeforeEach
    void whoLooks() {
        delegate = sketch.scene.delegateOf(sketch.ground.party());
        stranger = sketch.scene.delegateOf(Given.aParty(jdbc));
    }

    @Test
    void pauseInEffectIsThereForWhoWasAskedAndForNobodyElse() {
        var pause = sketch.pause();

        assertThat(pauses(null, sketch.coordinator)).contains(pause);
        assertThat(pauses(null, delegate)).containsExactly(pause);
        assertThat(pauses(null, stranger)).isEmpty();
    }

    @Test
    void pauseIsThereOnItsDaysAndOnNoOther() {
        var pause = sketch.pause();
        var today = today();

        assertThat(pauses(today.plusDays(1), delegate)).containsExactly(pause);
        assertThat(pauses(today.minusDays(1), delegate)).isEmpty();
        assertThat(pauses(today.plusDays(3), delegate)).isEmpty();
        time.moveBy(Duration.ofDays(4));
        assertThat(pauses(null, delegate)).isEmpty();
        assertThat(pauses(today, delegate)).containsExactly(pause);
    }

    @Test
    void movementGoesFromItsDepotAlongItsRouteToWhereItIsAwaited() {
        var convoy = sketch.onTheRoad(sketch.pause());

        assertThat(movements(null, delegate)).singleElement().satisfies(movement -> {
            assertThat(movement.id()).isEqualTo(convoy);
            assertThat(movement.way()).containsExactly(sketch.ground.depot(), sketch.ground.area());
            assertThat(movement.routes()).containsExactly(sketch.ground.route());
        });
        assertThat(movements(null, stranger)).isEmpty();
    }

    @Test
    void whatArrivedIsOnTheRoadNoLongerButWasOnThatDay() {
        var convoy = sketch.onTheRoad(sketch.pause());
        var day = today();
        time.moveBy(Duration.ofHours(1));
        sketch.arrives(convoy);
        time.moveBy(Duration.ofMinutes(1));

        assertThat(movements(null, delegate)).isEmpty();
        time.moveBy(Duration.ofDays(1));
        assertThat(movements(day, delegate)).extracting(Movement::id).containsExactly(convoy);
    }

    @Test
    void whoNeedNotKnowExactlyGetsAPointOfAGrid() {
        var exact = place(null, sketch.coordinator);
        var coarse = place(null, delegate);

        assertThat(exact.outline()).hasSize(4);
        assertThat(coarse.outline()).isEmpty();
        assertThat(coarse.centre()).isEqualTo(new Spot(37.2, 36.2)).isNotEqualTo(exact.centre());
        for (var role : List.of(Role.OBSERVER, Role.PROTECTION))
            assertThat(place(null, sketch.scene.somebody(role))).isEqualTo(coarse);
    }

    @Test
    void controlIsThatOfTheDayAndForStaffAlone() {
        var other = Given.aParty(jdbc);
        var since = LocalDate.of(2015, 3, 1);
        transaction.executeWithoutResult(
                status -> parties.recordControl(sketch.ground.area(), other, since, LocalDate.of(2015, 6, 30)));

        assertThat(holders(since, sketch.coordinator)).containsExactly(sketch.ground.party(), other);
        assertThat(holders(LocalDate.of(2015, 7, 1), sketch.coordinator)).containsExactly(sketch.ground.party());
        assertThat(holders(LocalDate.of(2010, 1, 1), sketch.coordinator)).isEmpty();
        assertThat(holders(since, delegate)).isEmpty();
    }

    @Test
    void numberOfStatementsDoesNotGrowWithWhatIsThere() {
        var before = Statements.count(() -> atlases.of(null, sketch.coordinator));
        sketch.onTheRoad(sketch.pause());

        assertThat(Statements.count(() -> atlases.of(null, sketch.coordinator)))
                .isEqualTo(before)
                .isLessThan(14);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.now(), Stage.DAMASCUS);
    }

    private List<UUID> pauses(LocalDate day, Actor who) {
        return atlases.of(day, who).pauses().stream().map(Pause::id).toList();
    }

    private List<Movement> movements(LocalDate day, Actor who) {
        return atlases.of(day, who).movements();
    }

    private Place place(LocalDate day, Actor who) {
        return atlases.of(day, who).areas().stream()
                .filter(area -> area.pcode().equals(sketch.ground.area()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> holders(LocalDate day, Actor who) {
        return place(day, who).heldBy().stream().map(Held::party).toList();
    }
}
