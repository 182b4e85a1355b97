package org.parley.overview;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.overview.RequestPage.Head;
import org.parley.overview.RequestPage.Next;
import org.parley.overview.RequestPage.Waiting;
import org.parley.request.Decision;

/** Names what happens next from what the reader was shown of the request; reads nothing itself and decides nothing. */
final class WhatNext {

    /** Among the gates: at least one hold stands. */
    private static final String HELD = "held";

    private WhatNext() {}

    record Found(Next next, @Nullable Instant until) {}

    static Found of(Head head, List<Waiting> waiting, List<String> gates, @Nullable Progress progress) {
        if (head.kind().isExternal()) return ofExternal(head);
        if (head.kind().onlyInforms()) return ofNotification(head, waiting, progress == null);
        return switch (head.course()) {
            case NOT_STARTED -> progress == null ? ofParty(head, waiting) : ofStaff(head, waiting, gates, progress);
            case LAPSED -> found("next.lapsed", null);
            case POSTPONED -> found("next.postponed", null);
            case IN_EFFECT -> found("next.window-ends", head.endsAt());
            case UNDER_WAY -> found("next.arrival", head.endsAt());
            case ARRIVED ->
                gates.contains("await-repair") ? found("next.repair", head.endsAt()) : found("next.outcome", null);
            case ENDED -> found("next.ended", null);
            case CANCELLED -> found("next.cancelled", null);
        };
    }

    /** Nobody decides anything of it here: it is followed, until it is not. */
    private static Found ofExternal(Head head) {
        return switch (head.course()) {
            case ENDED -> found("next.followed-no-longer", null);
            case CANCELLED -> found("next.recorded-in-error", null);
            default -> found("next.followed", null);
        };
    }

    /** Nobody decides anything of it: it is acknowledged, and it expires. */
    private static Found ofNotification(Head head, List<Waiting> waiting, boolean party) {
        return switch (head.course()) {
            case ENDED -> found("next.notification-expired", null);
            case CANCELLED -> found("next.cancelled", null);
            default ->
                party && !waiting.isEmpty()
                        ? found("next.acknowledge", waiting.get(0).due())
                        : found("next.notified", head.endsAt());
        };
    }

    private static Found ofStaff(Head head, List<Waiting> waiting, List<String> gates, Progress progress) {
        return switch (head.decision()) {
            case ASKING -> found("next.answers", due(waiting), progress.answered(), progress.blocking());
            case NOT_CLEAR -> found("next.not-clear", null);
            case DENIED -> found("next.denied", due(waiting));
            case NOT_ASKED, ROUND_CLOSED -> found("next.followed", null);
            case CLEAR -> found(gate(head, gates), head.startsAt());
        };
    }

    private static String gate(Head head, List<String> gates) {
        if (!head.kind().moves()) return takesEffect(head);
        if (gates.contains(HELD)) return "next.held";
        if (gates.contains("await-go")) return "next.go";
        if (gates.contains("await-change")) return "next.no-go";
        return gates.contains("await-departure") ? "next.departure" : "next.gate";
    }

    private static Found ofParty(Head head, List<Waiting> waiting) {
        if (!waiting.isEmpty()) {
            var own = waiting.get(0);
            return found(own.informed() ? "next.acknowledge" : "next.your-answer", own.due());
        }
        if (head.decision() == Decision.NOT_ASKED) return found("next.followed", null);
        if (head.decision() == Decision.ROUND_CLOSED) return found("next.round-closed", null);
        if (head.decision() != Decision.CLEAR) return found("next.round-open", null);
        return found(head.kind().moves() ? "next.preparing" : takesEffect(head), head.startsAt());
    }

    /** What one party declares alone is never said to be agreed. */
    private static String takesEffect(Head head) {
        return head.declaredBy() == null ? "next.take-effect" : "next.take-effect-alone";
    }

    private static @Nullable Instant due(List<Waiting> waiting) {
        return waiting.isEmpty() ? null : waiting.get(0).due();
    }

    private static Found found(String key, @Nullable Instant until, Object... args) {
        return new Found(new Next(key, List.of(args)), until);
    }
}
