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

    /** When its head row was written last. */
    ARequest changedAt(Instant moment) {
        head.with("changedAt", moment);
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
        data.insert("terms_version", Traces.terms(id, no, json, material, openedBy));
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
        return noted(key, "{\"key\":\"" + key + "\",\"number\":3}", party, confined, by, happened, entered);
    }

    /** A common entry with these arguments. */
    ARequest notedWith(String key, String args) {
        return noted(key, args, null, false, null, MONDAY, MONDAY);
    }

    private ARequest noted(
            String key,
            String args,
            @Nullable String party,
            boolean confined,
            @Nullable Actor by,
            Instant happened,
            Instant entered) {
        var seq = data.next("journal", "seq", "request_id", id);
        data.insert("journal", Traces.entry(id, seq, key, args, party, confined, by, happened, entered));
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
        data.insert("step", Traces.step(id, process, element, slot, left, cancelled));
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
        data.insert("document", Traces.document(document, id, party, by));
        return document;
    }
}
