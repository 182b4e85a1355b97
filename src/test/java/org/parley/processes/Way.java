package org.parley.processes;

import java.util.function.Consumer;

/** How a test brings a request to one of the places where it waits. */
record Way<T>(String place, Consumer<T> steps) {

    void goTo(T paths) {
        steps.accept(paths);
    }

    @Override
    public String toString() {
        return place;
    }
}
