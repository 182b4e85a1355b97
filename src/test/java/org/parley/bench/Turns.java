package org.parley.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Several who do the same in turn, so that what else goes on in the machine meets all of them alike. */
final class Turns {

    private final Map<String, List<Double>> taken = new LinkedHashMap<>();

    /** Something to be measured: gives the milliseconds that it took. */
    interface Deed {
        double millis() throws Exception;
    }

    static double millis(Runnable deed) {
        var begin = System.nanoTime();
        deed.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    void note(String name, double millis) {
        taken.computeIfAbsent(name, first -> new ArrayList<>()).add(millis);
    }

    double median(String name) {
        var sorted = taken.get(name).stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Who begins changes from turn to turn. */
    static <T> List<T> order(int turn, List<T> all) {
        var order = new ArrayList<>(all);
        java.util.Collections.rotate(order, turn);
        return order;
    }
}
