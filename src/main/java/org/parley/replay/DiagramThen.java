package org.parley.replay;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.parley.overview.Diagram.Called;
import org.parley.overview.Diagram.Token;

/** The steps that were reached and those that were being done at another moment, counted as the live diagram counts. */
record DiagramThen(Story story, Instant moment) {

    /** The step that waits for the parties; for others than staff it waits for their own party alone. */
    private static final String ASK = "ask-parties";

    List<Token> tokens() {
        var own = new ArrayList<>(
                tokens(reached().stream().filter(step -> step.slotId() == null).toList(), story.whole()));
        var called = called();
        if (!story.whole() && !called.isEmpty()) {
            var asked = called.stream().flatMap(slot -> slot.tokens().stream());
            own.add(new Token(ASK, asked.anyMatch(token -> token.active() > 0) ? 1 : 0, 1, 0));
        }
        return List.copyOf(own);
    }

    private record Place(UUID slotId, String party, int termsVersion) {}

    List<Called> called() {
        var key = story.diagram().called().stream().map(Called::key).findFirst().orElse("");
        var places = reached().stream()
                .filter(step -> step.slotId() != null)
                .collect(groupingBy(
                        step -> new Place(step.slotId(), String.valueOf(step.party()), step.termsVersion()),
                        LinkedHashMap::new,
                        toList()));
        return places.entrySet().stream()
                .map(entry -> new Called(
                        key,
                        entry.getKey().slotId,
                        entry.getKey().party,
                        entry.getKey().termsVersion,
                        tokens(entry.getValue(), true)))
                .toList();
    }

    private List<Passage> reached() {
        return story.inner().passages().stream()
                .filter(step -> step.isReached(moment))
                .toList();
    }

    private List<Token> tokens(List<Passage> steps, boolean counted) {
        return steps.stream().collect(groupingBy(Passage::element, TreeMap::new, toList())).entrySet().stream()
                .map(one -> token(one.getKey(), one.getValue(), counted))
                .toList();
    }

    private Token token(String element, List<Passage> steps, boolean counted) {
        var active = (int) steps.stream().filter(step -> !step.isLeft(moment)).count();
        var cancelled = (int) steps.stream()
                .filter(step -> step.cancelled() && step.isLeft(moment))
                .count();
        return counted
                ? new Token(element, active, steps.size(), cancelled)
                : new Token(element, Math.min(active, 1), 1, 0);
    }
}
