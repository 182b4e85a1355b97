package org.parley.overview;

import static org.parley.overview.Data.MONDAY;
import static org.parley.overview.Data.row;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Form;
import org.parley.clearance.SlotRole;
import org.parley.overview.Data.Row;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.security.Actor;

/** A request as it stands in the tables: {@code data.aRequest().of(CONVOY).inserted().slot(north, BLOCKING, WRITTEN)}. */
final class ARequest {

    final Data data;
    final UUID id = UUID.randomUUID();
    final String reference = "T-" + Data.any();
    private final Row head;
    private @Nullable Actor openedBy;

    ARequest(Data data) {
        this.data = data;
        head = row("id", id, "reference", reference, "kind", Kind.CONVOY, "title", "Damascus - eastern Aleppo")
                .with("decision", Decision.ASKING)
                .with("course", Course.NOT_STARTED)
                .with("termsVersion", 1)
                .with("people", 40_000)
                .with("startsAt", MONDAY.plus(Duration.ofDays(7)))
                .with("endsAt", MONDAY.plus(Duration.ofDays(9)))
                .with("openedAt", MONDAY)
                .with("changedAt", MONDAY)
                .with("version", 0);
    }

    ARequest of(Kind kind) {
        head.with("kind", kind);
        return this;
    }

    ARequest titled(String title) {
        head.with("title", title);
        return this;
    }

    ARequest decided(Decision decision) {
        head.with("decision", decision);
        return this;
    }

    ARequest on(Course course) {
        head.with("course", course);
        return this;
    }

    ARequest openedAt(Instant moment) {
        head.with("openedAt", moment);
        return this;
    }

    ARequest openedBy(Actor coordinator) {
        openedBy = coordinator;
        return this;
    }

    ARequest under(ARequest pause) {
        head.with("pauseId", pause.id);
        return this;
    }

    /** The head row with its first version of the terms. */
    ARequest inserted() {
        if (openedBy == null) openedBy = data.coordinator();
        head.with("openedBy", openedBy.username());
        data.insert("request", head);
        version(1, "{\"trucks\":20}", true);
        return this;
    }

    ARequest revised(int no, String json, boolean material) {
        version(no, json, material);
        data.change("request", "terms_version = " + no, "id", id);
        return this;
    }

    private void version(int no, String json, boolean material) {
        data.insert(
                "terms_version",
                row("requestId", id, "no", no, "json", json, "sha256", "a".repeat(64), "note", "why " + no)
                        .with("material", material)
                        .with("writtenBy", openedBy.username())
                        .with("writtenAt", MONDAY.plus(Duration.ofHours(no))));
    }

    ARequest now(Decision decision) {
        data.change("request", "decision = '" + decision + "', version = version + 1", "id", id);
        return this;
    }

    ARequest now(Course course) {
        data.change("request", "course = '" + course + "', version = version + 1", "id", id);
        return this;
    }

    /** Asks this party on version 1. */
    ASlot slot(String party, SlotRole role, Form form) {
        return slot(party, role, form, 1);
    }

    ASlot slot(String party, SlotRole role, Form form, int version) {
        return new ASlot(this, party, role, form, version);
    }

    /** Informs this party. */
    UUID notice(String party) {
        var notice = UUID.randomUUID();
        data.insert(
                "notice",
                row("id", notice, "requestId", id, "termsVersion", 1, "partyCode", party)
                        .with("sentAt", MONDAY));
        return notice;
    }

    /** An entry that all may read where {@code party} is null. */
    ARequest noted(String key, @Nullable String party, @Nullable Actor by) {
        return noted(key, party, false, by, MONDAY, MONDAY);
    }

    /** An entry that no party may read. */
    ARequest notedForStaff(String key) {
        return noted(key, null, true, null, MONDAY, MONDAY);
    }

    ARequest noted(
            String key,
            @Nullable String party,
            boolean confined,
            @Nullable Actor by,
            Instant happened,
            Instant entered) {
        data.insert(
                "journal",
                row("requestId", id, "seq", data.next("journal", "seq", "request_id", id), "entryKey", key)
                        .with("args", "{\"key\":\"" + key + "\",\"number\":3}")
                        .with("actor", by == null ? null : by.username())
                        .with("partyCode", party)
                        .with("confined", confined)
                        .with("eventAt", happened)
                        .with("enteredAt", entered)
                        .with("prevHash", "0".repeat(64))
                        .with("hash", "0".repeat(64)));
        return this;
    }

    /** A step that was entered and left again. */
    ARequest went(String process, String element, @Nullable UUID slot) {
        return step(process, element, slot, MONDAY, false);
    }

    /** A step that is being done. */
    ARequest waits(String process, String element, @Nullable UUID slot) {
        return step(process, element, slot, null, false);
    }

    ARequest brokeOff(String process, String element, @Nullable UUID slot) {
        return step(process, element, slot, MONDAY, true);
    }

    private ARequest step(
            String process, String element, @Nullable UUID slot, @Nullable Instant left, boolean cancelled) {
        data.insert(
                "step",
                row("id", element + ":" + UUID.randomUUID(), "requestId", id, "processKey", process)
                        .with("processVersion", 1)
                        .with("element", element)
                        .with("slotId", slot)
                        .with("enteredAt", MONDAY)
                        .with("leftAt", left)
                        .with("cancelled", cancelled));
        return this;
    }

    /** Whatever waits in this element waits no more. */
    ARequest left(String element) {
        data.change(
                "step", "left_at = entered_at", "left_at is null and request_id = '" + id + "' and element", element);
        return this;
    }

    UUID document(@Nullable String party, Actor by) {
        var document = UUID.randomUUID();
        data.insert(
                "document",
                row("id", document, "requestId", id, "partyCode", party, "name", "letter.pdf", "size", 1200)
                        .with("mediaType", "application/pdf")
                        .with("sha256", "b".repeat(64))
                        .with("addedBy", by.username())
                        .with("addedAt", MONDAY));
        return document;
    }
}
