package org.parley.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.clearance.Form.VERBAL;
import static org.parley.clearance.Form.WRITTEN;
import static org.parley.clearance.SlotRole.BLOCKING;
import static org.parley.overview.Data.MONDAY;
import static org.parley.overview.Data.row;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.overview.MovementPanel.Group;
import org.parley.overview.MovementPanel.Guarantee;
import org.parley.overview.MovementPanel.Movement;
import org.parley.overview.MovementPanel.Violation;
import org.parley.overview.MovementPanel.Voluntariness;
import org.parley.overview.MovementPanel.Window;
import org.parley.request.Kind;
import org.parley.security.Actor;
import org.parley.testing.ParleyTest;
import org.springframework.transaction.annotation.Transactional;

@ParleyTest
@Transactional
class MovementPanelsTest extends Looking {

    private ARequest pause;
    private ARequest convoy;
    private String south;
    private Actor southsDelegate;

    @BeforeEach
    void aConvoyMovesUnderAPause() {
        south = data.party();
        southsDelegate = data.delegateOf(south);
        pause = data.aRequest().of(Kind.CEASEFIRE).inserted();
        convoy = data.aRequest().under(pause).inserted();
        convoy.slot(south, BLOCKING, VERBAL);
    }

    @Test
    void aPauseShowsItsWindow() {
        window("IN_EFFECT");
        assertThat(panel(pause, coordinator).window())
                .returns("IN_EFFECT", Window::state)
                .returns(MONDAY, Window::tookEffectAt)
                .returns(null, Window::endedAt);
    }

    @Test
    void whoReportedAViolationIsKnownToStaffOnly() {
        pause.slot(south, BLOCKING, VERBAL);
        violation(data.party());
        assertThat(panel(pause, coordinator).violations())
                .singleElement()
                .returns("A monitor", Violation::source)
                .returns("seen twice", Violation::note);
        assertThat(panel(pause, southsDelegate).violations())
                .singleElement()
                .returns(null, Violation::source)
                .returns(null, Violation::note)
                .returns(null, Violation::allegedParty)
                .returns(4, Violation::severity);
    }

    @Test
    void aPartyReadsThatItIsAccusedItself() {
        pause.slot(south, BLOCKING, VERBAL);
        violation(south);
        assertThat(panel(pause, southsDelegate).violations()).singleElement().returns(south, Violation::allegedParty);
    }

    @Test
    void theOrganisationsGoIsKnownToStaffOnly() {
        movement(false);
        assertThat(panel(convoy, coordinator).movement())
                .returns(true, Movement::go)
                .returns(coordinator.username(), Movement::goBy)
                .returns("all is ready", Movement::goReason);
        assertThat(panel(convoy, southsDelegate).movement()).isNull();
    }

    @Test
    void onceDepartedAPartySeesTheMovementWithoutWhoLetItGo() {
        movement(true);
        assertThat(panel(convoy, southsDelegate).movement())
                .returns(MONDAY, Movement::departedAt)
                .returns(null, Movement::go)
                .returns(null, Movement::goBy)
                .returns(null, Movement::goAt)
                .returns(null, Movement::goReason)
                .returns(null, Movement::outcomeNote);
    }

    @Test
    void groupsAreCountedOneByOne() {
        for (int group = 2; group > 0; group--)
            data.insert("evacuation_group", row("requestId", convoy.id, "groupNo", group, "boarded", 40 * group));
        assertThat(panel(convoy, coordinator).groups())
                .containsExactly(new Group(1, null, 40, null, null), new Group(2, null, 80, null, null));
    }

    @Test
    void whatPeopleSaidAboutLeavingIsForStaffOnly() {
        var story = new Story(data, Kind.EVACUATION);
        Deed.PEOPLE_ARE_ASKED_WHETHER_THEY_WANT_TO_LEAVE.happens(story);
        assertThat(panel(story.request, coordinator).voluntariness())
                .singleElement()
                .returns("UNMET", Voluntariness::finding);
        assertThat(panel(story.request, story.northsDelegate).voluntariness()).isEmpty();
    }

    @Test
    void aPartyReadsItsOwnGuaranteesOnly() {
        guarantee(data.party());
        guarantee(south);
        assertThat(panel(convoy, coordinator).guarantees()).hasSize(2);
        assertThat(panel(convoy, southsDelegate).guarantees())
                .singleElement()
                .returns(south, Guarantee::party)
                .returns(WRITTEN, Guarantee::form);
    }

    @Test
    void aRequestOfWhichNothingTookPlaceYetHasAnEmptyPanel() {
        assertThat(panel(pause, coordinator))
                .returns(null, MovementPanel::window)
                .returns(null, MovementPanel::movement)
                .returns(null, MovementPanel::pause);
    }

    private MovementPanel panel(ARequest request, Actor who) {
        return faces.movement.of(request.id, who);
    }

    private void window(String state) {
        data.insert(
                "pause_window",
                row("requestId", pause.id, "termsVersion", 1, "state", state, "startsAt", MONDAY, "endsAt", MONDAY)
                        .with("tookEffectAt", MONDAY));
    }

    private void movement(boolean departed) {
        data.insert(
                "movement",
                row("requestId", convoy.id, "go", true, "goBy", coordinator.username(), "goAt", MONDAY)
                        .with("goReason", "all is ready")
                        .with("departedAt", departed ? MONDAY : null)
                        .with("version", 0));
    }

    private void violation(String alleged) {
        data.insert(
                "violation",
                row("id", UUID.randomUUID(), "requestId", pause.id, "kind", "SHELLING", "place", "Castello Road")
                        .with("allegedParty", alleged)
                        .with("source", "A monitor")
                        .with("status", "ALLEGED")
                        .with("severity", 4)
                        .with("note", "seen twice")
                        .with("happenedAt", MONDAY)
                        .with("enteredAt", MONDAY)
                        .with("enteredBy", coordinator.username())
                        .with("statusSince", MONDAY)
                        .with("version", 0));
    }

    private void guarantee(String party) {
        data.insert(
                "guarantee",
                row("id", UUID.randomUUID(), "requestId", convoy.id, "termsVersion", 1, "partyCode", party)
                        .with("wording", "Nobody is held")
                        .with("form", WRITTEN)
                        .with("saidAt", MONDAY)
                        .with("enteredAt", MONDAY)
                        .with("enteredBy", coordinator.username()));
    }
}
