package org.parley.replay;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.overview.Diagram.Called;
import org.parley.overview.Diagram.Token;
import org.parley.overview.DocumentList;
import org.parley.overview.FigureList;
import org.parley.overview.Holding.Held;
import org.parley.overview.Matrix;
import org.parley.overview.MovementPanel;
import org.parley.overview.RequestPage.TermsView;
import org.parley.overview.Timeline.Entry;
import org.parley.request.Course;
import org.parley.request.Decision;

/**
 * Where a request stood at one moment, as it was or as it was known (features.md row 93). {@code shown} is the moment that
 * the rest is of: others than staff read the last one at which something was told to them. {@code lately}: what happened,
 * or was entered, then.
 */
public record Moment(
        Instant at,
        Instant shown,
        Reading clock,
        Decision decision,
        Course course,
        TermsView terms,
        Matrix matrix,
        List<Token> tokens,
        List<Called> called,
        MovementPanel took,
        List<FigureList.Row> figures,
        List<DocumentList.Row> documents,
        List<Held> holds,
        List<Entry> lately) {

    static Moment of(Story story, Instant at, Reading reading) {
        var shown = story.shown(at, reading);
        var then = Then.of(story, shown, reading);
        var terms = terms(story, shown);
        var diagram = new DiagramThen(story, shown);
        var took = new TookThen(story, then, terms.no(), shown, reading);
        return new Moment(
                at,
                shown,
                reading,
                decision(story, then, shown),
                then.course,
                terms,
                new MatrixThen(story, then, shown, reading).matrix(terms.no()),
                diagram.tokens(),
                diagram.called(),
                took.took(),
                took.figures(),
                story.documents().stream()
                        .filter(document -> !document.addedAt().isAfter(shown))
                        .toList(),
                holds(story, shown),
                lately(story, shown, reading));
    }

    /** The version that stood; before it was asked for at all, the first. */
    private static TermsView terms(Story story, Instant shown) {
        var versions = story.versions();
        var stood = versions.stream()
                .filter(version -> !version.writtenAt().isAfter(shown))
                .findFirst()
                .orElse(versions.get(versions.size() - 1));
        return new TermsView(
                stood.no(),
                stood.json(),
                stood.sha256(),
                stood.material(),
                true,
                stood.note(),
                stood.writtenBy(),
                stood.writtenAt());
    }

    /** Others than staff read a round that is not clear as open, a sealed one that is over as closed (rules.md). */
    private static Decision decision(Story story, Then then, Instant shown) {
        var decision = then.decision;
        if (story.whole() || decision == Decision.CLEAR || decision == Decision.NOT_ASKED) return decision;
        var open = story.inner().openRounds().stream().anyMatch(span -> span.holds(shown));
        return story.head().sealed() && !open ? Decision.ROUND_CLOSED : Decision.ASKING;
    }

    private static List<Held> holds(Story story, Instant shown) {
        return story.holds().stream()
                .filter(hold -> !hold.since().isAfter(shown))
                .map(hold -> ended(hold, shown))
                .toList();
    }

    private static Held ended(Held now, Instant shown) {
        @Nullable Instant until = now.until();
        if (until == null || !until.isAfter(shown)) return now;
        return new Held(
                now.id(),
                now.cause(),
                now.violationKind(),
                now.place(),
                now.party(),
                now.note(),
                now.placedBy(),
                now.since(),
                null,
                null,
                null,
                null);
    }

    private static List<Entry> lately(Story story, Instant shown, Reading reading) {
        var stops = story.stops(reading).stream()
                .filter(stop -> !stop.isAfter(shown))
                .toList();
        if (stops.isEmpty()) return List.of();
        var last = Objects.requireNonNull(stops.get(stops.size() - 1));
        return story.entries().stream()
                .filter(entry -> reading.of(entry.eventAt(), entry.enteredAt()).equals(last))
                .toList();
    }
}
