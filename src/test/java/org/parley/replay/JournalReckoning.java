package org.parley.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reckons a request's moment from the raw journal alone: every entry of the moment, one after another. */
final class JournalReckoning {

    private static final ObjectMapper JSON = new ObjectMapper();

    private record Line(String key, JsonNode args, Instant eventAt, Instant enteredAt) {}

    private final List<Line> lines;
    private final boolean negotiated;

    JournalReckoning(UUID request, JdbcClient db) {
        negotiated = List.of("CEASEFIRE", "CONVOY", "EVACUATION", "MISSION")
                .contains(db.sql("select kind from request where id = :id")
                        .param("id", request)
                        .query(String.class)
                        .single());
        lines = db.sql("select * from journal where request_id = :id order by seq")
                .param("id", request)
                .query((row, n) -> new Line(
                        row.getString("entry_key"),
                        read(row.getString("args")),
                        Sql.instant(row, "event_at"),
                        Sql.instant(row, "entered_at")))
                .list();
    }

    private static JsonNode read(String args) {
        try {
            return JSON.readTree(args);
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /** Every moment that an entry names, and those just before and after it. */
    List<Instant> moments() {
        return lines.stream()
                .flatMap(line -> java.util.stream.Stream.of(line.eventAt, line.enteredAt))
                .flatMap(at -> java.util.stream.Stream.of(at.minusMillis(1), at, at.plusMillis(1)))
                .filter(at -> !at.isBefore(lines.get(0).eventAt))
                .distinct()
                .sorted()
                .toList();
    }

    Map<String, Object> at(Instant moment, boolean known) {
        var now = new TreeMap<String, Object>(
                Map.of("decision", negotiated ? "ASKING" : "NOT_ASKED", "course", "NOT_STARTED", "version", 1));
        var groups = 2;
        var there = new HashSet<Integer>();
        var said = new TreeMap<String, List<String>>();
        var dead = new ArrayList<String>();
        for (var line : lines) {
            if ((known ? line.enteredAt : line.eventAt).isAfter(moment)) continue;
            decided(line, now);
            became(line, now);
            if (line.key.equals("agreement.amended")) {
                now.put("version", line.args.get("version").asInt());
                groups++;
            }
            if (line.key.equals("agreement.group-left") && now.get("course").equals("NOT_STARTED"))
                now.put("course", "UNDER_WAY");
            if (line.key.equals("agreement.group-arrived")) {
                there.add(line.args.get("group").asInt());
                now.put("course", there.size() >= groups ? "ARRIVED" : "UNDER_WAY");
            }
            if (line.key.equals("answer.given") || line.key.equals("answer.by-proxy"))
                said.computeIfAbsent(line.args.get("party").asText(), party -> new ArrayList<>())
                        .add(line.args.get("choice").asText());
            if (line.key.equals("figure.added") || line.key.equals("figure.corrected"))
                dead.add(line.args.get("amount").asText());
            if (line.key.equals("violation.reported"))
                now.put("violation " + line.args.get("violation").asText(), "ALLEGED");
            if (line.key.equals("violation.assessed"))
                now.computeIfPresent(
                        "violation " + line.args.get("violation").asText(),
                        (id, was) -> line.args.get("to").asText());
        }
        dead.sort(null);
        now.put("said", said);
        now.put("dead", dead);
        return now;
    }

    private static void decided(Line line, Map<String, Object> now) {
        switch (line.key) {
            case "request.clear" -> now.put("decision", "CLEAR");
            case "request.denied" -> now.put("decision", "DENIED");
            case "request.not-clear" -> now.put("decision", "NOT_CLEAR");
            case "request.asking-again" -> now.put("decision", "ASKING");
            case "terms.revised" -> {
                now.put("version", line.args.get("version").asInt());
                if (line.args.get("material").asBoolean()) {
                    now.put("decision", "ASKING");
                    now.put("course", "NOT_STARTED");
                }
            }
            default -> {}
        }
    }

    private static void became(Line line, Map<String, Object> now) {
        switch (line.key) {
            case "pause.took-effect" -> now.put("course", "IN_EFFECT");
            case "pause.lapsed" -> now.put("course", "LAPSED");
            case "pause.ended", "movement.outcome", "plan.ended", "agreement.closed", "notification.expired" ->
                now.put("course", "ENDED");
            case "movement.departed" -> now.put("course", "UNDER_WAY");
            case "movement.arrived" -> now.put("course", "ARRIVED");
            case "request.postponed" -> now.put("course", "POSTPONED");
            case "request.cancelled", "plan.cancelled", "notification.called-off" -> now.put("course", "CANCELLED");
            default -> {}
        }
    }

    /** The same, out of what the replay shows to staff. */
    static Map<String, Object> of(Moment moment) {
        var now = new TreeMap<String, Object>(Map.of(
                "decision", moment.decision().name(),
                "course", moment.course().name(),
                "version", moment.terms().no()));
        var said = new TreeMap<String, List<String>>();
        for (var row : moment.matrix().parties())
            row.cells().stream()
                    .flatMap(cell -> cell.answers().stream()
                            .sorted(java.util.Comparator.comparingInt(given -> given.seq()))
                            .map(given -> given.choice().name()))
                    .forEach(choice -> said.computeIfAbsent(row.party(), party -> new ArrayList<>())
                            .add(choice));
        moment.took().violations().forEach(one -> now.put("violation " + one.id(), one.status()));
        now.put("said", said);
        now.put(
                "dead",
                moment.figures().stream()
                        .map(one -> String.valueOf(one.amount()))
                        .sorted()
                        .toList());
        return now;
    }
}
