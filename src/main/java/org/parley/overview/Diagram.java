package org.parley.overview;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request's own process with its live steps, and the process that it calls once for each party (features.md row 91).
 * {@code version} is null until a first step was taken; {@code bpmn} holds each process's XML by its key.
 */
public record Diagram(
        String key, @Nullable Integer version, List<Token> tokens, List<Called> called, Map<String, String> bpmn) {

    /**
     * One element: how often it is being done, how often it was reached at all, how often it was broken off. In the
     * request's own process others than staff read 1 for any number and no breaking off, since the numbers grow with
     * other parties' answers.
     */
    public record Token(String element, int active, int visited, int cancelled) {}

    /** The called process for one party's slot. */
    public record Called(String key, UUID slotId, String party, int termsVersion, List<Token> tokens) {}
}
