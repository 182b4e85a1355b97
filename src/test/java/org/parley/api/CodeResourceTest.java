package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.api.Example.json;
import static org.parley.testing.Given.unique;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.request.Course;
import org.parley.request.Kind;
import org.parley.testing.Given;
import org.parley.testing.ParleyTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Code lists kept by administrators over the API, and what it means for what is written with their codes. */
@ParleyTest
class CodeResourceTest {

    private static final String CODES = "/code-lists/VIOLATION/codes";

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

    private static ObjectNode aCategory() {
        var code = unique("DRONE").toUpperCase(Locale.ROOT).replace('-', '_');
        return Example.of("addCode")
                .put("code", code)
                .put("textEn", "Drone attack " + code)
                .put("textAr", "هجوم " + code);
    }

    private String added() {
        return administrator.send(CODES, aCategory()).with(HttpStatus.CREATED).text("/code");
    }

    private ObjectNode violation(String kind) {
        return Example.of("reportViolation")
                .put("kind", kind)
                .put("happenedAt", time.now().toString())
                .putNull("allegedParty");
    }

    private UUID pause() {
        return Given.aRequest(db, Kind.CEASEFIRE, Course.IN_EFFECT);
    }

    @Test
    void everybodyReadsTheListsAndTheirWords() {
        var code = added();
        for (var reader : List.of(field.north, field.monitor, administrator)) {
            var lists = reader.read("/code-lists").with(HttpStatus.OK);
            assertThat(lists.text("/0/list")).isEqualTo("VIOLATION");
            assertThat(lists.text("/2/list")).isEqualTo("SEVERITY");
            assertThat(lists.text("/2/open")).isEqualTo("false");
            assertThat(lists.text()).contains(code, "Drone attack " + code, "هجوم " + code);
        }
    }

    @Test
    void violationIsReportedUnderANewCategoryAndNotUnderARetiredOne() {
        var code = added();
        var pause = pause();
        field.monitor.send("/requests/{id}/violations", violation(code), pause).with(HttpStatus.CREATED);
        administrator.send(CODES + "/{code}/retirement", "", code).with(HttpStatus.OK);
        assertThat(field.monitor
                        .send("/requests/{id}/violations", violation(code), pause)
                        .refusals())
                .containsExactly("kind: violation.kind-unknown");
        assertThat(field.monitor.read("/requests/{id}/violations", pause).all("kind"))
                .containsExactly(code);
        administrator.send(CODES + "/{code}/return", "", code).with(HttpStatus.OK);
        field.monitor.send("/requests/{id}/violations", violation(code), pause).with(HttpStatus.CREATED);
    }

    @Test
    void protectionOfficerIsToldOfHarmUnderACategoryOfTheOfficesOwn() {
        var protection = field.account("PROTECTION", null);
        var pause = pause();
        protection.read("/requests/{id}/violations", pause).with(HttpStatus.NOT_FOUND);
        field.monitor
                .send("/requests/{id}/violations", violation("MOVEMENT_OF_FORCES"), pause)
                .with(HttpStatus.CREATED);
        protection.read("/requests/{id}/violations", pause).with(HttpStatus.NOT_FOUND);
        field.monitor
                .send("/requests/{id}/violations", violation(added()), pause)
                .with(HttpStatus.CREATED);
        protection.read("/requests/{id}/violations", pause).with(HttpStatus.OK);
    }

    @Test
    void wordsAreChangedByWhoeverReadTheLastOnes() {
        var code = added();
        var draft = Example.of("changeCode").put("textEn", "Drones " + code).put("textAr", "مسيّرات " + code);
        var changed = administrator.send(CODES + "/{code}", draft, code).with(HttpStatus.OK);
        assertThat(changed.text("/version")).isEqualTo("1");
        var late = administrator.send(CODES + "/{code}", draft, code).with(HttpStatus.CONFLICT);
        assertThat(late.text()).contains(administrator.username());
        assertThat(administrator.read("/code-lists/VIOLATION/events").all("what"))
                .startsWith("REWORDED", "ADDED");
    }

    @Test
    void whatCanNotBeKeptIsRefusedOnItsField() {
        assertThat(administrator
                        .send(CODES, aCategory().put("textEn", "\u202Eenord"))
                        .refusals())
                .containsExactly("textEn: text.unreadable");
        assertThat(administrator
                        .send(CODES, aCategory().put("textAr", "\u200f"))
                        .refusals())
                .containsExactly("textAr: field.missing");
        assertThat(administrator.send(CODES, aCategory().put("code", "OTHER")).refusals())
                .containsExactly("code: code.taken");
        assertThat(administrator.send(CODES + "/OTHER/retirement", "").text("/errors/0/key"))
                .isEqualTo("code.needed");
        assertThat(administrator.send("/code-lists/SEVERITY/codes", aCategory()).text("/errors/0/key"))
                .isEqualTo("code.list-closed");
        assertThat(administrator
                        .send(CODES + "/SHELLING/place", json("{'before': 'NOWHERE'}"))
                        .refusals())
                .containsExactly("before: code.unknown");
    }

    @Test
    void othersReadTheHistoryOrNotAndChangeNothing() {
        field.coordinator.read("/code-lists/ITEM/events").with(HttpStatus.OK);
        field.coordinator.read("/code-lists/NO_LIST/events").with(HttpStatus.NOT_FOUND);
        for (var other : List.of(field.coordinator, field.north, field.monitor))
            other.send(CODES, aCategory()).with(HttpStatus.FORBIDDEN);
        for (var other : List.of(field.north, field.monitor))
            other.read("/code-lists/ITEM/events").with(HttpStatus.FORBIDDEN);
    }

    @Test
    void damagedDraftsAreRefused() {
        new Damage(2016).of(aCategory(), 12).forEach(damaged -> assertThat(
                        administrator.send(CODES, damaged).status())
                .as(damaged.toString())
                .isLessThan(500));
    }
}
