package org.parley.exercise.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A story as it lies in the database, to be copied. */
record Told(Story story, LocalDate monday, Template template, Timescale times, List<Opened> opened) {

    /** One request of it. */
    record Opened(String reference, Instant at) {

        String prefix() {
            return reference.substring(0, 2);
        }
    }

    /** Requests that one copy of it is. */
    int size() {
        return opened.size();
    }

    /** From its Monday to the week after its last moment. */
    int length() {
        var end = times.last().atZone(Terrain.DAMASCUS).toLocalDate();
        return (int) ChronoUnit.WEEKS.between(monday, end) + 1;
    }
}
