package org.parley.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.place.Area;
import org.parley.place.Places;
import org.parley.place.Route;
import org.parley.shared.NotFound;
import org.parley.testing.Given;
import org.parley.testing.ParleyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ParleyTest
class PartiesTest {

    private static final LocalDate THURSDAY = LocalDate.of(2016, 8, 25);

    @Autowired
    Parties parties;

    @Autowired
    Places places;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aPartyIsReadAsItWasAdded() {
        var party = new Party(
                Given.unique("COUNCIL"),
                "A council",
                "مجلس",
                Standing.AUTHORITY,
                ZoneId.of("Asia/Damascus"),
                Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY));
        add(party);
        assertThat(parties.get(party.code())).isEqualTo(party);
        assertThat(parties.all()).contains(party);
        assertThat(parties.exists(party.code())).isTrue();
    }

    @Test
    void aPartyMayWorkEveryDay() {
        var party = new Party(
                Given.unique("G"), "A group", "مجموعة", Standing.ARMED_GROUP, ZoneId.of("Asia/Damascus"), Set.of());
        add(party);
        assertThat(parties.get(party.code()).daysOff()).isEmpty();
    }

    @Test
    void anUnknownPartyIsNotFound() {
        assertThat(parties.exists("nobody")).isFalse();
        assertThatThrownBy(() -> parties.get("nobody")).isInstanceOf(NotFound.class);
    }

    @Test
    void aPartyIsAddedWithinADeed() {
        var party = new Party(Given.unique("G"), "A", "ا", Standing.AUTHORITY, ZoneId.of("UTC"), Set.of());
        assertThatThrownBy(() -> parties.add(party)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void whoeverControlsAnAreaIsFound() {
        var north = Given.aParty(jdbc);
        var area = anArea(null);
        control(area, north, THURSDAY, null);
        assertThat(controlling(area)).containsExactly(north);
    }

    @Test
    void bothWhoContestAnAreaAreFound() {
        var north = Given.aParty(jdbc);
        var south = Given.aParty(jdbc);
        var area = anArea(null);
        control(area, north, THURSDAY, null);
        control(area, south, THURSDAY, null);
        assertThat(controlling(area)).containsExactlyInAnyOrder(north, south);
    }

    @Test
    void controlBeginsOnItsFirstDayAndEndsAfterItsLast() {
        var north = Given.aParty(jdbc);
        var area = anArea(null);
        control(area, north, THURSDAY, THURSDAY.plusDays(2));
        assertThat(on(THURSDAY.minusDays(1), area)).isEmpty();
        assertThat(on(THURSDAY, area)).containsExactly(north);
        assertThat(on(THURSDAY.plusDays(2), area)).containsExactly(north);
        assertThat(on(THURSDAY.plusDays(3), area)).isEmpty();
    }

    @Test
    void controlThatIsRecordedAgainEndsOnItsCorrectedDay() {
        var north = Given.aParty(jdbc);
        var area = anArea(null);
        control(area, north, THURSDAY, null);
        control(area, north, THURSDAY, THURSDAY);
        assertThat(on(THURSDAY.plusDays(1), area)).isEmpty();
    }

    @Test
    void controlNeverEndsBeforeItBegins() {
        assertThatThrownBy(() -> control("SY", "G", THURSDAY, THURSDAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoeverControlsTheAreaAroundIsFoundWhereNobodyElseIsRecorded() {
        var government = Given.aParty(jdbc);
        var governorate = anArea(null);
        var district = anArea(governorate);
        control(governorate, government, THURSDAY, null);
        assertThat(controlling(anArea(district))).containsExactly(government);
    }

    @Test
    void theNearestControlCountsBeforeThatOfTheAreaAround() {
        var north = Given.aParty(jdbc);
        var governorate = anArea(null);
        var district = anArea(governorate);
        control(governorate, Given.aParty(jdbc), THURSDAY, null);
        control(district, north, THURSDAY, null);
        assertThat(controlling(district)).containsExactly(north);
        assertThat(controlling(anArea(district))).containsExactly(north);
    }

    @Test
    void whoeverControlsAPartOfAnAreaIsFoundToo() {
        var government = Given.aParty(jdbc);
        var north = Given.aParty(jdbc);
        var governorate = anArea(null);
        control(governorate, government, THURSDAY, null);
        control(anArea(anArea(governorate)), north, THURSDAY, null);
        assertThat(controlling(governorate)).containsExactlyInAnyOrder(government, north);
    }

    @Test
    void whoeverControlsAnAreaThatTheRouteRunsThroughIsFound() {
        var north = Given.aParty(jdbc);
        var south = Given.aParty(jdbc);
        var first = anArea(null);
        var second = anArea(null);
        control(first, north, THURSDAY, null);
        control(second, south, THURSDAY, null);
        var road = new Route(Given.unique("ROAD"), "Castello Road", "طريق الكاستيلو", List.of(first, second));
        transaction.executeWithoutResult(status -> places.add(road));
        assertThat(parties.controlling(List.of(), List.of(road.code()), THURSDAY))
                .containsExactlyInAnyOrder(north, south);
    }

    @Test
    void nothingTouchedIsControlledByNobody() {
        assertThat(parties.controlling(List.of(), List.of(), THURSDAY)).isEmpty();
    }

    private void add(Party party) {
        transaction.executeWithoutResult(status -> parties.add(party));
    }

    private String anArea(@Nullable String parent) {
        var area = new Area(Given.unique("SY"), "An area", "منطقة", parent);
        transaction.executeWithoutResult(status -> places.add(area));
        return area.pcode();
    }

    private void control(String area, String party, LocalDate since, @Nullable LocalDate until) {
        transaction.executeWithoutResult(status -> parties.recordControl(area, party, since, until));
    }

    private Set<String> controlling(String area) {
        return on(THURSDAY, area);
    }

    private Set<String> on(LocalDate day, String area) {
        return parties.controlling(List.of(area), List.of(), day);
    }
}
