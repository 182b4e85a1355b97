package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Negotiations;
import org.parley.hold.Front;
import org.parley.hold.LeaderDecision;
import org.parley.overview.RequestPage;
import org.parley.security.Role;
import org.parley.testing.ScreenTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds a movement, and what its leader decided, as staff sees it; a party sees nothing of it. */
@ScreenTest
class HoldsScreenTest {

    @Autowired
    Screen screen;

    @Autowired
    Front front;

    @Autowired
    Negotiations negotiations;

    @Autowired
    RequestPage page;

    UUID pause;

    @BeforeEach
    void aPauseThatHolds() {
        pause = front.pause();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void staffReadsWhatHoldsItAndReleasesItWithAReason() {
        var convoy = front.convoy(pause);
        front.verified(pause);
        openAs(Role.COORDINATOR, null, convoy);
        assertThat(screen.text("holds")).contains("The pause it relies on was violated", "Shelling", "Ramouseh");
        assertThat(screen.text("next")).contains("it is held");
        assertThat(screen.text("checklist")).contains("It is held: The pause it relies on was violated");

        screen.click("release-" + front.hold(convoy));
        screen.click("release-dialog-confirm");
        assertThat(screen.shows("release-dialog")).isTrue();
        screen.type("release-dialog-reason", "Outside of the area");
        screen.click("release-dialog-confirm");

        assertThat(screen.text("holds")).contains("Released", "Outside of the area");
        assertThat(screen.shows("go")).isTrue();
        assertThat(screen.text("timeline")).contains("Released (The pause it relies on was violated)");
    }

    @Test
    void aCoordinatorHoldsItWithAReason() {
        var convoy = front.convoy(pause);
        openAs(Role.COORDINATOR, null, convoy);

        screen.click("hold");
        screen.type("hold-dialog-reason", "Mines on the road");
        screen.click("hold-dialog-confirm");

        assertThat(screen.text("holds")).contains("A coordinator holds it", "Mines on the road");
        assertThat(screen.shows("go")).isFalse();
    }

    @Test
    void aMonitorWritesDownWhatTheLeaderDecided() {
        var convoy = front.onTheRoad(pause);
        front.verified(pause);
        openAs(Role.MONITOR, null, convoy);
        assertThat(screen.text("holds")).contains("Call its leader");

        screen.click("decided-" + front.call(convoy));
        screen.type("leader-decision", LeaderDecision.SHELTER);
        screen.click("leader-dialog-confirm");

        assertThat(screen.text("holds")).contains("The leader decided", "Take shelter");
    }

    @Test
    void aMonitorReleasesNothing() {
        var convoy = front.convoy(pause);
        front.verified(pause);
        openAs(Role.MONITOR, null, convoy);

        assertThat(screen.shows("holds")).isTrue();
        assertThat(screen.shows("release-" + front.hold(convoy))).isFalse();
        assertThat(screen.shows("hold")).isFalse();
    }

    @Test
    void aPartySeesNothingOfIt() {
        var convoy = front.convoy(pause);
        front.verified(pause);
        openAs(Role.DELEGATE, front.party(), convoy);

        assertThat(screen.shows("holds")).isFalse();
        assertThat(screen.text("timeline")).doesNotContain("eld", "eleased");
        assertThat(screen.text("next")).doesNotContain("held");
    }

    @Test
    void aPauseThatOnePartyDeclaresAloneSaysSo() {
        var alone = front.declaredAlone();
        openAs(Role.COORDINATOR, null, alone);

        assertThat(screen.text("stands")).contains("A group alone; nobody else agreed");
        assertThat(screen.text("window")).contains("nobody else agreed to it");
        assertThat(screen.text("terms")).contains("Unilateral pause");
        assertThat(screen.text("stands")).doesNotContain("Agreed by the parties");
    }

    private void openAs(Role role, String party, UUID request) {
        var reference = page.head(request, front.coordinator).reference();
        screen.signIn(role, party);
        screen.go("request/" + reference);
    }
}
