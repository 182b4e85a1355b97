package org.parley.tally;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a measure tells apart: in which order it is read, and which of it is a share of which whole. */
public final class Parts {

    private Parts() {}

    private static final Map<Measure, List<String>> ORDER = Map.of(
            Measure.DECISION,
            List.of(
                    "APPROVED",
                    "WITH_CONDITIONS",
                    "IN_PART",
                    "CONDITIONS_UNMET",
                    "NOT_ENOUGH",
                    "DENIED",
                    "NO_REPLY",
                    "TAKEN_BACK",
                    "PENDING",
                    "ROUND_CLOSED",
                    "CALLED_OFF"),
            Measure.FUNNEL,
            List.of("REQUESTED", "APPROVED", "DEPARTED", "REACHED"),
            Measure.OUTCOME,
            List.of("FACILITATED", "PARTLY", "IMPEDED", "DENIED", "CANCELLED", "POSTPONED"),
            Measure.ANSWER,
            List.of(
                    "APPROVE",
                    "APPROVE_WITH_CONDITIONS",
                    "APPROVE_IN_PART",
                    "COUNTER_PROPOSE",
                    "REJECT",
                    "NO_REPLY",
                    "TAKEN_BACK",
                    "CLOSED",
                    "OPEN"),
            Measure.DEADLINE,
            List.of("IN_TIME", "LATE", "NO_REPLY"),
            Measure.DOCUMENT,
            List.of("WITH", "WITHOUT"),
            Measure.PENDING,
            List.of("UNDER_A_WEEK", "ONE_TO_FOUR_WEEKS", "OVER_FOUR_WEEKS"),
            Measure.PAUSE,
            List.of("AGREED", "HELD"),
            Measure.EVACUATION,
            List.of("PLANNED", "BOARDED", "ARRIVED"),
            Measure.CRITERION,
            List.of("MET", "UNMET", "UNKNOWN"));

    private static final Map<Measure, Set<String>> PART = Map.of(
            Measure.DECISION, Set.of("APPROVED", "WITH_CONDITIONS"),
            Measure.OUTCOME, Set.of("FACILITATED", "PARTLY"),
            Measure.ANSWER, Set.of("APPROVE", "APPROVE_WITH_CONDITIONS"),
            Measure.DEADLINE, Set.of("LATE", "NO_REPLY"),
            Measure.DOCUMENT, Set.of("WITH"),
            Measure.CRITERION, Set.of("MET"));

    /** Not decided yet, or never to be: no part of a whole. */
    private static final Set<String> APART = Set.of("PENDING", "ROUND_CLOSED", "CALLED_OFF", "OPEN", "CLOSED");

    /** Those that occur, in the order of trust; what has no order of its own comes last. */
    public static List<String> inOrder(Measure measure, Collection<Indicator> found) {
        var occurring =
                found.stream().map(Indicator::detail).distinct().sorted().toList();
        var all = new ArrayList<>(ORDER.getOrDefault(measure, List.of()));
        all.retainAll(occurring);
        occurring.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return all;
    }

    /** Every detail that has an order, by its measure. */
    public static Map<Measure, List<String>> ordered() {
        return ORDER;
    }

    public static boolean hasShare(Measure measure) {
        return PART.containsKey(measure);
    }

    /** How many of these are what the measure's share is of. */
    public static long part(Measure measure, Collection<Indicator> found) {
        var parts = PART.getOrDefault(measure, Set.of());
        return sum(found.stream().filter(one -> parts.contains(one.detail())).toList());
    }

    /** How many of these the share is of: those that are decided, or ever will be. */
    public static long whole(Collection<Indicator> found) {
        return sum(found.stream().filter(one -> !APART.contains(one.detail())).toList());
    }

    private static long sum(Collection<Indicator> found) {
        return found.stream().mapToLong(Indicator::n).sum();
    }
}
