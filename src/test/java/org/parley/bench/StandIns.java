package org.parley.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The steps of the models without the program: they answer from memory, at once. Public as the engine needs them. */
public final class StandIns {

    private static final List<String> PARTIES = List.of(Cast.GOVERNMENT, "NORTH", "SOUTH");

    private final Map<String, List<String>> slots = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> missing = new ConcurrentHashMap<>();
    private final BiConsumer<String, Boolean> decision;

    /** {@code decision}: asks the office's table for a standing, and whether that party controls the ground. */
    StandIns(BiConsumer<String, Boolean> decision) {
        this.decision = decision;
    }

    Map<Object, Object> byName() {
        return Map.of("clearanceSteps", new Clearance(), "ceasefireSteps", new Ceasefire());
    }

    List<String> slots(String request) {
        return slots.getOrDefault(request, List.of());
    }

    /** One more party approved; true: it was the last one. */
    boolean approved(String request) {
        return missing.get(request).decrementAndGet() == 0;
    }

    private static Date in(int days) {
        return Date.from(Instant.now().plus(Duration.ofDays(days)));
    }

    public final class Clearance {

        /** Once per kind of party, as the program asks. */
        public void openRound(String request) {
            decision.accept("GOVERNMENT", false);
            decision.accept("ARMED_GROUP", true);
            slots.put(
                    request,
                    PARTIES.stream()
                            .flatMap(party -> Stream.of(UUID.randomUUID().toString()))
                            .toList());
            missing.put(request, new AtomicInteger(PARTIES.size()));
        }

        public List<String> slotsToAsk(String request, String onlySlot) {
            return slots(request);
        }

        public Date remindAt(String slot) {
            return in(3);
        }

        public Date escalateAt(String slot) {
            return in(5);
        }

        public Date dueAt(String slot) {
            return in(7);
        }

        public void weigh(String request) {}

        public boolean isClear(String request) {
            return missing.get(request).get() == 0;
        }
    }

    public final class Ceasefire {

        public boolean isAhead(String request) {
            return true;
        }

        public void agreeWindow(String request) {}

        public Date startsAt(String request) {
            return in(21);
        }
    }
}
