package org.parley.replay;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.overview.Matrix.Given;
import org.parley.request.Change;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.request.TermsDiff;

/** Two requests side by side: how each went, and field by field what their terms ask differently. */
public record TwoRequests(Side one, Side other, List<Change> terms) {

    /** How one of them went, as far as the reader may know: {@code answers} and times are those the reader may read. */
    public record Side(
            UUID id,
            String reference,
            Kind kind,
            String title,
            Decision decision,
            Course course,
            int termsVersion,
            @Nullable Integer people,
            Instant openedAt,
            Instant startsAt,
            Instant endsAt,
            int answers,
            @Nullable Instant firstAnswerAt,
            @Nullable Instant lastAnswerAt,
            @Nullable Instant departedAt,
            @Nullable Instant arrivedAt,
            @Nullable String outcome,
            @Nullable Integer peopleReached,
            int violations) {}

    /** The two as they stand today, each by its current terms. */
    public static TwoRequests of(Story one, Story other) {
        return new TwoRequests(side(one), side(other), TermsDiff.between(json(other), json(one)));
    }

    private static String json(Story story) {
        return story.versions().get(0).json();
    }

    private static Side side(Story story) {
        var head = story.head();
        var moved = story.took().movement();
        var said = story.matrix().parties().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.answers().stream())
                .map(Given::saidAt)
                .sorted(Comparator.naturalOrder())
                .toList();
        return new Side(
                head.id(),
                head.reference(),
                head.kind(),
                head.title(),
                head.decision(),
                head.course(),
                head.termsVersion(),
                head.people(),
                head.openedAt(),
                head.startsAt(),
                head.endsAt(),
                said.size(),
                said.isEmpty() ? null : said.get(0),
                said.isEmpty() ? null : said.get(said.size() - 1),
                moved == null ? null : moved.departedAt(),
                moved == null ? null : moved.arrivedAt(),
                moved == null ? null : moved.outcome(),
                moved == null ? null : moved.peopleReached(),
                story.took().violations().size());
    }
}
