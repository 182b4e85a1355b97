package org.parley.ui.reports;

import static org.parley.ui.kit.Texts.t;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.tally.Indicator;
import org.parley.tally.Measure;
import org.parley.tally.Share;

/** What a measure tells apart: in which order, in which words, and which of it is a share of which whole. */
final class Details {

    private Details() {}

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
    static List<String> inOrder(Measure measure, Collection<Indicator> found) {
        var occurring =
                found.stream().map(Indicator::detail).distinct().sorted().toList();
        var all = new ArrayList<>(ORDER.getOrDefault(measure, List.of()));
        all.retainAll(occurring);
        occurring.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return all;
    }

    static String word(Measure measure, String detail) {
        if (measure == Measure.VIOLATION) return t("ViolationKind." + detail);
        return t("reports." + measure.name() + "." + detail);
    }

    /** Every word of a detail that has an order. */
    static List<String> keys() {
        return ORDER.entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(detail -> "reports." + one.getKey() + "." + detail))
                .sorted()
                .toList();
    }

    static boolean hasShare(Measure measure) {
        return PART.containsKey(measure);
    }

    /** "18.7 % (202,500 of 1,081,900)"; null where there is nothing to be a share of. */
    static @Nullable String share(Measure measure, Collection<Indicator> found) {
        var part = sum(found.stream()
                .filter(one -> PART.getOrDefault(measure, Set.of()).contains(one.detail()))
                .toList());
        var whole =
                sum(found.stream().filter(one -> !APART.contains(one.detail())).toList());
        return share(part, whole);
    }

    static @Nullable String share(long part, long whole) {
        var percent = Share.percent(part, whole);
        return percent == null ? null : t("reports.share", percent.toPlainString(), part, whole);
    }

    private static long sum(Collection<Indicator> found) {
        return found.stream().mapToLong(Indicator::n).sum();
    }
}
