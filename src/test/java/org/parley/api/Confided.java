package org.parley.api;

import static org.parley.api.Example.json;
import static org.parley.testing.Given.unique;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.parley.hold.Front;
import org.parley.testing.Stage;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Requests of every kind in which everything was said that somebody may not know, each time with a word that stands
 * nowhere else; the ids of it all; and somebody of every role, and of none.
 */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class Confided {

    private final MockMvc http;
    private final JdbcClient db;
    private final Front front;
    private final TestTime time;
    private final String strangersCode;
    private final String guarantorsCode;

    /** What only the northern group, which said it, and staff may read. */
    public final Set<String> ofTheNorth = new HashSet<>();

    /** What only staff may read. */
    public final Set<String> ofStaff = new HashSet<>();

    /** What only those read who are asked in a request, and staff. */
    public final Set<String> common = new HashSet<>();

    /** What a protection officer reads of all this. */
    public final Set<String> ofProtection = new HashSet<>();

    /** Known ids, by the name of the variable in the paths; the northern group's answers and what hangs on them. */
    final Map<String, List<String>> norths = new TreeMap<>();

    /** Requests and plans, by the name of the variable in the paths; strangers know none of them. */
    final Map<String, List<String>> requests = new TreeMap<>();

    /** Whatever names a request in which the southern group is not asked. */
    final List<String> elsewhere = new ArrayList<>();

    /** Of the requests in which the northern and the southern group are asked, and of their plan. */
    public final List<String> references = new ArrayList<>();

    private final List<String> notOfProtection = new ArrayList<>();
    private final List<String> notOfObservers = new ArrayList<>();

    final Field field;
    final Caller guarantor;
    final Caller government;
    final Caller administrator;
    final Caller auditor;
    final Caller observer;
    final Caller protection;
    final Caller withoutRole;
    final Caller twoHatted;
    final UUID evacuation;

    Confided(MockMvc http, JdbcClient db, Front front, ObjectProvider<Stage> stages, TestTime time) {
        this.http = http;
        this.db = db;
        this.front = front;
        this.time = time;
        var stage = stages.getObject();
        field = new Field(http, db);
        strangersCode = field.party("ARMED_GROUP");
        guarantorsCode = stage.guarantor;
        guarantor = field.account("GUARANTOR", stage.guarantor);
        government = field.account("DELEGATE", stage.government);
        administrator = field.account("ADMINISTRATOR", null);
        auditor = field.account("AUDITOR", null);
        observer = field.account("OBSERVER", null);
        protection = field.account("PROTECTION", null);
        withoutRole = withoutRole();
        twoHatted = alsoACoordinator(field.account("DELEGATE", field.party("ARMED_GROUP")));
        onTheRoad();
        var start = time.now().plus(Duration.ofDays(20));
        evacuation = opened("/evacuations", field.evacuation(start).put("contact", ofProtection(word(common))));
        talksAboutTheEvacuation();
        ofStaffAboutTheEvacuation();
        var note = field.convoy(start).put("modality", "CROSS_BORDER").put("crossing", "Bab al-Hawa");
        var border = opened("/convoys", note.put("contact", word(common)));
        notOfProtection.add(border.toString());
        norths.put(
                "noticeId",
                List.of(field.coordinator.read("/requests/{id}/matrix", border).text("/notices/0/id")));
        opened("/ceasefires", field.pause(start).put("contact", word(common)));
        ofTheNorthsHouse();
        var mission = opened("/missions", field.mission(start).put("contact", word(common)));
        notOfProtection.add(mission.toString());
        norths.put(
                "stepId",
                List.of(field.coordinator.read("/requests/{id}/steps", mission).text("/0/id")));
        var agreement = opened("/agreements", field.agreement(time.now()).put("contact", word(ofStaff)));
        notOfProtection.add(agreement.toString());
        notOfObservers.add(agreement.toString());
        var plan = field.open("/plans", field.plan(start));
        requests.put("planId", List.of(plan.toString()));
        requests.put("otherId", List.of(plan.toString()));
        references.add(field.coordinator.read("/plans/{id}", plan).text("/reference"));
        norths.put("tokenId", List.of(tokenOfTheNorth()));
        norths.put("taskId", List.of(field.north.read("/tasks?limit=1").text("/rows/0/id")));
        norths.put("absenceId", List.of(absenceOfTheNorth()));
        norths.put("list", List.of("VIOLATION"));
        norths.put("listed", List.of("SHELLING"));
        norths.put("username", List.of(field.coordinator.username(), field.north.username()));
    }

    public String northsSlot() {
        return norths.get("slotId").get(0);
    }

    public String northCode() {
        return field.northCode;
    }

    public String southCode() {
        return field.southCode;
    }

    public String strangersCode() {
        return strangersCode;
    }

    public String guarantorsCode() {
        return guarantorsCode;
    }

    /** Everybody but those who may read it all. */
    Map<String, Caller> parties() {
        var all = strangers();
        all.put("another party that is asked", field.south);
        all.put("a guarantor", guarantor);
        all.put("the government", government);
        all.put("an observer", observer);
        all.put("a protection officer", protection);
        return all;
    }

    /** Requests that whoever speaks for no party and is not staff knows nothing of. */
    Map<Caller, List<String>> unseen() {
        return Map.of(observer, notOfObservers, protection, notOfProtection);
    }

    Map<String, Caller> strangers() {
        var all = new TreeMap<String, Caller>();
        all.put("a party that is not asked", field.stranger);
        all.put("a coordinator who speaks for a party", twoHatted);
        all.put("somebody without a role", withoutRole);
        return all;
    }

    Map<String, Caller> staff() {
        return Map.of(
                "coordinator",
                field.secondCoordinator,
                "monitor",
                field.monitor,
                "administrator",
                administrator,
                "auditor",
                auditor);
    }

    /** The words that must not reach this caller. */
    Set<String> hiddenFrom(Caller caller) {
        if (staff().containsValue(caller)) return Set.of();
        var hidden = new HashSet<>(ofStaff);
        if (!caller.equals(field.north)) hidden.addAll(ofTheNorth);
        if (strangers().containsValue(caller) || caller.equals(observer) || caller.equals(protection))
            hidden.addAll(common);
        if (caller.equals(protection)) hidden.removeAll(ofProtection);
        return hidden;
    }

    private String tokenOfTheNorth() {
        var made = field.north.send("/me/tokens", Example.of("makeToken"));
        return made.with(HttpStatus.CREATED).text("/token/id");
    }

    private String absenceOfTheNorth() {
        var today = LocalDate.ofInstant(time.now(), Stage.DAMASCUS).plusDays(1).toString();
        var away = Example.of("noteAbsence").put("from", today).put("until", today);
        away.put("substitute", field.account("DELEGATE", field.northCode).username());
        return field.north.send("/me/absences", away).with(HttpStatus.CREATED).text("/id");
    }

    private static String word(Set<String> words) {
        var word = unique("canary");
        words.add(word);
        return word;
    }

    private String ofProtection(String word) {
        ofProtection.add(word);
        return word;
    }

    private UUID opened(String path, ObjectNode terms) {
        var id = field.open(path, terms);
        requests.computeIfAbsent("requestId", none -> new ArrayList<>()).add(id.toString());
        references.add(field.coordinator.read("/requests/{id}", id).text("/reference"));
        return id;
    }

    /** A convoy that is on its way while its pause is violated: a violation, a call to its leader, a hold. */
    private void onTheRoad() {
        var pause = front.pause();
        var convoy = front.onTheRoad(pause);
        var waiting = front.convoy(pause);
        front.verified(pause);
        norths.put("callId", List.of(front.call(convoy).toString()));
        var placed = field.coordinator
                .send("/requests/{id}/holds", reason(word(ofStaff)), waiting)
                .with(HttpStatus.CREATED);
        norths.put("holdId", List.of(placed.text("/id")));
        var violation = Example.of("reportViolation")
                .put("note", ofProtection(word(ofStaff)))
                .put("source", word(ofStaff));
        violation.put("happenedAt", time.now().toString()).put("allegedParty", front.party());
        var reported = field.monitor.send("/requests/{id}/violations", violation, pause);
        norths.put("violationId", List.of(reported.with(HttpStatus.CREATED).text("/id")));
        for (var id : List.of(pause, convoy, waiting)) {
            elsewhere.add(id.toString());
            elsewhere.add(field.coordinator.read("/requests/{id}", id).text("/reference"));
        }
        requests.put("requestId", new ArrayList<>(List.of(pause.toString(), convoy.toString(), waiting.toString())));
    }

    /** When the northern group works, what it controls, and the steps inside it. */
    private void ofTheNorthsHouse() {
        var code = field.northCode;
        var day = LocalDate.ofInstant(time.now(), Field.ZONE).plusDays(300);
        var holiday = Example.of("addHoliday").put("day", day.toString());
        var added = administrator.send("/parties/{code}/holidays", holiday, code);
        norths.put("holidayId", List.of(added.with(HttpStatus.CREATED).text("/id")));
        var way = Example.of("setInnerWay").put("kind", "MISSION");
        administrator.send("/parties/{code}/steps", way, code).with(HttpStatus.OK);
        var control = "select min(id) from control where party_code = :code";
        norths.put(
                "control",
                List.of(db.sql(control)
                        .param("code", code)
                        .query(Long.class)
                        .single()
                        .toString()));
        norths.put("code", List.of(code));
    }

    private void talksAboutTheEvacuation() {
        var slot = field.slotId(evacuation, field.northCode);
        var letter = field.north.attach(
                evacuation,
                ofProtection(word(ofTheNorth)) + ".txt",
                ofProtection(word(ofTheNorth)).getBytes());
        var question =
                field.north.send("/slots/{id}/answers", norths("ASK"), slot).with(HttpStatus.CREATED);
        field.coordinator.send("/answers/{id}/reply", "{\"reply\": \"" + word(ofTheNorth) + "\"}", question.id());
        var answer =
                norths("APPROVE_WITH_CONDITIONS").put("documentId", letter.id().toString());
        answer.putArray("conditions")
                .addObject()
                .put("wording", word(ofTheNorth))
                .put("owner", word(ofTheNorth));
        var taken = field.north.send("/slots/{id}/answers", answer, slot).with(HttpStatus.CREATED);
        field.north
                .send("/answers/{id}/withdrawal", reason(word(ofTheNorth)), taken.id())
                .with(HttpStatus.OK);
        var standing = field.north.send("/slots/{id}/answers", answer, slot).with(HttpStatus.CREATED);
        norths.put("slotId", List.of(slot));
        norths.put("documentId", List.of(letter.text("/id")));
        norths.put("answerId", List.of(question.text("/id"), taken.text("/id"), standing.text("/id")));
        norths.put("conditionId", idsOfConditions(standing.id()));
        var guarantee = Example.of("recordGuarantee")
                .put("party", field.northCode)
                .put("wording", ofProtection(word(ofTheNorth)));
        guarantee.put("documentId", letter.text("/id")).put("saidAt", time.now().toString());
        field.north.send("/evacuations/{id}/guarantees", guarantee, evacuation).with(HttpStatus.CREATED);
    }

    private ObjectNode norths(String choice) {
        return field.answer(evacuation, choice).put("remarks", word(ofTheNorth)).put("office", word(ofTheNorth));
    }

    private List<String> idsOfConditions(UUID answer) {
        return db
                .sql("select id from condition_set where answer_id = :id")
                .param("id", answer)
                .query(UUID.class)
                .stream()
                .map(UUID::toString)
                .toList();
    }

    private void ofStaffAboutTheEvacuation() {
        var broken = field.monitor.send(
                "/requests/{id}/broken-glass", reason(word(ofStaff) + " in an emergency"), evacuation);
        norths.put("glassId", List.of(broken.with(HttpStatus.CREATED).text("/id")));
        var contact = Example.of("noteContact").put("outcome", word(ofStaff)).put("interlocutor", word(ofStaff));
        contact.put("happenedAt", time.now().toString())
                .put("party", field.northCode)
                .put("confidential", true);
        norths.put(
                "contactId",
                List.of(staffSays("/requests/{id}/contacts", contact).text("/id")));
        var issue = Example.of("raiseIssue").put("wording", word(ofStaff)).put("owner", word(ofStaff));
        issue.put("dueAt", time.now().plus(Duration.ofDays(1)).toString());
        norths.put("issueId", List.of(staffSays("/requests/{id}/issues", issue).text("/id")));
        var figure = Example.of("addFigure")
                .put("source", word(ofStaff))
                .put("trueAt", time.now().toString());
        figure.put("counted", "RESIDENTS").remove("groupNo");
        norths.put(
                "figureId", List.of(staffSays("/requests/{id}/figures", figure).text("/id")));
        var freely = Example.of("assessVoluntariness")
                .put("note", ofProtection(word(ofStaff)))
                .put("assessedAt", time.now().toString());
        staffSays("/evacuations/{id}/voluntariness", freely);
        var talk = Example.of("noteContact").put("outcome", word(ofStaff)).put("party", field.northCode);
        talk.put("happenedAt", time.now().toString());
        norths.put(
                "contactId", List.of(staffSays("/requests/{id}/contacts", talk).text("/id")));
        staffSays("/requests/{id}/holds", json("{'reason': '" + word(ofStaff) + "'}"));
    }

    private Reply staffSays(String path, Object what) {
        var said = field.coordinator.send(path, what, evacuation);
        return said.status() == 200 ? said : said.with(HttpStatus.CREATED);
    }

    private static String reason(String word) {
        return "{\"reason\": \"" + word + "\"}";
    }

    private Caller withoutRole() {
        var name = unique("nobody");
        db.sql("insert into app_user values (:name, 'An office', :password, null, 'en', true)")
                .param("name", name)
                .param("password", "{noop}" + Caller.PASSWORD)
                .update();
        return new Caller(http, name);
    }

    private Caller alsoACoordinator(Caller delegate) {
        db.sql("insert into user_role values (:name, 'COORDINATOR')")
                .param("name", delegate.username())
                .update();
        return delegate;
    }
}
