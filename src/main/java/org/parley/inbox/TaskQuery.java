package org.parley.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.place.SoughtText;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.shared.Sql;

/** The queries for a person's open tasks; a filter adds what it asks for and nothing else. */
record TaskQuery(Actor who, TaskFilter filter, Days days) {

    private static final String AFTER = "t.due_at >= :due and (t.due_at > :due or t.id > :id)";

    /** What is shown of rows {@code t}: whatever is joined is found by its key, for the rows of the page alone. */
    private static final String SHOWN = """
            select t.*, r.reference, r.kind as request_kind, r.title, m.priority, m.taken_at,
                taker.username as taken_by, taker.display_name as taker_name, f.remind_at, instead.display_name as instead_name,
                case when m.taken_by is null then false else %s end as standing_in
            from %%s t join request r on r.id = t.request_id
            left join inbox_mark m on m.task_id = t.id
            left join app_user taker on taker.username = m.taken_by and taker.party_code is not distinct from t.party_code
            left join app_user instead on instead.username = m.taken_for
            left join follow_up f on f.task_id = t.id and f.username = :me
            """.formatted(standingInFor("m.taken_by"));

    static String standingInFor(String column) {
        return """
                exists (select 1 from absence a where a.username = %s and a.substitute = :me
                        and a.starts_at <= :now and a.ends_at > :now)""".formatted(column);
    }

    String page(@Nullable Bookmark after, int limit) {
        return SHOWN.formatted("(" + firstOfEachRole(after, limit) + ")") + "order by t.due_at, t.id limit " + limit;
    }

    String count(int atMost) {
        return "select count(*) from (select t.id from (%s) t limit %d) counted"
                .formatted(firstOfEachRole(null, atMost), atMost);
    }

    /** One task of one's own role; {@code asLead}: or any of staff, where one passes those on. */
    String one(boolean asLead) {
        return SHOWN.formatted("inbox_task") + "where t.id = :id and t.closed_at is null and (" + own()
                + (asLead && leads(who) ? " or t.party_code is null" : "") + ")";
    }

    /** Of one request, those of one's own role that somebody took. */
    String taken() {
        return SHOWN.formatted("inbox_task") + "where t.request_id = :request and t.closed_at is null"
                + " and m.taken_by is not null and " + own() + " order by t.due_at, t.id";
    }

    private String own() {
        return who.roles().stream().map(TaskQuery::ofRole).collect(Collectors.joining(" or ", "(", ") and "))
                + ofParty();
    }

    /** Coordinators pass on what waits for staff. */
    static boolean leads(Actor who) {
        return who.isStaff() && who.is(Role.COORDINATOR);
    }

    /**
     * One role at a time and by the whole key of the index, constants too: both databases then read it in its order. The
     * limit is a number of the statement, since PostgreSQL plans a tenth of the table for one that it is not told.
     */
    private String firstOfEachRole(@Nullable Bookmark after, int limit) {
        var conditions = conditions();
        if (after != null) conditions.add(AFTER);
        var sought = conditions.stream().map(one -> " and " + one).collect(Collectors.joining());
        return who.roles().stream()
                .map(role -> """
                        (select t.* from inbox_task t
                         where t.closed_at is null and %s and %s%s
                         order by t.closed_at, t.for_role, t.party_code, t.due_at, t.id
                         limit %d)
                        """.formatted(ofRole(role), ofParty(), sought, limit))
                .collect(Collectors.joining("union all "));
    }

    /** Whether people leave of their own free will a protection officer finds out as well as a monitor: one task for both. */
    private static String ofRole(Role role) {
        return role == Role.PROTECTION
                ? "t.for_role = 'MONITOR' and t.kind = 'voluntariness'"
                : "t.for_role = '" + role.name() + "'";
    }

    /** The office's tasks belong to no party; whoever speaks for one sees those of that party only. */
    private String ofParty() {
        return who.party() == null ? "t.party_code is null" : "t.party_code = :party";
    }

    private List<String> conditions() {
        var all = new ArrayList<String>();
        if (filter.kind() != null) all.add("t.kind = :kind");
        if (filter.due() != null) all.add(dueWithin(filter.due()));
        if (filter.whose() != null) all.add(takenBy(filter.whose()));
        if (filter.priority() != null) all.add(prioritised(filter.priority()));
        if (filter.followUp()) all.add("""
                t.id in (select f.task_id from follow_up f where f.username = :me and f.remind_at <= :now)""");
        if (filter.text() != null)
            all.add("exists (select 1 from request r where r.id = t.request_id and " + SoughtText.condition("") + ")");
        return all;
    }

    private static String dueWithin(Due due) {
        return switch (due) {
            case OVERDUE -> "t.due_at < :now";
            case TODAY -> "t.due_at >= :today and t.due_at < :tomorrow";
            case WEEK -> "t.due_at >= :today and t.due_at < :nextWeek";
        };
    }

    private static String takenBy(Whose whose) {
        return switch (whose) {
            case MINE -> """
                    t.id in (select m.task_id from inbox_mark m where m.taken_by = :me
                             union all
                             select m.task_id from absence a join inbox_mark m on m.taken_by = a.username
                             where a.substitute = :me and a.starts_at <= :now and a.ends_at > :now)""";
            case UNTAKEN -> """
                    not exists (select 1 from inbox_mark m where m.task_id = t.id and m.taken_by is not null)""";
        };
    }

    /** What nobody marked is of normal priority. */
    private static String prioritised(Priority priority) {
        return priority == Priority.NORMAL
                ? "not exists (select 1 from inbox_mark m where m.task_id = t.id and m.priority <> :priority)"
                : "t.id in (select m.task_id from inbox_mark m where m.priority = :priority)";
    }

    Map<String, @Nullable Object> values() {
        var values = new HashMap<String, @Nullable Object>(days.values());
        values.put("me", who.username());
        values.put("party", who.party());
        values.put("kind", filter.kind());
        values.put("text", SoughtText.pattern(filter.text()));
        values.put(
                "priority", filter.priority() == null ? null : filter.priority().name());
        return values;
    }

    Map<String, @Nullable Object> values(Bookmark after) {
        var values = values();
        values.put("due", Sql.utc(after.dueAt()));
        values.put("id", after.id());
        return values;
    }
}
