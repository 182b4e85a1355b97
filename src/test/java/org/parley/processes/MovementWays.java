package org.parley.processes;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ways to every place where a movement waits, and what may happen at each of them. */
abstract class MovementWays extends Paths {

    abstract String process();

    /** Where it stands while under way. */
    abstract String way();

    abstract void allArrive();

    /** What is done from its arrival until its outcome is awaited. */
    List<String> onArrival() {
        return List.of("arrived", "ask for outcome");
    }

    /** What is done once its outcome is known. */
    List<String> atItsEnd() {
        return List.of("complete", "close round");
    }

    @BeforeEach
    void requested() {
        Drawings.start(process(), request);
        world.deeds.clear();
    }

    final void clearToGo() {
        world.mayDepart = true;
        answer("north");
        answer("government");
        allClear();
        world.deeds.clear();
    }

    final void decide(boolean go) {
        world.go = go;
        send("go-decided");
    }

    final void waitingForTheWindow() {
        clearToGo();
        mayNotDepart();
    }

    final void mayNotDepart() {
        world.mayDepart = false;
        nudge();
    }

    final void refusedToGo() {
        clearToGo();
        decide(false);
    }

    final void aboutToDepart() {
        clearToGo();
        decide(true);
    }

    final void underWay() {
        aboutToDepart();
        send("departed");
        world.deeds.clear();
    }

    final void arrived() {
        underWay();
        allArrive();
    }

    private static Stream<Way<MovementWays>> waits() {
        return Stream.of(
                new Way<>("await-answers", it -> {}),
                new Way<>("await-window", MovementWays::waitingForTheWindow),
                new Way<>("await-go", MovementWays::clearToGo),
                new Way<>("await-change", MovementWays::refusedToGo),
                new Way<>("await-departure", MovementWays::aboutToDepart),
                new Way<>("await-outcome", MovementWays::arrived));
    }

    @ParameterizedTest
    @MethodSource("waits")
    void mayBeCancelledWhereverItStands(Way<MovementWays> way) {
        way.goTo(this);
        itStands().contains(way.place());
        world.deeds.clear();
        send("request-cancelled");
        itDid().containsExactly("cancelled");
        itIsOver();
    }

    @ParameterizedTest
    @MethodSource("waits")
    void mayBePostponedWhereverItStandsAndWaitsForNewTerms(Way<MovementWays> way) {
        way.goTo(this);
        world.deeds.clear();
        send("request-postponed");
        itDid().containsExactly("postponed");
        itStands().containsExactly("await-new-terms");
        world.clear = false;
        send("terms-revised");
        itDid().containsExactly("open round", "weigh");
        itStands().containsExactly("ask-parties", "await-answer", "await-answers");
    }

    @ParameterizedTest
    @MethodSource("waits")
    void aRevisionAsksEveryPartyAgainWhereverItStands(Way<MovementWays> way) {
        way.goTo(this);
        world.deeds.clear();
        world.clear = false;
        send("terms-revised");
        itDid().containsExactly("open round", "weigh");
        itStands().containsExactly("ask-parties", "await-answer", "await-answers");
    }

    @Test
    void mayBeCancelledUnderWayAndWhilePostponed() {
        underWay();
        itStands().contains(way());
        send("request-postponed");
        send("request-cancelled");
        itIsOver();
    }
}
