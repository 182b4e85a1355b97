package org.parley.replay;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.overview.By;
import org.parley.overview.By.Side;
import org.parley.overview.Timeline.Entry;
import org.parley.replay.Review.Happened;
import org.parley.replay.Review.Part;
import org.parley.replay.Review.Reached;
import org.parley.replay.Review.Visit;
import org.springframework.stereotype.Component;

/** Puts a request's way together from the steps that it took and from what happened meanwhile. */
@Component
class Ways {

    /** What every kind of request calls, once for each party. */
    private static final String CALLED = "party-clearance";

    private final Clock clock;

    Ways(Clock clock) {
        this.clock = clock;
    }

    /** What one reader may know of a way; {@code whole}: also when the request's own process moved, and how often. */
    record Traces(boolean whole, String process, List<Passage> steps, List<Round> rounds, List<Entry> entries) {}

    /** A version of the terms with which every party was asked anew. */
    record Round(int no, Instant writtenAt) {}

    Review of(Traces traces) {
        return new Review(
                parts(traces),
                traces.entries().stream()
                        .map(entry -> new Happened(Lane.of(entry.key()), entry))
                        .toList());
    }

    private record Place(@Nullable UUID slotId, @Nullable String party, int termsVersion) {}

    private List<Part> parts(Traces traces) {
        var places = traces.steps().stream()
                .collect(groupingBy(
                        step -> new Place(step.slotId(), step.party(), step.termsVersion()),
                        LinkedHashMap::new,
                        toList()));
        var parts = new ArrayList<Part>();
        places.forEach((place, steps) -> parts.add(part(place, steps, traces)));
        parts.sort(Comparator.comparingInt(Part::termsVersion).thenComparing(part -> String.valueOf(part.party())));
        return List.copyOf(parts);
    }

    private Part part(Place place, List<Passage> steps, Traces traces) {
        var own = place.slotId == null;
        var process = own ? traces.process() : CALLED;
        var told = !own || traces.whole();
        var byElement = steps.stream().collect(groupingBy(Passage::element, LinkedHashMap::new, toList()));
        var reached = told ? reached(byElement, traces) : merely(byElement);
        return new Part(process, place.slotId, place.party, place.termsVersion, reached);
    }

    private List<Reached> reached(Map<String, List<Passage>> byElement, Traces traces) {
        return byElement.entrySet().stream()
                .map(one -> reached(one.getKey(), one.getValue(), traces))
                .toList();
    }

    /** By name: an order in time would tell when another party's answer let the process move. */
    private static List<Reached> merely(Map<String, List<Passage>> byElement) {
        return byElement.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> merely(one.getKey(), one.getValue()))
                .toList();
    }

    private static Reached merely(String element, List<Passage> steps) {
        return new Reached(element, 1, active(steps) > 0 ? 1 : 0, 0, null, List.of());
    }

    private static int active(List<Passage> steps) {
        return (int) steps.stream().filter(step -> step.leftAt() == null).count();
    }

    private Reached reached(String element, List<Passage> steps, Traces traces) {
        var now = clock.instant();
        var waited = steps.stream()
                .mapToLong(step -> Duration.between(step.enteredAt(), step.leftAt() == null ? now : step.leftAt())
                        .toSeconds())
                .sum();
        return new Reached(
                element,
                steps.size(),
                active(steps),
                (int) steps.stream().filter(Passage::cancelled).count(),
                waited,
                steps.stream().map(step -> visit(step, traces)).toList());
    }

    private static Visit visit(Passage step, Traces traces) {
        return new Visit(round(step.enteredAt(), traces), step.enteredAt(), step.leftAt(), step.cancelled(), by(step));
    }

    private static int round(Instant at, Traces traces) {
        return traces.rounds().stream()
                .filter(round -> !round.writtenAt().isAfter(at))
                .mapToInt(Round::no)
                .max()
                .orElse(1);
    }

    private static @Nullable By by(Passage step) {
        return step.byUsername() == null ? null : new By(Side.PERSON, step.byUsername(), step.byName());
    }
}
