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
import org.parley.overview.Diagram.Called;
import org.parley.overview.RequestPage.TermsView;
import org.parley.replay.Review.Happened;
import org.parley.replay.Review.Part;
import org.parley.replay.Review.Reached;
import org.parley.replay.Review.Visit;
import org.springframework.stereotype.Component;

/** Puts a request's way together from its story. */
@Component
public class Ways {

    private final Clock clock;

    Ways(Clock clock) {
        this.clock = clock;
    }

    /** The way as this story's reader may know it. */
    public Review of(Story story) {
        return new Review(
                parts(story),
                story.entries().stream()
                        .map(entry -> new Happened(Lane.of(entry.key()), entry))
                        .toList());
    }

    private record Place(@Nullable UUID slotId, @Nullable String party, int termsVersion) {}

    private List<Part> parts(Story story) {
        var places = story.inner().passages().stream()
                .collect(groupingBy(
                        step -> new Place(step.slotId(), step.party(), step.termsVersion()),
                        LinkedHashMap::new,
                        toList()));
        var parts = new ArrayList<Part>();
        places.forEach((place, steps) -> parts.add(part(place, steps, story)));
        parts.sort(Comparator.comparingInt(Part::termsVersion).thenComparing(part -> String.valueOf(part.party())));
        return List.copyOf(parts);
    }

    private Part part(Place place, List<Passage> steps, Story story) {
        var own = place.slotId == null;
        var process = own ? story.diagram().key() : called(story);
        var told = !own || story.whole();
        var byElement = steps.stream().collect(groupingBy(Passage::element, LinkedHashMap::new, toList()));
        var reached = told ? reached(byElement, story) : merely(byElement);
        return new Part(process, place.slotId, place.party, place.termsVersion, reached);
    }

    private List<Reached> reached(Map<String, List<Passage>> byElement, Story story) {
        return byElement.entrySet().stream()
                .map(one -> reached(one.getKey(), one.getValue(), story))
                .toList();
    }

    /** By name: an order in time would tell when another party's answer let the process move. */
    private static List<Reached> merely(Map<String, List<Passage>> byElement) {
        return byElement.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> merely(one.getKey(), one.getValue()))
                .toList();
    }

    private static String called(Story story) {
        return story.diagram().called().stream().map(Called::key).findFirst().orElse("");
    }

    private static Reached merely(String element, List<Passage> steps) {
        return new Reached(element, 1, active(steps) > 0 ? 1 : 0, 0, null, List.of());
    }

    private static int active(List<Passage> steps) {
        return (int) steps.stream().filter(step -> step.leftAt() == null).count();
    }

    private Reached reached(String element, List<Passage> steps, Story story) {
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
                steps.stream().map(step -> visit(step, story)).toList());
    }

    private static Visit visit(Passage step, Story story) {
        return new Visit(round(step.enteredAt(), story), step.enteredAt(), step.leftAt(), step.cancelled(), by(step));
    }

    private static int round(Instant at, Story story) {
        return story.versions().stream()
                .filter(version -> version.material() && !version.writtenAt().isAfter(at))
                .mapToInt(TermsView::no)
                .max()
                .orElse(1);
    }

    private static @Nullable By by(Passage step) {
        return step.byUsername() == null ? null : new By(Side.PERSON, step.byUsername(), step.byName());
    }
}
