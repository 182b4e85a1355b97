package org.parley.exercise;

import org.parley.node.FirstStart;
import org.parley.security.AccountKeeper;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads the exercise into an empty database, in one transaction: a crash on the way leaves an empty one again. First what
 * was, in its own time; then what is.
 */
@Component
@Profile("!production & !test")
@Order(1)
class Exercise implements ApplicationRunner {

    private final FirstStart first;
    private final AccountKeeper keeper;
    private final ExerciseAccounts accounts;
    private final ExerciseParties parties;
    private final ExercisePlaces places;
    private final ExerciseShapes shapes;
    private final StoryTime time;
    private final ClosedStory closed;
    private final LiveStory live;

    Exercise(
            FirstStart first,
            AccountKeeper keeper,
            ExerciseAccounts accounts,
            ExerciseParties parties,
            ExercisePlaces places,
            ExerciseShapes shapes,
            StoryTime time,
            ClosedStory closed,
            LiveStory live) {
        this.first = first;
        this.keeper = keeper;
        this.accounts = accounts;
        this.parties = parties;
        this.places = places;
        this.shapes = shapes;
        this.time = time;
        this.closed = closed;
        this.live = live;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        first.queue();
        if (!keeper.isEmpty()) return;
        places.write();
        shapes.write();
        parties.write();
        accounts.open();
        time.tell(ClosedStory.BEGIN, closed::play);
        live.play();
    }
}
