package org.parley.overview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Form;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;

/**
 * What took place: the window and what broke it, the movement, its groups and safeguards, and what depends on what. Others
 * than staff see that it moves and arrives; who reported, decided or was asked stays with staff, and so does what people
 * said about leaving (domain.md section 5, Privacy).
 */
public record MovementPanel(
        @Nullable Window window,
        List<Violation> violations,
        @Nullable Movement movement,
        List<Group> groups,
        List<Voluntariness> voluntariness,
        List<Guarantee> guarantees,
        @Nullable Related pause,
        List<Related> dependants) {

    public record Window(
            int termsVersion,
            String state,
            Instant startsAt,
            Instant endsAt,
            @Nullable Instant tookEffectAt,
            @Nullable Instant endedAt) {}

    /** Others than staff learn no source, protection officers alone the note, parties who is alleged only where they are. */
    public record Violation(
            UUID id,
            String kind,
            String place,
            @Nullable String allegedParty,
            @Nullable String source,
            String status,
            int severity,
            @Nullable String note,
            boolean inBuffer,
            Instant happenedAt,
            Instant enteredAt,
            @Nullable Long version) {}

    /** The organisation's go or no-go and its remarks are for staff only. */
    public record Movement(
            @Nullable Boolean go,
            @Nullable String goBy,
            @Nullable Instant goAt,
            @Nullable String goReason,
            @Nullable Instant departedAt,
            @Nullable Instant arrivedAt,
            @Nullable String outcome,
            @Nullable String outcomeNote,
            @Nullable Integer peopleReached) {}

    public record Group(
            int no,
            @Nullable Instant departedAt,
            @Nullable Integer boarded,
            @Nullable Instant arrivedAt,
            @Nullable Integer arrived) {}

    /** For staff and protection officers: a party that learns who does not want to leave may make them. */
    public record Voluntariness(
            UUID id,
            int termsVersion,
            int groupNo,
            String method,
            String finding,
            @Nullable Integer interviewed,
            boolean independent,
            @Nullable String note,
            Instant assessedAt,
            Instant enteredAt) {}

    public record Guarantee(
            UUID id,
            int termsVersion,
            String party,
            String wording,
            Form form,
            @Nullable UUID documentId,
            Instant saidAt,
            Instant enteredAt) {}

    /** A pause that a movement needs, or a movement that needs this pause; only where the reader may see that request. */
    public record Related(
            UUID id,
            String reference,
            Kind kind,
            String title,
            Decision decision,
            Course course,
            Instant startsAt,
            Instant endsAt,
            @Nullable String declaredBy,
            @Nullable String windowState) {}
}
