package org.parley.overview;

import static org.parley.overview.Data.MONDAY;
import static org.parley.overview.Data.row;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Channel;
import org.parley.clearance.Choice;
import org.parley.clearance.Form;
import org.parley.clearance.SlotRole;
import org.parley.clearance.SlotState;
import org.parley.overview.Data.Row;
import org.parley.security.Actor;

/** One party's slot with its answers. */
final class ASlot {

    static final Instant DUE = MONDAY.plus(Duration.ofDays(3));

    final UUID id = UUID.randomUUID();
    final ARequest request;
    final String party;
    private final int version;

    ASlot(ARequest request, String party, SlotRole role, Form form, int version) {
        this.request = request;
        this.party = party;
        this.version = version;
        request.data.insert(
                "slot",
                row("id", id, "requestId", request.id, "termsVersion", version, "partyCode", party)
                        .with("role", role)
                        .with("form", form)
                        .with("state", SlotState.OPEN)
                        .with("askedAt", MONDAY)
                        .with("remindAt", MONDAY.plus(Duration.ofDays(1)))
                        .with("escalateAt", MONDAY.plus(Duration.ofDays(2)))
                        .with("dueAt", DUE)
                        .with("days", 3)
                        .with("reopened", false)
                        .with("version", 0));
    }

    ASlot now(SlotState state) {
        request.data.change("slot", "state = '" + state + "', version = version + 1", "id", id);
        return this;
    }

    /** Answers, which closes the slot unless it only asks. */
    AnAnswer answers(Choice choice, Form form, Actor by) {
        if (choice != Choice.ASK) now(SlotState.ANSWERED);
        return new AnAnswer(choice, form, by).inserted();
    }

    AnAnswer answer(Choice choice, Form form, Actor by) {
        return new AnAnswer(choice, form, by);
    }

    final class AnAnswer {

        final UUID id = UUID.randomUUID();
        private final Row row;

        AnAnswer(Choice choice, Form form, Actor by) {
            row = row("id", id, "slotId", ASlot.this.id, "requestId", request.id, "decision", choice, "form", form)
                    .with("seq", request.data.next("answer", "seq", "slot_id", ASlot.this.id))
                    .with("channel", Channel.PROGRAM)
                    .with("office", "Office of the group")
                    .with("remarks", "because of " + choice)
                    .with("termsVersion", version)
                    .with("termsSha256", "a".repeat(64))
                    .with("late", false)
                    .with("counts", true)
                    .with("proxy", false)
                    .with("givenBy", by.username())
                    .with("saidAt", MONDAY)
                    .with("enteredAt", MONDAY);
        }

        AnAnswer with(String column, @Nullable Object value) {
            row.with(column, value);
            return this;
        }

        AnAnswer inserted() {
            request.data.insert("answer", row);
            return this;
        }

        AnAnswer withdrawn() {
            request.data.change("answer", "withdrawn_at = entered_at, withdrawal_reason = 'changed'", "id", id);
            return this;
        }

        UUID condition(String wording, boolean met) {
            var condition = UUID.randomUUID();
            request.data.insert(
                    "condition_set",
                    row("id", condition, "answerId", id, "requestId", request.id, "partyCode", party)
                            .with("wording", wording)
                            .with("owner", "An office")
                            .with("state", met ? "MET" : "UNMET"));
            return condition;
        }
    }
}
