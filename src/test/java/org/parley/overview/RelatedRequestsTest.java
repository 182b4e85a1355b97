package org.parley.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.clearance.Form.VERBAL;
import static org.parley.clearance.SlotRole.BLOCKING;
import static org.parley.overview.Data.MONDAY;
import static org.parley.overview.Data.row;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.overview.MovementPanel.Related;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.security.Actor;
import org.parley.testing.ParleyTest;
import org.springframework.transaction.annotation.Transactional;

@ParleyTest
@Transactional
class RelatedRequestsTest extends Looking {

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
    void aMovementShowsItsPauseAndWhetherThatHolds() {
        window("IN_EFFECT");
        assertThat(panel(convoy, coordinator).pause())
                .returns(pause.reference, Related::reference)
                .returns("IN_EFFECT", Related::windowState);
    }

    @Test
    void aPauseThatTheReaderMayNotSeeIsNotNamed() {
        assertThat(panel(convoy, southsDelegate).pause()).isNull();
        pause.slot(south, BLOCKING, VERBAL);
        assertThat(panel(convoy, southsDelegate).pause()).returns(pause.id, Related::id);
    }

    @Test
    void aPauseShowsWhatDependsOnIt() {
        var other = data.aRequest().under(pause).inserted();
        pause.slot(south, BLOCKING, VERBAL);
        assertThat(panel(pause, coordinator).dependants())
                .extracting(Related::id)
                .containsExactlyInAnyOrder(convoy.id, other.id);
        assertThat(panel(pause, southsDelegate).dependants())
                .extracting(Related::id)
                .containsExactly(convoy.id);
    }

    @Test
    void aDependantsDenialIsNotShownToAParty() {
        pause.slot(south, BLOCKING, VERBAL);
        convoy.now(Decision.DENIED);
        assertThat(panel(pause, southsDelegate).dependants())
                .singleElement()
                .returns(Decision.ASKING, Related::decision);
        assertThat(panel(pause, coordinator).dependants()).singleElement().returns(Decision.DENIED, Related::decision);
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
}
