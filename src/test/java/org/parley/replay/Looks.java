package org.parley.replay;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.overview.Diagram.Called;
import org.parley.overview.Diagrams;
import org.parley.overview.DocumentList;
import org.parley.overview.FigureList;
import org.parley.overview.Matrices;
import org.parley.overview.MovementPanel;
import org.parley.overview.MovementPanel.Movement;
import org.parley.overview.MovementPanels;
import org.parley.overview.RequestPage;
import org.parley.security.Actor;
import org.springframework.stereotype.Component;

/** What the live page showed somebody at a moment, and what the replay shows of it, in the same words. */
@Component
record Looks(
        RequestPage page,
        Matrices matrices,
        Diagrams diagrams,
        MovementPanels movements,
        FigureList figures,
        DocumentList documents) {

    /** What somebody saw at a moment, part by part. */
    record Seen(Instant at, Map<String, Object> parts) {}

    Seen now(UUID id, Actor who, Instant now) {
        var head = page.head(id, who);
        var diagram = diagrams.of(id, who);
        var parts = new LinkedHashMap<String, Object>();
        parts.put("decision", head.decision());
        parts.put("course", head.course());
        parts.put("version", head.termsVersion());
        parts.put("matrix", matrices.of(id, who));
        parts.put("tokens", diagram.tokens().stream().collect(toSet()));
        parts.put("called", called(diagram.called()));
        took(movements.of(id, who), parts);
        parts.put("figures", figures.of(id, who));
        parts.put("documents", documents.of(id, who));
        return new Seen(now, parts);
    }

    static Map<String, Object> then(Moment moment) {
        var parts = new LinkedHashMap<String, Object>();
        parts.put("decision", moment.decision());
        parts.put("course", moment.course());
        parts.put("version", moment.terms().no());
        parts.put("matrix", moment.matrix());
        parts.put("tokens", moment.tokens().stream().collect(toSet()));
        parts.put("called", called(moment.called()));
        took(moment.took(), parts);
        parts.put("figures", moment.figures());
        parts.put("documents", moment.documents());
        return parts;
    }

    private static Object called(List<Called> called) {
        return called.stream()
                .map(slot -> List.of(
                        slot.slotId(),
                        slot.party(),
                        slot.termsVersion(),
                        Map.of("t", slot.tokens().stream().collect(toSet()))))
                .collect(toSet());
    }

    private static void took(MovementPanel took, Map<String, Object> parts) {
        parts.put(
                "violations",
                took.violations().stream()
                        .map(one -> List.of(one.id(), one.status(), one.severity(), String.valueOf(one.note())))
                        .toList());
        parts.put("groups", took.groups());
        parts.put("findings", took.voluntariness());
        parts.put("guarantees", took.guarantees());
        parts.put("way", way(took.movement()));
        parts.put("window", window(took.window()));
    }

    /** The row of an agreed window outlives the agreement until it is written again. */
    private static String window(MovementPanel.@Nullable Window window) {
        return window == null || window.state().equals("AGREED") ? "not begun" : window.state();
    }

    /** A movement that was put off says so on the live page until new terms are agreed. */
    private static String way(@Nullable Movement movement) {
        if (movement == null || movement.departedAt() == null) return "not departed";
        return movement.departedAt() + " " + movement.arrivedAt() + " " + movement.outcome() + " "
                + movement.peopleReached() + " " + movement.outcomeNote();
    }
}
