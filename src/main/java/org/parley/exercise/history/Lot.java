package org.parley.exercise.history;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What one copy is to be: of which story, so many weeks later, at which place, and how many twentieths of the people.
 * {@code numbers}: of its references, request by request.
 */
record Lot(Told told, long weeks, Cast cast, int twentieths, List<Integer> numbers) {

    Instant opened() {
        return told.times().later(told.opened().get(0).at(), weeks);
    }

    /** Under which prefix and year each of its requests is numbered. */
    List<Series> series() {
        return told.opened().stream()
                .map(one -> new Series(one.prefix(), year(one.at())))
                .toList();
    }

    private int year(Instant opened) {
        return told.times().later(opened, weeks).atOffset(ZoneOffset.UTC).getYear();
    }

    Lot numbered(List<Integer> numbers) {
        return new Lot(told, weeks, cast, twentieths, numbers);
    }

    /** Numbers run from 1 in each year. */
    record Series(String prefix, int year) {

        String reference(int number) {
            return "%s-%d-%04d".formatted(prefix, year, number);
        }
    }
}
