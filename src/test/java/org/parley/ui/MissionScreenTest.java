package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.mission.MissionSample.aMission;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.mission.FacilityKind;
import org.parley.mission.MissionTerms;
import org.parley.movement.Movements;
import org.parley.overview.RequestPage;
import org.parley.request.Drafts;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.testing.Scene;
import org.parley.testing.Scene.Ground;
import org.parley.testing.ScreenTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** A repair mission as it is asked for and followed on a screen. */
@ScreenTest
class MissionScreenTest {

    @Autowired
    Screen screen;

    @Autowired
    Scene scene;

    @Autowired
    Movements movements;

    @Autowired
    RequestPage page;

    @Autowired
    Drafts drafts;

    @Autowired
    TestTime time;

    Ground ground;

    @BeforeEach
    void somewhere() {
        ground = scene.ground();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void askingForARepairLeadsToTheRequest() {
        screen.signIn(Role.COORDINATOR, null);
        fillIn();

        screen.click("ask-the-parties");

        assertThat(screen.address()).startsWith("request/HM-");
        assertThat(screen.text("terms"))
                .contains("Electric plant")
                .contains("Power plant")
                .contains("Engineers");
        assertThat(screen.text("infrastructure")).contains("For 1,800,000 people in all");
    }

    @Test
    void eachMissingFieldIsNamedWhereItStands() {
        screen.signIn(Role.COORDINATOR, null);
        screen.go("new/mission");

        screen.click("ask-the-parties");

        assertThat(error("origin")).isEqualTo("This is needed");
        assertThat(error("facility-name")).isEqualTo("This is needed");
        assertThat(error("crew-engineers")).startsWith("A number from 1");
        assertThat(error("people-served")).startsWith("A number from 1");
    }

    @Test
    void facilityMayNeedOnlyTheOthersAndKeepsItsNeedWhenTheyAreRenamed() {
        screen.signIn(Role.COORDINATOR, null);
        screen.go("new/mission");
        screen.type("facility-name", "Electric plant");
        screen.click("facility-add");

        var needs = within("facility-1", MultiSelectComboBox.class);
        assertThat(needs.getListDataView().getItems().toList()).isEqualTo(List.of("F1"));
        needs.setValue(Set.of("F1"));
        within("facility-0", "facility-code").setValue("PLANT");

        assertThat(needs.getValue()).isEqualTo(Set.of("PLANT"));
    }

    @Test
    void draftIsGoneOnWithWhereItWasLeft() {
        var me = screen.signIn(Role.COORDINATOR, null);
        fillIn();
        screen.click("facility-add");
        var needs = within("facility-1", MultiSelectComboBox.class);
        needs.setValue(Set.of("F1"));
        screen.type("days-needed", 2);
        var draft = drafts.mine(me).get(0);

        screen.go("new/mission?draft=" + draft.id());

        assertThat(screen.find(IntegerField.class, "people-served").getValue()).isEqualTo(1_800_000);
        assertThat(within("facility-1", MultiSelectComboBox.class).getValue()).isEqualTo(Set.of("F1"));
    }

    @Test
    void remarkAloneAsksNobodyAgainWhateverElseStandsInTheForm() {
        var roads = Stream.generate(() -> scene.ground().route()).limit(6).toArray(String[]::new);
        var mission = scene.asked(aMission()
                .between(ground.area(), ground.area())
                .on(roads)
                .leaving(inMinutes(Duration.ofDays(1)), inMinutes(Duration.ofDays(3)))
                .repairing("PLANT")
                .repairing("DAM")
                .serving("PUMPS", 1_200_000, "PLANT", "DAM")
                .serving("WELLS", null, "PUMPS", "DAM")
                .build());
        screen.go("request/" + reference(mission, screen.signIn(Role.COORDINATOR, null)) + "/revise");

        screen.type("note", "The gate is narrow");
        screen.click("ask-again");

        assertThat(screen.notices()).anyMatch(notice -> notice.contains("nobody is asked again"));
    }

    private Instant inMinutes(Duration ahead) {
        return time.now().plus(ahead).truncatedTo(ChronoUnit.MINUTES);
    }

    @Test
    void kindCanBePickedAmongTheRequests() {
        screen.signIn(Role.COORDINATOR, null);
        var mission = scene.asked(terms());

        screen.go("requests?kind=MISSION");

        assertThat(screen.text("requests")).contains(reference(mission, scene.coordinator()));
    }

    @Test
    void whatWorksAgainIsANumberAndAWordAndHoldsBackWhatNeedsIt() {
        var mission = onSite();
        openAs(Role.MONITOR, mission);
        assertThat(screen.text("facility-PLANT")).contains("Not reported").contains("Repaired here");

        restored("PLANT", 40);
        restored("PUMPS", 90);

        assertThat(screen.text("facility-PLANT")).contains("In part").contains("40 %");
        assertThat(screen.text("facility-PUMPS"))
                .contains("needs: PLANT")
                .contains("90 %")
                .contains("held back by what it needs")
                .contains("Served again: 480,000 of 1,200,000 people");
        assertThat(screen.text("restoration-reports")).contains("All reports (2)");
    }

    @Test
    void fuelIsPlannedAndRecorded() {
        var mission = onSite();
        openAs(Role.MONITOR, mission);
        screen.click("plan-fuel-PLANT");
        screen.type(
                "refuel-day", LocalDate.ofInstant(time.now(), ZoneOffset.UTC).plusDays(3));
        screen.click("refuel-plan-dialog-confirm");
        assertThat(screen.text("fuel-of-PLANT")).contains("Fuel needed on");

        screen.click("fuel-PLANT");
        screen.type("refuel-litres", 12_000);
        screen.type("refuel-office", "Logistics unit");
        screen.click("refuel-dialog-confirm");

        assertThat(screen.text("fuel-of-PLANT"))
                .contains("Fuel brought: 12,000 litres")
                .contains("Logistics unit")
                .doesNotContain("Fuel needed");
    }

    @Test
    void workIsDoneBeforeItsOutcomeIsAsked() {
        var mission = onSite();
        openAs(Role.COORDINATOR, mission);
        assertThat(screen.text("next")).contains("until the work is done");

        screen.click("work-done");
        screen.click("work-done-dialog-confirm");

        assertThat(screen.text("next")).contains("what became of it is to be recorded");
        assertThat(screen.text("infrastructure")).contains("The work is done");
        assertThat(screen.shows("work-done")).isFalse();
        assertThat(screen.shows("outcome")).isTrue();
    }

    @Test
    void arrivalIsReportedAsOfAConvoy() {
        var mission = underWay();
        openAs(Role.MONITOR, mission);

        screen.click("arrival");
        screen.click("arrival-dialog-confirm");

        assertThat(screen.text("next")).contains("until the work is done");
    }

    @Test
    void partySeesWhatWorksAndIsOfferedNothing() {
        var mission = onSite();
        openAs(Role.MONITOR, mission);
        restored("PLANT", 40);
        screen.close();

        var reference = reference(mission, screen.signIn(Role.DELEGATE, ground.party()));
        screen.go("request/" + reference);

        assertThat(screen.text("facility-PLANT")).contains("40 %");
        assertThat(screen.shows("restored-PLANT")).isFalse();
        assertThat(screen.shows("plan-fuel-PLANT")).isFalse();
    }

    @Test
    void panelSpeaksArabic() {
        var mission = onSite();
        var reference = reference(mission, screen.signIn(Role.MONITOR, null, "ar"));
        screen.go("request/" + reference);

        assertThat(screen.text("infrastructure")).contains("البنية التحتية").contains("لم يُبلّغ عنه");
    }

    private void fillIn() {
        screen.go("new/mission");
        screen.type("origin", ground.area());
        screen.type("destination", ground.area());
        screen.type("purpose", "Water for the city");
        screen.type("facility-name", "Electric plant");
        screen.type("facility-kind", FacilityKind.POWER_PLANT);
        screen.type("facility-area", ground.area());
        screen.type("people-served", 1_800_000);
        screen.type("crew-engineers", 8);
    }

    private void restored(String facility, int percent) {
        screen.click("restored-" + facility);
        screen.type("restored-percent", percent);
        screen.click("restoration-dialog-confirm");
    }

    private void openAs(Role role, UUID mission) {
        screen.go("request/" + reference(mission, screen.signIn(role, null)));
    }

    private String reference(UUID mission, Actor who) {
        return page.head(mission, who).reference();
    }

    private UUID onSite() {
        var mission = underWay();
        movements.reportArrival(mission, time.now(), scene.monitor()).orElseThrow();
        return mission;
    }

    private UUID underWay() {
        var mission = scene.agreed(terms());
        movements
                .decideGo(mission, true, "prepared beforehand", scene.coordinator())
                .orElseThrow();
        movements.reportDeparture(mission, time.now(), scene.monitor()).orElseThrow();
        return mission;
    }

    private MissionTerms terms() {
        return aMission()
                .between(ground.area(), ground.area())
                .leaving(time.now().plus(Duration.ofMinutes(20)), time.now().plus(Duration.ofDays(3)))
                .build();
    }

    private <C extends Component> C within(String row, Class<C> type) {
        return LocatorJ._get(screen.find(Component.class, row), type, spec -> {});
    }

    private TextField within(String row, String id) {
        return LocatorJ._get(screen.find(Component.class, row), TextField.class, spec -> spec.withId(id));
    }

    private String error(String id) {
        var message = ((HasValidationProperties) screen.find(Component.class, id)).getErrorMessage();
        return message == null ? "" : message;
    }
}
