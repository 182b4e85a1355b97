package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.testing.Given.unique;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.testing.ParleyTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Parties, their calendars and who controls what, kept by administrators and read by coordinators. */
@ParleyTest
class PartyResourceTest {

    private static final String HOLDERS =
            "/required-answers/asked?kind=CONVOY&modality=CROSS_LINE&areas={area}&on={day}";

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    TestTime time;

    Field field;
    Caller administrator;

    @BeforeEach
    void people() {
        field = new Field(http, db);
        administrator = field.account("ADMINISTRATOR", null);
    }

    private ObjectNode aParty() {
        return Example.of("addParty").put("code", unique("COUNCIL").toUpperCase(Locale.ROOT));
    }

    private ObjectNode control(String party, String since) {
        return Example.of("recordControl")
                .put("area", field.area)
                .put("party", party)
                .put("since", since);
    }

    private List<String> asked(String day) {
        var parties = field.coordinator.read(HOLDERS, field.area, day).with(HttpStatus.OK);
        var all = new ArrayList<>(parties.all("party"));
        all.retainAll(List.of(field.northCode, field.southCode));
        return all;
    }

    @Test
    void anAddedPartyKeepsItsCodeAndWhatItIs() {
        var party = aParty();
        var code = party.get("code").asText();
        administrator.send("/parties", party).with(HttpStatus.CREATED);
        assertThat(administrator.send("/parties", party).refusals()).containsExactly("code: party.code-taken");
        var changed = administrator
                .send("/parties/{code}", Example.of("changeParty").put("standing", "GOVERNMENT"), code)
                .with(HttpStatus.OK);
        assertThat(changed.text("/standing")).isEqualTo("AUTHORITY");
        assertThat(changed.text("/nameEn")).isEqualTo("Local council of Daraya");
        assertThat(field.coordinator.read("/parties/{code}/events", code).all("what"))
                .containsExactly("CHANGED", "ADDED");
    }

    @Test
    void codeOfAPartyIsNotChanged() {
        var party = aParty();
        var code = party.get("code").asText();
        administrator.send("/parties", party).with(HttpStatus.CREATED);
        assertThat(administrator
                        .send("/parties/{code}", Example.of("changeParty").put("code", field.northCode), code)
                        .refusals())
                .containsExactly("code: party.code-stays");
        administrator
                .send("/parties/{code}", Example.of("changeParty").put("code", code), code)
                .with(HttpStatus.OK);
    }

    @Test
    void holidayIsAddedOnceAndTakenOutAgain() {
        var day = LocalDate.ofInstant(time.now(), Field.ZONE).plusDays(30).toString();
        var holiday = Example.of("addHoliday").put("day", day);
        var added = administrator
                .send("/parties/{code}/holidays", holiday, field.northCode)
                .with(HttpStatus.CREATED);
        assertThat(administrator
                        .send("/parties/{code}/holidays", holiday, field.northCode)
                        .refusals())
                .containsExactly("day: holiday.there-already");
        assertThat(field.coordinator
                        .read("/parties/{code}/holidays", field.northCode)
                        .all("day"))
                .containsExactly(day);
        administrator.send("/holidays/{id}/removal", "", added.text("/id")).with(HttpStatus.OK);
        administrator.send("/holidays/{id}/removal", "", added.text("/id")).with(HttpStatus.NOT_FOUND);
        assertThat(field.coordinator
                        .read("/parties/{code}/holidays", field.northCode)
                        .all("day"))
                .isEmpty();
    }

    @Test
    void holidayOfThePastIsRefused() {
        assertThat(administrator
                        .send(
                                "/parties/{code}/holidays",
                                Example.of("addHoliday").put("day", "2016-01-06"),
                                field.northCode)
                        .refusals())
                .containsExactly("day: holiday.has-passed");
    }

    @Test
    void newControlEndsTheOldOnTheDayBeforeAndOverwritesNothing() {
        assertThat(asked("2017-01-31")).containsExactlyInAnyOrder(field.northCode, field.southCode);
        var taken = field.party("AUTHORITY");
        administrator.send("/controls", control(taken, "2017-02-01")).with(HttpStatus.CREATED);
        assertThat(asked("2017-01-31")).containsExactlyInAnyOrder(field.northCode, field.southCode);
        assertThat(asked("2017-02-01")).isEmpty();
        var rows = administrator.read("/controls?corrected=true&party={party}", field.northCode);
        assertThat(rows.all("since")).containsExactly("2016-01-01", "2016-01-01");
        assertThat(rows.all("until")).containsExactly("2017-01-31");
        assertThat(rows.all("replacedBy")).containsExactly(administrator.username());
    }

    @Test
    void questionLeavesNoTraceAndAgreesWithTheRound() {
        var before = evaluations();
        var asked = field.coordinator.read(
                "/required-answers/asked?kind=CEASEFIRE&modality=NONE&areas={area}&on={day}", field.area, "2016-12-01");
        assertThat(asked.with(HttpStatus.OK).all("party")).contains(field.northCode, field.southCode);
        assertThat(evaluations()).isEqualTo(before);
        var pause = field.coordinator
                .send("/ceasefires", field.pause(time.now().plus(Duration.ofDays(20))))
                .with(HttpStatus.CREATED);
        var slots = field.coordinator.read("/requests/{id}/matrix", pause.text("/id"));
        assertThat(slots.all("party")).containsExactlyInAnyOrderElementsOf(asked.all("party"));
    }

    private int evaluations() {
        return db.sql("select count(*) from act_hi_decinst")
                .query(Integer.class)
                .single();
    }

    @Test
    void contestedPlaceIsControlledByBoth() {
        var third = field.party("ARMED_GROUP");
        administrator
                .send("/controls", control(third, "2017-02-01").put("contested", true))
                .with(HttpStatus.CREATED);
        assertThat(asked("2017-02-01")).containsExactlyInAnyOrder(field.northCode, field.southCode);
        assertThat(field.coordinator.read(HOLDERS, field.area, "2017-02-01").all("party"))
                .contains(third);
    }

    @Test
    void controlIsEndedOrStruckAndNeverEndsBeforeItBegins() {
        var row = administrator
                .read("/controls?party={party}", field.northCode)
                .with(HttpStatus.OK)
                .text("/0/id");
        var end = Example.of("endControl");
        assertThat(administrator
                        .send("/controls/{id}/end", end.put("until", "2015-12-31"), row)
                        .refusals())
                .containsExactly("until: control.ends-before");
        administrator
                .send("/controls/{id}/end", end.put("until", "2017-01-31"), row)
                .with(HttpStatus.OK);
        administrator
                .send("/controls/{id}/end", end.put("until", "2017-01-30"), row)
                .with(HttpStatus.NOT_FOUND);
        assertThat(asked("2017-02-01")).containsExactly(field.southCode);
        var other =
                administrator.read("/controls?party={party}", field.southCode).text("/0/id");
        administrator.send("/controls/{id}/striking", "", other).with(HttpStatus.OK);
        assertThat(asked("2017-01-01")).containsExactly(field.northCode);
    }

    @Test
    void whoeverControlsTheRouteIsAsked() {
        var road = unique("ROAD");
        db.sql("insert into route (code, name_en, name_ar) values (:code, 'A road', 'طريق')")
                .param("code", road)
                .update();
        var draft = Example.of("recordControl").put("party", field.northCode).put("route", road);
        draft.remove("area");
        administrator.send("/controls", draft.put("since", "2017-01-01")).with(HttpStatus.CREATED);
        var asked = field.coordinator.read(
                "/required-answers/asked?kind=CONVOY&modality=CROSS_LINE&routes={road}&on=2017-01-01", road);
        assertThat(asked.with(HttpStatus.OK).all("party")).contains(field.northCode);
    }

    @Test
    void questionWithoutItsDayOrForWhatNobodyIsAskedIsRefused() {
        assertThat(field.coordinator
                        .read("/required-answers/asked?kind=AGREEMENT&modality=NONE")
                        .refusals())
                .containsExactlyInAnyOrder("kind: required.nobody-asked", "on: field.missing");
        assertThat(field.coordinator
                        .read("/required-answers")
                        .with(HttpStatus.OK)
                        .all("role"))
                .contains("BLOCKING", "ADVISORY", "INFORMED", "NONE");
    }

    @Test
    void coordinatorsReadAndPartiesSeeNothingOfIt() {
        field.coordinator.send("/parties", aParty()).with(HttpStatus.FORBIDDEN);
        field.coordinator
                .send("/controls", control(field.northCode, "2017-01-01"))
                .with(HttpStatus.FORBIDDEN);
        for (var other : List.of(field.north, field.monitor)) {
            other.send("/parties", aParty()).with(HttpStatus.FORBIDDEN);
            other.read("/controls").with(HttpStatus.FORBIDDEN);
            other.read("/required-answers").with(HttpStatus.FORBIDDEN);
            other.read("/parties/{code}/events", field.northCode).with(HttpStatus.FORBIDDEN);
            other.read("/parties/{code}/holidays", field.northCode).with(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void damagedDraftsAreRefused() {
        for (var draft : List.of(aParty(), control(field.northCode, "2017-01-01"))) {
            var address = draft.has("code") ? "/parties" : "/controls";
            new Damage(2016).of(draft, 8).forEach(damaged -> assertThat(
                            administrator.send(address, damaged).status())
                    .as(damaged.toString())
                    .isLessThan(500));
        }
    }
}
