package org.parley.api;

import static org.parley.testing.Given.unique;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * An area that two groups control, and everybody who calls about it; every name is new. Other tests' guarantors and
 * governments may be asked too: {@link #everybodyElseApproves} answers for them.
 */
final class Field {

    static final ZoneId ZONE = ZoneId.of("Asia/Damascus");

    final Caller coordinator;
    final Caller secondCoordinator;
    final Caller monitor;
    final Caller north;
    final Caller south;
    final Caller stranger;
    final String northCode;
    final String southCode;
    final String area = unique("SY");
    final String depot = unique("SY");

    private final MockMvc http;
    private final JdbcClient db;

    Field(MockMvc http, JdbcClient db) {
        this.http = http;
        this.db = db;
        db.sql("insert into area (pcode, name_en, name_ar) values (:code, 'Eastern Aleppo', 'شرق حلب')")
                .param("code", area)
                .update();
        db.sql("insert into area (pcode, name_en, name_ar) values (:code, 'A depot', 'مستودع')")
                .param("code", depot)
                .update();
        northCode = aGroupInControl();
        southCode = aGroupInControl();
        coordinator = account("COORDINATOR", null);
        secondCoordinator = account("COORDINATOR", null);
        monitor = account("MONITOR", null);
        north = account("DELEGATE", northCode);
        south = account("DELEGATE", southCode);
        stranger = account("DELEGATE", party("ARMED_GROUP"));
    }

    private String aGroupInControl() {
        var code = party("ARMED_GROUP");
        db.sql("insert into control (pcode, party_code, since) values (:area, :party, date '2016-01-01')")
                .param("area", area)
                .param("party", code)
                .update();
        return code;
    }

    String party(String standing) {
        var code = unique("PARTY");
        db.sql("""
                        insert into party (code, name_en, name_ar, standing, zone, days_off)
                        values (:code, 'A party', 'طرف', :standing, 'Asia/Damascus', 'FRIDAY,SATURDAY')
                        """).param("code", code).param("standing", standing).update();
        return code;
    }

    Caller account(String role, @Nullable String party) {
        var name = unique(role.toLowerCase());
        db.sql("insert into app_user values (:name, 'An office', :password, :party, 'en', true)")
                .param("name", name)
                .param("password", "{noop}" + Caller.PASSWORD)
                .param("party", party)
                .update();
        db.sql("insert into user_role values (:name, :role)")
                .param("name", name)
                .param("role", role)
                .update();
        return new Caller(http, name);
    }

    /** The example of the description, in this area, for two days. */
    ObjectNode pause(Instant start) {
        var terms = Example.of("openCeasefire");
        var zone = (ObjectNode) terms.at("/zones/0");
        zone.putArray("areas").add(area);
        var window = (ObjectNode) zone.get("window");
        window.put("from", local(start)).put("to", local(start.plus(Duration.ofDays(2))));
        window.remove("dailyFrom");
        window.remove("dailyTo");
        return terms;
    }

    /** The example of the description, from a depot to this area. */
    ObjectNode convoy(Instant departure) {
        var terms = Example.of("openConvoy");
        terms.put("origin", depot).put("destination", area).putArray("routes");
        return terms.put("departure", local(departure)).put("comeBack", local(departure.plus(Duration.ofHours(9))));
    }

    /** The example of the description, within this area. */
    ObjectNode evacuation(Instant departure) {
        var terms = Example.of("openEvacuation");
        terms.put("origin", area).putArray("routes");
        terms.get("groups").forEach(group -> ((ObjectNode) group).put("destination", area));
        return terms.put("departure", local(departure)).put("comeBack", local(departure.plus(Duration.ofHours(9))));
    }

    /** The example of the description, within this area. */
    ObjectNode mission(Instant departure) {
        var terms = Example.of("openMission");
        terms.put("origin", area).put("destination", area).putArray("routes");
        terms.get("facilities").forEach(facility -> ((ObjectNode) facility).put("area", area));
        return terms.put("departure", local(departure)).put("comeBack", local(departure.plus(Duration.ofDays(3))));
    }

    /** The example of the description: a pause over this area, and a convoy that leaves two hours into it. */
    ObjectNode plan(Instant start) {
        var draft = Example.of("openPlan");
        draft.set("pause", pause(start));
        draft.putArray("points").add(convoy(start.plus(Duration.ofHours(2))).put("kind", "CONVOY"));
        return draft;
    }

    /** The example of the description, within this area, concluded then. */
    ObjectNode agreement(Instant concluded) {
        var terms = Example.of("recordAgreement");
        terms.put("concludedAt", concluded.toString()).put("toldAt", concluded.toString());
        terms.get("groups")
                .forEach(group -> ((ObjectNode) group).put("origin", area).put("agreedDestination", area));
        return terms.put("from", local(concluded)).put("to", local(concluded.plus(Duration.ofDays(4))));
    }

    static String local(Instant moment) {
        return moment.atZone(ZONE).toLocalDateTime().toString();
    }

    UUID open(String path, ObjectNode terms) {
        return coordinator.send(path, terms).with(HttpStatus.CREATED).id();
    }

    /** The slot of a party in the current round. */
    JsonNode slot(UUID request, String party) {
        var matrix = coordinator
                .read("/requests/{id}/matrix", request)
                .with(HttpStatus.OK)
                .body();
        return StreamSupport.stream(matrix.get("parties").spliterator(), false)
                .filter(row -> row.get("party").asText().equals(party))
                .flatMap(row -> StreamSupport.stream(row.get("cells").spliterator(), false))
                .filter(cell -> cell.get("current").asBoolean())
                .findFirst()
                .orElseThrow();
    }

    String slotId(UUID request, String party) {
        return slot(request, party).get("slotId").asText();
    }

    /** An answer to the current terms. */
    ObjectNode answer(UUID request, String choice) {
        var current = coordinator.read("/requests/{id}/terms", request).body().get(0);
        var answer = Example.of("giveAnswer");
        answer.put("choice", choice).putArray("conditions");
        return answer.put("termsVersion", current.get("no").asInt())
                .put("termsSha256", current.get("sha256").asText());
    }

    void bothApprove(UUID request) {
        north.send("/slots/{id}/answers", answer(request, "APPROVE"), slotId(request, northCode))
                .with(HttpStatus.CREATED);
        south.send("/slots/{id}/answers", answer(request, "APPROVE"), slotId(request, southCode))
                .with(HttpStatus.CREATED);
        everybodyElseApproves(request);
    }

    /** By letter, entered by the second coordinator. */
    void everybodyElseApproves(UUID request) {
        var matrix = coordinator.read("/requests/{id}/matrix", request).body();
        for (var row : matrix.get("parties"))
            for (var cell : row.get("cells"))
                if (isOpen(cell)) enter(request, row.get("party").asText(), cell);
    }

    private static boolean isOpen(JsonNode cell) {
        return cell.get("state").asText().equals("OPEN")
                && cell.get("role").asText().equals("BLOCKING");
    }

    private void enter(UUID request, String party, JsonNode cell) {
        var letter = secondCoordinator.attach(request, party, "letter.txt", "We agree.".getBytes());
        var answer = answer(request, "APPROVE")
                .put("channel", "LETTER")
                .put("saidAt", Instant.EPOCH.toString())
                .put("documentId", letter.id().toString());
        secondCoordinator
                .send("/slots/{id}/proxy-answers", answer, cell.get("slotId").asText())
                .with(HttpStatus.CREATED);
    }
}
