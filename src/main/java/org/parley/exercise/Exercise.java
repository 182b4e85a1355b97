package org.parley.exercise;

import org.parley.security.AccountKeeper;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads the exercise into an empty database, in one transaction: a crash on the way leaves an empty one again. */
@Component
@Profile("!production & !test")
@Order(1)
class Exercise implements ApplicationRunner {

    private final AccountKeeper keeper;
    private final ExerciseAccounts accounts;
    private final ExerciseParties parties;
    private final ExercisePlaces places;
    private final ExerciseStory story;

    Exercise(
            AccountKeeper keeper,
            ExerciseAccounts accounts,
            ExerciseParties parties,
            ExercisePlaces places,
            ExerciseStory story) {
        this.keeper = keeper;
        this.accounts = accounts;
        this.parties = parties;
        this.places = places;
        this.story = story;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!keeper.isEmpty()) return;
        places.write();
        parties.write();
        accounts.open();
        story.play();
    }
}
