package org.parley.exercise.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;

/** Draws what the copies are to be: the same lots from the same seed. */
final class Lots {

    /** More is asked for in winter and around the month of fasting than in summer; by month, January first. */
    private static final double[] OF_A_MONTH = {1.5, 1.3, 1.1, 1.2, 1.1, 0.8, 0.7, 0.7, 0.9, 1.0, 1.2, 1.4};

    /** Each year somewhat more than the one before. */
    private static final double GROWTH = 0.12;

    private static final int LEAST_TWENTIETHS = 4;
    private static final int MOST_TWENTIETHS = 60;

    private final List<Told> stories;
    private final List<LocalDate> weeks;
    private final Random chance;

    /** For the weeks from {@code from} on; nothing of any lot lies after {@code until}. */
    Lots(List<Told> stories, LocalDate from, LocalDate until, long seed) {
        this.stories = stories;
        weeks = LongStream.range(0, ChronoUnit.WEEKS.between(from, until))
                .mapToObj(from::plusWeeks)
                .toList();
        chance = new Random(seed);
    }

    /** Lots for exactly so many requests, in the order in which they are opened. */
    List<Lot> draw(int requests) {
        var lots = new ArrayList<Lot>();
        for (int left = requests;
                left > 0;
                left -= lots.get(lots.size() - 1).told().size()) lots.add(lot(left));
        lots.sort(Comparator.comparing(Lot::opened));
        return lots;
    }

    private Lot lot(int left) {
        var fitting = stories.stream().filter(story -> story.size() <= left).toList();
        var told = drawn(fitting, one -> one.story().weight());
        var possible = weeks.subList(0, Math.max(1, weeks.size() - told.length()));
        var later = later(told, possible);
        var span = MOST_TWENTIETHS - LEAST_TWENTIETHS;
        // small ones are many
        var twentieths = LEAST_TWENTIETHS + (int) (span * Math.pow(chance.nextDouble(), 2));
        return new Lot(told, later, drawn(Cast.ALL, Cast::weight), twentieths, List.of());
    }

    private long later(Told told, List<LocalDate> possible) {
        while (true) {
            var weeks = ChronoUnit.WEEKS.between(told.monday(), drawn(possible, this::busy));
            if (told.times().keepsItsOrder(weeks)) return weeks;
        }
    }

    private double busy(LocalDate week) {
        return OF_A_MONTH[week.getMonthValue() - 1]
                * (1 + GROWTH * (week.getYear() - weeks.get(0).getYear()));
    }

    private <T> T drawn(List<T> from, ToDoubleFunction<T> weight) {
        var at = chance.nextDouble() * from.stream().mapToDouble(weight).sum();
        for (var one : from) {
            at -= weight.applyAsDouble(one);
            if (at < 0) return one;
        }
        return from.get(from.size() - 1);
    }
}
