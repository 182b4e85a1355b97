package org.parley.overview;

import static org.parley.clearance.Form.VERBAL;
import static org.parley.clearance.Form.WRITTEN;
import static org.parley.clearance.SlotRole.ADVISORY;
import static org.parley.overview.Data.MONDAY;
import static org.parley.overview.Data.row;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.parley.clearance.Choice;
import org.parley.clearance.SlotState;
import org.parley.request.Decision;

/** What may happen around the northern group in a round, with every trace that it leaves in the tables. */
enum Deed {
    NORTH_APPROVES(story -> answers(story, Choice.APPROVE)),
    NORTH_APPROVES_IN_PART(story -> answers(story, Choice.APPROVE_IN_PART)),
    NORTH_SETS_A_CONDITION(story -> {
        story.north
                .answers(Choice.APPROVE_WITH_CONDITIONS, WRITTEN, story.northsDelegate)
                .condition("The road", false);
        story.request.noted("answer.given", story.north.party, story.northsDelegate);
        story.northEnds("answered");
    }),
    NORTHS_CONDITION_IS_MET(story -> {
        story.north
                .answers(Choice.APPROVE_WITH_CONDITIONS, WRITTEN, story.northsDelegate)
                .condition("The road", true);
        story.request.noted("condition.met", story.north.party, story.coordinator);
        story.weighedAgain();
    }),
    NORTH_REJECTS(story -> {
        answers(story, Choice.REJECT);
        story.request.now(Decision.DENIED).notedForStaff("request.denied");
        story.weighedAgain();
    }),
    NORTH_ASKS(story -> {
        story.north.answers(Choice.ASK, VERBAL, story.northsDelegate);
        story.request.noted("answer.given", story.north.party, story.northsDelegate);
    }),
    NORTH_COUNTERS(story -> {
        story.north.now(SlotState.ANSWERED);
        story.north
                .answer(Choice.COUNTER_PROPOSE, WRITTEN, story.northsDelegate)
                .with("proposal", "{}")
                .inserted();
        story.request.noted("answer.given", story.north.party, story.northsDelegate);
        story.northEnds("answered");
    }),
    NORTH_WITHDRAWS(story -> {
        story.north.answers(Choice.APPROVE, WRITTEN, story.northsDelegate).withdrawn();
        story.request.noted("answer.withdrawn", story.north.party, story.northsDelegate);
        story.weighedAgain();
    }),
    NORTH_IS_ENTERED_BY_PROXY(story -> {
        var letter = story.request.document(story.north.party, story.coordinator);
        story.north.now(SlotState.ANSWERED);
        story.north
                .answer(Choice.APPROVE, WRITTEN, story.coordinator)
                .with("proxy", true)
                .with("documentId", letter)
                .inserted();
        story.request.noted("answer.by-proxy", story.north.party, story.coordinator);
        story.northEnds("answered");
    }),
    NORTH_IS_REMINDED(story -> {
        story.request.went(Diagrams.CALLED, "reminder", story.north.id).went(Diagrams.CALLED, "remind", story.north.id);
        story.request.noted("slot.reminded", story.north.party, null);
    }),
    NORTH_LETS_ITS_DEADLINE_PASS(story -> {
        story.north.now(SlotState.NO_REPLY);
        story.request.noted("slot.no-reply", story.north.party, null);
        story.northEnds("record-no-reply");
        story.request.now(Decision.NOT_CLEAR).notedForStaff("request.not-clear");
        story.weighedAgain();
    }),
    NORTH_ANSWERS_LATE(story -> {
        story.north.now(SlotState.NO_REPLY);
        story.north
                .answer(Choice.APPROVE, WRITTEN, story.northsDelegate)
                .with("late", true)
                .with("counts", false)
                .inserted();
        story.request.noted("answer.given", story.north.party, story.northsDelegate);
    }),
    NORTHS_SLOT_IS_REOPENED(story -> {
        story.data.change("slot", "reopened = true, due_at = remind_at", "id", story.north.id);
        story.request.noted("slot.reopened", story.north.party, story.coordinator);
    }),
    ANOTHER_PARTY_IS_ADDED(story -> {
        var slot = story.request.slot(story.data.party(), ADVISORY, VERBAL);
        story.request
                .noted("slot.added", slot.party, story.coordinator)
                .waits(Diagrams.CALLED, "await-answer", slot.id);
    }),
    ANOTHER_ACKNOWLEDGES(story -> story.data.change("notice", "acknowledged_at = sent_at", "id", story.northsNotice)),
    EVERYBODY_ELSE_HAS_ENDED(story -> {
        story.northEnds("answered");
        story.request.left("ask-parties").went(story.process, "all-asked", null);
    }),
    THE_OFFICE_SAYS_NO_GO(story -> {
        story.data.insert("movement", row("requestId", story.request.id, "version", 0));
        story.data.change("movement", "go = false, go_reason = 'the north'", "request_id", story.request.id);
        story.request.notedForStaff("go.refused");
    }),
    NORTH_GUARANTEES(story -> story.data.insert(
            "guarantee",
            row("id", UUID.randomUUID(), "requestId", story.request.id, "termsVersion", 1)
                    .with("partyCode", story.north.party)
                    .with("wording", "Nobody is held")
                    .with("form", WRITTEN)
                    .with("saidAt", MONDAY)
                    .with("enteredAt", MONDAY)
                    .with("enteredBy", story.coordinator.username()))),
    PEOPLE_ARE_ASKED_WHETHER_THEY_WANT_TO_LEAVE(story -> story.data.insert(
            "voluntariness",
            row("id", UUID.randomUUID(), "requestId", story.request.id, "termsVersion", 1, "groupNo", 1)
                    .with("method", "INTERVIEWS")
                    .with("finding", "UNMET")
                    .with("independent", true)
                    .with("assessedAt", MONDAY)
                    .with("enteredAt", MONDAY.plus(Duration.ofHours(3)))
                    .with("enteredBy", story.coordinator.username())));

    private final Consumer<Story> deed;

    Deed(Consumer<Story> deed) {
        this.deed = deed;
    }

    void happens(Story story) {
        deed.accept(story);
    }

    private static void answers(Story story, Choice choice) {
        story.north.answers(choice, WRITTEN, story.northsDelegate);
        story.request.noted("answer.given", story.north.party, story.northsDelegate);
        story.northEnds("answered");
        story.weighedAgain();
    }
}
