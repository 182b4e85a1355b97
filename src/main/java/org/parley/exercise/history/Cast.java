package org.parley.exercise.history;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where a request plays: a town and the next one, each held by a group, and the road to them from a place on the
 * government's side. None of the three lies in another, so that the same are asked everywhere.
 */
record Cast(String origin, String town, String next, String road, String group, String nextGroup, int weight) {

    /** The one that is told of; every other can stand in its place. */
    static final Cast TOLD = new Cast("SY04-H", "SY04-R", "SY04-T", "ROAD-R", "GROUP-R", "GROUP-T", 3);

    static final List<Cast> ALL = List.of(
            TOLD,
            new Cast("SY01", "SY03-U", "SY03-H", "ROAD-U", "GROUP-U", "GROUP-H", 6),
            new Cast("SY01", "SY03-D", "SY03-O", "M5", "GROUP-D", "GROUP-O", 4),
            new Cast("SY02-W", "SY02-A", "SY02-P", "ROAD-A", "GROUP-N", "GROUP-S", 5),
            new Cast("SY05-C", "SY07", "SY05-K", "ROAD-I", "GROUP-N", "GROUP-S", 6),
            new Cast("SY01", "SY03-M", "SY03-Z", "ROAD-Z", "GROUP-M", "GROUP-Z", 3),
            new Cast("SY12-C", "SY12-B", "SY12-T", "ROAD-B", "GROUP-B", "GROUP-F", 3),
            new Cast("SY09", "SY11", "SY08", "ROAD-E", "AUTH-NE", "GROUP-Y", 2));

    /** The account of whoever speaks for a party. */
    static String liaison(String party) {
        return "liaison-" + party.toLowerCase(Locale.ROOT);
    }

    private List<String> words() {
        return List.of(origin, town, next, road, group, nextGroup, liaison(group), liaison(nextGroup));
    }

    /** What stands here for each word of the one that is told of. */
    Map<String, String> instead() {
        var instead = new HashMap<String, String>();
        for (int i = 0; i < words().size(); i++) instead.put(TOLD.words().get(i), words().get(i));
        return instead;
    }
}
