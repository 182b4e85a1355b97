package org.parley.replay;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Choice;
import org.parley.overview.Matrix;
import org.parley.overview.Matrix.Cell;
import org.parley.overview.Matrix.Condition;
import org.parley.overview.Matrix.Given;
import org.parley.overview.Matrix.Notice;
import org.parley.overview.Matrix.PartyRow;
import org.parley.overview.Matrix.Round;
import org.parley.replay.Story.InnerSlot;

/** The matrix of another moment: today's, without what was not there yet and with what was taken away since. */
record MatrixThen(Story story, Then then, Instant moment, Reading reading) {

    Matrix matrix(int current) {
        var now = story.matrix();
        var said = then.slots.values().stream()
                .flatMap(slots -> slots.keySet().stream())
                .max(Integer::compareTo)
                .orElse(0);
        return new Matrix(
                now.rounds().stream()
                        .filter(round -> round.no() <= Math.max(current, said))
                        .map(round -> new Round(round.no(), round.material(), round.no() == current))
                        .toList(),
                now.parties().stream()
                        .map(this::row)
                        .filter(row -> !row.cells().isEmpty())
                        .toList(),
                now.notices().stream()
                        .filter(notice -> isPast(notice.sentAt()))
                        .map(this::notice)
                        .toList());
    }

    private boolean isPast(@Nullable Instant at) {
        return at != null && !at.isAfter(moment);
    }

    private Notice notice(Notice now) {
        var acknowledged = isPast(now.acknowledgedAt()) ? now.acknowledgedAt() : null;
        return new Notice(now.id(), now.version(), now.party(), now.sentAt(), acknowledged);
    }

    private PartyRow row(PartyRow now) {
        var asked = then.slots.get(now.party());
        if (asked == null) return new PartyRow(now.party(), List.of());
        return new PartyRow(
                now.party(),
                now.cells().stream()
                        .filter(cell -> asked.containsKey(cell.version()))
                        .map(cell -> cell(cell, Objects.requireNonNull(asked.get(cell.version())), now.party()))
                        .toList());
    }

    private Cell cell(Cell now, SlotThen slot, String party) {
        var answers = now.answers().stream()
                .filter(slot.counted::containsKey)
                .map(answer -> given(answer, Boolean.TRUE.equals(slot.counted.get(answer)), party))
                .toList();
        var binding = binding(answers);
        return new Cell(
                now.slotId(),
                now.version(),
                now.role(),
                now.form(),
                slot.state,
                slot.reopened,
                slot.askedAt,
                slot.dueAt,
                slot.isCurrent(),
                slot.isCurrent()
                        && isPassed(now.slotId(), slot)
                        && binding.filter(answer -> clears(answer, now)).isPresent(),
                binding.orElse(null),
                answers);
    }

    /** The last answer that counts and is no question; where it was withdrawn nothing binds (rules.md, Answers). */
    private static Optional<Given> binding(List<Given> answers) {
        return answers.stream()
                .filter(answer -> answer.choice() != Choice.ASK && answer.counts())
                .max(Comparator.comparingInt(Given::seq))
                .filter(answer -> answer.withdrawnAt() == null);
    }

    private static boolean clears(Given answer, Cell slot) {
        return (answer.choice() == Choice.APPROVE || answer.choice() == Choice.APPROVE_WITH_CONDITIONS)
                && answer.form().satisfies(slot.form())
                && answer.conditions().stream().allMatch(Condition::met);
    }

    private boolean isPassed(UUID slotId, SlotThen slot) {
        return story.inner().steps().stream()
                .filter(step -> step.slotId().equals(slotId))
                .map(InnerSlot::position)
                .allMatch(slot::isDone);
    }

    private Given given(Given now, boolean counts, String party) {
        var withdrawn = isPast(now.withdrawnAt());
        return new Given(
                now.id(),
                now.seq(),
                now.choice(),
                now.form(),
                now.channel(),
                now.office(),
                now.officeLevel(),
                now.remarks(),
                now.proposal(),
                now.late(),
                counts,
                now.proxy(),
                now.documentId(),
                now.mandate(),
                now.by(),
                now.saidAt(),
                now.enteredAt(),
                withdrawn ? now.withdrawnAt() : null,
                withdrawn ? now.withdrawalReason() : null,
                isPast(now.repliedAt()) ? now.repliedAt() : null,
                now.conditions().stream().map(set -> condition(set, party)).toList());
    }

    private Condition condition(Condition now, String party) {
        var decided =
                then.conditions.getOrDefault(now.id().toString(), then.conditions.get(party + " " + now.wording()));
        return new Condition(
                now.id(),
                now.wording(),
                now.owner(),
                decided != null && decided.key().equals("condition.met"),
                now.dueAt(),
                decided == null ? null : decided.enteredAt(),
                decided == null ? null : decided.text("evidence"));
    }
}
