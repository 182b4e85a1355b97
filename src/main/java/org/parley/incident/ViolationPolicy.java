package org.parley.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.request.Course;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.shared.Refusal;

/** What may be reported as a violation. */
final class ViolationPolicy {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_NOTE = 4000;

    private ViolationPolicy() {}

    /**
     * Only a pause can be violated, and only once it holds; reports arrive late, so also after its end. An attack on what
     * was notified is reported of its notification (domain.md 3).
     */
    static List<Refusal> refusals(Request request) {
        if (request.kind().onlyInforms())
            return request.course() == Course.CANCELLED
                    ? List.of(Refusal.general("violation.notification-called-off"))
                    : List.of();
        if (request.kind() != Kind.CEASEFIRE) return List.of(Refusal.general("violation.not-a-pause"));
        if (request.course() == Course.IN_EFFECT || request.course() == Course.ENDED) return List.of();
        return List.of(Refusal.general("violation.pause-not-in-effect"));
    }

    static List<Refusal> refusals(
            ViolationDraft draft, Predicate<String> isKind, Predicate<String> isParty, Instant now) {
        var refusals = new ArrayList<Refusal>();
        kind(draft.kind(), isKind, refusals);
        line("place", draft.place(), refusals);
        if (draft.happenedAt() == null) refusals.add(Refusal.of("happenedAt", "violation.happened-at-missing"));
        else if (draft.happenedAt().isAfter(now)) refusals.add(Refusal.of("happenedAt", "violation.in-the-future"));
        var severity = draft.severity();
        if (severity == null || severity < 1 || severity > 5) {
            refusals.add(Refusal.of("severity", "violation.severity-out-of-range", 1, 5));
        }
        var party = draft.allegedParty();
        if (party != null && !isParty.test(party)) refusals.add(Refusal.of("allegedParty", "violation.party-unknown"));
        line("source", draft.source(), refusals);
        refusals.addAll(refusals(draft.note()));
        return refusals;
    }

    static List<Refusal> refusals(@Nullable String note) {
        if (note == null || note.length() <= LONGEST_NOTE) return List.of();
        return List.of(Refusal.of("note", "violation.note-too-long", LONGEST_NOTE));
    }

    private static void kind(@Nullable String kind, Predicate<String> isKind, List<Refusal> refusals) {
        if (kind == null) refusals.add(Refusal.of("kind", "violation.kind-missing"));
        else if (!isKind.test(kind)) refusals.add(Refusal.of("kind", "violation.kind-unknown"));
    }

    private static void line(String field, @Nullable String text, List<Refusal> refusals) {
        if (text == null) refusals.add(Refusal.of(field, "violation." + field + "-missing"));
        else if (text.length() > LONGEST_LINE) {
            refusals.add(Refusal.of(field, "violation." + field + "-too-long", LONGEST_LINE));
        }
    }
}
