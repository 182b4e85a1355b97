package org.parley.overview;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;

/**
 * How a module above finds requests for the {@link RequestList}: {@code from} gives rows {@code w} with a {@code word},
 * {@code request_id} and {@code opened_at}, at most one for each request and word, beside their {@code request r}; each
 * condition, with marks of {@link Sight}, is a way along one word, and a request may be found on several.
 */
public record Ways(String from, List<String> conditions, Map<String, Object> values) {

    /** Nothing is found. */
    public static final Ways NOWHERE = new Ways("", List.of(), Map.of());

    private static final String OLDER = " and (w.opened_at, w.request_id) < (:openedAt, :lastId)";

    boolean leadNowhere() {
        return conditions.isEmpty();
    }

    /** Of each way the newest {@code :rows} that meet the condition too, each request once. */
    String newest(String condition, boolean older) {
        return conditions.stream()
                .map(way -> """
                        (select w.opened_at, w.request_id from %s where %s and %s%s
                         order by w.word, w.opened_at desc, w.request_id desc limit :rows)""".formatted(from, way, condition, older ? OLDER : ""))
                .collect(joining(" union "));
    }
}
