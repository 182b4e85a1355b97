package org.parley.exercise.history;

import java.util.List;

/** A table, which of its rows belong to the request {@code :id}, and their order. */
public record Table(String name, String condition, String order) {

    private static final String TASKS = "task_id in (select id from inbox_task where request_id = cast(:id as uuid))";
    private static final String DOCUMENTS =
            "document_id in (select id from document where request_id = cast(:id as uuid))";

    /** Everything of a request, in an order in which it can be written. */
    public static final List<Table> OF_A_REQUEST = List.of(
            new Table("request", "id = cast(:id as uuid)", "opened_at"),
            ofRequest("terms_version", "no"),
            ofRequest("emergency", "from_version"),
            ofRequest("plan_point", "position"),
            new Table("plan_cancellation", "plan_id = cast(:id as uuid)", "plan_id"),
            ofRequest("document", "added_at"),
            new Table("document_content", DOCUMENTS, "document_id"),
            ofRequest("slot", "terms_version, party_code"),
            ofRequest("slot_adjustment", "party_code"),
            ofRequest("slot_step", "slot_id, position"),
            ofRequest("answer", "entered_at, slot_id, seq"),
            ofRequest("condition_set", "id"),
            ofRequest("condition_order", "condition_id, after_id"),
            ofRequest("notice", "terms_version, party_code"),
            ofRequest("open_issue", "raised_at"),
            ofRequest("contact", "entered_at"),
            ofRequest("pause_window", "request_id"),
            ofRequest("pause_end", "request_id"),
            ofRequest("window_change", "request_id"),
            ofRequest("violation", "entered_at"),
            ofRequest("hold", "since, nth"),
            ofRequest("leader_call", "asked_at, nth"),
            ofRequest("movement", "request_id"),
            ofRequest("evacuation_group", "group_no"),
            ofRequest("voluntariness", "entered_at, group_no"),
            ofRequest("guarantee", "entered_at, party_code"),
            ofRequest("repair_work", "request_id"),
            ofRequest("restoration", "entered_at, facility"),
            ofRequest("refuel", "entered_at, facility"),
            ofRequest("agreement_group", "group_no"),
            ofRequest("criterion_finding", "entered_at, criterion"),
            ofRequest("concern", "entered_at"),
            ofRequest("figure", "entered_at, subject"),
            ofRequest("figure_choice", "seq"),
            ofRequest("broken_glass", "broken_at"),
            ofRequest("inbox_task", "opened_at, kind, party_code"),
            new Table("inbox_mark", TASKS, "task_id"),
            ofRequest("journal", "seq"),
            ofRequest("step", "entered_at, element"));

    private static Table ofRequest(String name, String order) {
        return new Table(name, "request_id = cast(:id as uuid)", order);
    }
}
