package org.parley.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.request.Kind;

/**
 * The situation at one moment, as far as one reader may know. What was decided and what became of it are two lists that are
 * never added up. {@code answers}: which parties answered what is told; to whom nobody's answers are told, there are none.
 */
public record Snapshot(
        Instant asOf,
        List<Count> decisions,
        List<Count> outcomes,
        boolean answers,
        Pending pending,
        List<PartyRow> parties,
        List<Pause> pauses,
        List<Moving> moving) {

    /** So many requests, and the people that they are about, where people were counted. */
    public record Count(
            String what, long requests, @Nullable Long people) {}

    /** Answers that are waited for, by how long ago they were asked for; {@code overdue} of all of them. */
    public record Pending(long underAWeek, long underFourWeeks, long longer, long overdue) {

        /** All that are waited for. */
        public long all() {
            return underAWeek + underFourWeeks + longer;
        }
    }

    /** What one party was asked for the terms in force, and what it said last. */
    public record PartyRow(
            String code,
            String nameEn,
            String nameAr,
            long asked,
            long approved,
            long inPart,
            long denied,
            long noReply,
            long open) {}

    /** A pause that is in effect. */
    public record Pause(UUID id, String reference, String title, Instant startsAt, Instant endsAt) {}

    /** A movement that is on the road. */
    public record Moving(
            UUID id,
            String reference,
            Kind kind,
            String title,
            Instant departedAt,
            @Nullable Integer people) {}
}
