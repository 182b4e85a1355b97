package org.parley.processes;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.processes.Drawings.moveTo;
import static org.parley.processes.Drawings.openSlot;
import static org.parley.processes.World.day;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ways to every place where a pause waits, and what may happen at each of them. */
abstract class CeasefireWays extends Paths {

    @BeforeEach
    void requested() {
        Drawings.start("ceasefire", request);
        itDid().containsExactly("open round", "weigh");
    }

    final void agreed() {
        answer("north");
        answer("government");
        allClear();
        world.deeds.clear();
    }

    final void inEffect() {
        agreed();
        moveTo(day(5));
        world.deeds.clear();
    }

    private static Stream<Way<CeasefireWays>> waits() {
        return Stream.of(
                new Way<>("await-answers", it -> {}),
                new Way<>("await-start", CeasefireWays::agreed),
                new Way<>("window-ends", CeasefireWays::inEffect),
                new Way<>("await-new-terms", CeasefireWays::lapsed),
                new Way<>("tell-dependants", CeasefireWays::inEffectWithAMovementToTell));
    }

    final void lapsed() {
        moveTo(day(5));
    }

    final void inEffectWithAMovementToTell() {
        world.dependants = List.of("convoy");
        world.unreachable = true;
        inEffect();
        world.unreachable = false;
    }

    @ParameterizedTest
    @MethodSource("waits")
    void mayBeCancelledWhereverItStandsAndMovementsAreTold(Way<CeasefireWays> way) {
        way.goTo(this);
        itStands().contains(way.place());
        world.deeds.clear();
        world.dependants = List.of("evacuation");
        send("request-cancelled");
        itStands().containsExactly("tell-dependants-of-cancellation");
        moveTo(Drawings.now());
        itDid().containsExactly("cancelled", "tell evacuation");
        itIsOver();
    }

    @ParameterizedTest
    @MethodSource("waits")
    void aRevisionBeginsANewAttemptWhereverItStands(Way<CeasefireWays> way) {
        way.goTo(this);
        world.deeds.clear();
        world.clear = false;
        send("terms-revised");
        itDid().startsWith("open round", "weigh");
        itStands().containsExactly("ask-parties", "await-answer", "await-answers");
    }

    @Test
    void mayBeCancelledWhilePostponed() {
        send("request-postponed");
        send("request-cancelled");
        itIsOver();
    }

    @Test
    void lapsedWithNobodyLeftToAskItTakesNewTermsOrACancellationAndNothingElse() {
        moveTo(day(5));
        assertThatThrownBy(() -> send("request-postponed")).isInstanceOf(MismatchingMessageCorrelationException.class);
        assertThatThrownBy(() -> openSlot(request, "us")).isInstanceOf(MismatchingMessageCorrelationException.class);
        send("request-cancelled");
        itIsOver();
    }
}
