package org.parley.overview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Channel;
import org.parley.clearance.Choice;
import org.parley.clearance.Form;
import org.parley.clearance.SlotRole;
import org.parley.clearance.SlotState;

/**
 * Parties by versions of the terms: who answered what, in which form, how late (features.md row 88). Who is only informed
 * stands apart: an acknowledgement is no approval.
 */
public record Matrix(List<Round> rounds, List<PartyRow> parties, List<Notice> notices) {

    /** A version of the terms; one that is not material asked nobody again. */
    public record Round(int no, boolean material, boolean current) {}

    /** One party, with a cell for each version that it was asked for, the earliest first. */
    public record PartyRow(String party, List<Cell> cells) {}

    /**
     * One party's slot. {@code clear} is false where the slot is not of the round that counts; {@code answers} are the
     * newest first and hold the binding one too.
     */
    public record Cell(
            UUID slotId,
            int version,
            SlotRole role,
            Form form,
            SlotState state,
            boolean reopened,
            Instant askedAt,
            Instant dueAt,
            boolean current,
            boolean clear,
            @Nullable Given binding,
            List<Given> answers) {}

    /** One answer as it was given; nothing of it is ever deleted. {@code repliedAt} is of questions only. */
    public record Given(
            UUID id,
            int seq,
            Choice choice,
            Form form,
            Channel channel,
            String office,
            @Nullable String officeLevel,
            @Nullable String remarks,
            @Nullable String proposal,
            boolean late,
            boolean counts,
            boolean proxy,
            @Nullable UUID documentId,
            @Nullable String mandate,
            By by,
            Instant saidAt,
            Instant enteredAt,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawalReason,
            @Nullable Instant repliedAt,
            List<Condition> conditions) {}

    /** What its party wants to see met before departure, and on what evidence it counts as met. */
    public record Condition(
            UUID id,
            String wording,
            String owner,
            boolean met,
            @Nullable Instant dueAt,
            @Nullable Instant decidedAt,
            @Nullable String evidence) {}

    /** A party that is only informed: told and, perhaps, acknowledged. */
    public record Notice(
            UUID id,
            int version,
            String party,
            Instant sentAt,
            @Nullable Instant acknowledgedAt) {}
}
