package org.parley.exercise.history;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills the demonstration, once and after its stories, with as many generated requests as its setting says. */
@Component
@Profile("!production & !test")
@Order(2)
class Filling implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Filling.class);

    /** Who starts two programs with the same number sees the same requests. */
    private static final long SEED = 2016;

    private final Histories histories;
    private final int wanted;

    Filling(Histories histories, @Value("${parley.exercise.histories:0}") int wanted) {
        this.histories = histories;
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted <= 0) return;
        if (histories.areThere()) LOG.info("Generated requests are there already; none are added");
        else histories.fill(wanted, SEED);
    }
}
