package org.parley.overview;

import static org.parley.overview.Data.MONDAY;
import static org.parley.overview.Data.row;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.overview.Data.Row;
import org.parley.security.Actor;

/** The rows that deeds leave behind: versions, entries, steps, documents. */
final class Traces {

    private Traces() {}

    static Row terms(UUID request, int no, String json, boolean material, Actor by) {
        return row("requestId", request, "no", no, "json", json, "sha256", "a".repeat(64), "note", "why " + no)
                .with("material", material)
                .with("writtenBy", by.username())
                .with("writtenAt", MONDAY.plus(Duration.ofHours(no)));
    }

    static Row entry(
            UUID request,
            int seq,
            String key,
            String args,
            @Nullable String party,
            boolean confined,
            @Nullable Actor by,
            Instant happened,
            Instant entered) {
        return row("requestId", request, "seq", seq, "entryKey", key, "args", args)
                .with("actor", by == null ? null : by.username())
                .with("partyCode", party)
                .with("confined", confined)
                .with("eventAt", happened)
                .with("enteredAt", entered)
                .with("prevHash", "0".repeat(64))
                .with("hash", "0".repeat(64));
    }

    static Row step(
            UUID request,
            String process,
            String element,
            @Nullable UUID slot,
            @Nullable Instant left,
            boolean cancelled) {
        return row("id", element + ":" + UUID.randomUUID(), "requestId", request, "processKey", process)
                .with("processVersion", 1)
                .with("element", element)
                .with("slotId", slot)
                .with("enteredAt", MONDAY)
                .with("leftAt", left)
                .with("cancelled", cancelled);
    }

    static Row document(UUID id, UUID request, @Nullable String party, Actor by) {
        return row("id", id, "requestId", request, "partyCode", party, "name", "letter.pdf", "size", 1200)
                .with("mediaType", "application/pdf")
                .with("sha256", "b".repeat(64))
                .with("addedBy", by.username())
                .with("addedAt", MONDAY);
    }
}
