package org.parley.exercise.history;

import java.util.function.Consumer;

/** What happened to one request, or to a few that hang together; {@code weight}: how often, beside the others. */
record Story(String name, int weight, Consumer<Telling> told) {}
