package org.parley.api;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;

/**
 * What a caller knows of its commands: those that were answered with success must be there, once each; those whose answer
 * the crash swallowed are there once or not at all.
 */
final class Ledger {

    /** Of one kind of entry in one request's history: how many are certain, how many are possible besides. */
    private record Count(int certain, int possible) {

        Count begun() {
            return new Count(certain, possible + 1);
        }

        Count succeeded() {
            return new Count(certain + 1, possible - 1);
        }
    }

    private final Map<String, Map<String, Count>> requests = new ConcurrentHashMap<>();
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger perhapsOpened = new AtomicInteger();

    void openingBegins() {
        perhapsOpened.incrementAndGet();
    }

    void opened(String request) {
        perhapsOpened.decrementAndGet();
        opened.incrementAndGet();
        requests.put(request, new ConcurrentHashMap<>(Map.of("request.opened", new Count(1, 0))));
    }

    void begins(String request, String key) {
        requests.get(request).merge(key, new Count(0, 1), (old, one) -> old.begun());
    }

    void succeeds(String request, String key) {
        requests.get(request).computeIfPresent(key, (same, count) -> count.succeeded());
    }

    Set<String> requests() {
        return requests.keySet();
    }

    int certainlyOpened() {
        return opened.get();
    }

    /** How many commands were answered with success. */
    int successes() {
        return requests.values().stream()
                .flatMap(keys -> keys.values().stream())
                .mapToInt(Count::certain)
                .sum();
    }

    void hasNoMoreThan(int found) {
        assertThat(found).isBetween(opened.get(), opened.get() + perhapsOpened.get());
    }

    /** Holds the history of this request against what was answered. */
    void isHonoured(String request, JsonNode timeline) {
        var found = StreamSupport.stream(timeline.spliterator(), false)
                .collect(groupingBy(entry -> entry.get("key").asText(), counting()));
        requests.get(request)
                .forEach((key, count) -> assertThat(found.getOrDefault(key, 0L).intValue())
                        .as("%s of %s", key, request)
                        .isBetween(count.certain, count.certain + count.possible));
    }
}
