package org.parley.exercise.history;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Those of whom every story tells: the desk, the parties, who is on the road, and who looks on. */
@Component
@Profile("!production")
record Telling(Desk desk, Voices voices, Road road, Watch watch) {}
