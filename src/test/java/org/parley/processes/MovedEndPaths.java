package org.parley.processes;

import static org.parley.processes.Drawings.moveTo;
import static org.parley.processes.World.day;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pause from day 5 to day 7 whose end is moved, or brought about, while it is in effect. */
abstract class MovedEndPaths extends Paths {

    @BeforeEach
    void inEffect() {
        Drawings.start("ceasefire", request);
        answer("north");
        answer("government");
        allClear();
        moveTo(day(5));
        world.deeds.clear();
    }

    @Test
    void aLaterEndIsTheOnlyOneThatCounts() {
        world.agreedEnd = day(8);
        send("window-moved");
        itDid().containsExactly("end moved");
        itStands().containsExactly("window-ends");
        moveTo(day(7));
        itDid().isEmpty();
        itStands().containsExactly("window-ends");
        moveTo(day(8));
        itDid().containsExactly("end window", "close round");
        itIsOver();
    }

    @Test
    void movementsAreToldOfTheMoveAndWarnedBeforeTheNewEndAgain() {
        world.dependants = List.of("convoy", "evacuation");
        world.inside = List.of("convoy");
        moveTo(day(7).minus(Duration.ofHours(1)));
        itDid().containsExactly("tell convoy");
        world.agreedEnd = day(8);
        send("window-moved");
        moveTo(day(7));
        itDid().containsExactlyInAnyOrder("end moved", "tell convoy", "tell evacuation");
        moveTo(day(8).minus(Duration.ofHours(1)));
        itDid().containsExactly("tell convoy");
    }

    @Test
    void anEarlierEndComesEarlier() {
        world.agreedEnd = day(6);
        send("window-moved");
        moveTo(day(6));
        itDid().containsExactly("end moved", "end window", "close round");
        itIsOver();
    }

    @Test
    void whatAllAgreedToCountsEvenIfTheOldEndComesBeforeThePauseIsTold() {
        world.agreedEnd = day(8);
        moveTo(day(7));
        itDid().containsExactly("end moved");
        itStands().containsExactly("window-ends");
        send("window-moved");
        itDid().isEmpty();
        moveTo(day(8));
        itDid().containsExactly("end window", "close round");
        itIsOver();
    }

    @Test
    void aPartyThatEndsItEndsItAtOnceAndMovementsAreTold() {
        world.dependants = List.of("convoy");
        world.endedByParty = true;
        send("window-moved");
        itDid().containsExactly("end window");
        moveTo(Drawings.now());
        itDid().containsExactly("tell convoy", "close round");
        itIsOver();
    }
}
