package org.parley.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Choice;
import org.parley.request.Decision;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.shared.NotFound;
import org.parley.testing.ParleyTest;

/** Whoever observes reads what is common to all parties, and what became of it (features.md row 72). */
@ParleyTest
class ObserversTest extends Asking {

    private Actor observer;

    @BeforeEach
    void somebodyObserves() {
        observer = round.data.user(Role.OBSERVER, null);
    }

    @Test
    void noAnswerChangesWhatAnObserverSeesUntilAllAgree() {
        var before = everythingOf(observer);
        north(Choice.APPROVE_WITH_CONDITIONS);
        south(Choice.REJECT);
        time.moveBy(Duration.ofHours(1));
        assertThat(everythingOf(observer)).isEqualTo(before);
    }

    @Test
    void anObserverReadsWhatIsAskedForAndThatAllAgreed() {
        faces.matrices.of(request.id(), round.coordinator).parties().forEach(row -> approve(row.party()));
        var head = faces.page.head(request.id(), observer);
        assertThat(head.decision()).isEqualTo(Decision.CLEAR);
        assertThat(head.waitedFor()).isEmpty();
        assertThat(head.progress()).isNull();
        assertThat(faces.matrices.of(request.id(), observer).parties()).isEmpty();
    }

    @Test
    void neitherContactNorNoteReachAnObserver() {
        var known = faces.page.versions(request.id(), round.southsDelegate).get(0);
        var read = faces.page.versions(request.id(), observer).get(0);
        assertThat(read.sha256()).isEqualTo(known.sha256());
        assertThat(read.json()).contains("zones").doesNotContain("\"contact\"", "\"note\"");
    }

    @Test
    void aRevisionLeavesAnObserverWithTheCurrentTerms() {
        negotiations
                .revise(request.id(), 1, round.terms(72), "Longer", round.coordinator)
                .orElseThrow();
        assertThat(faces.page.head(request.id(), observer).termsVersion()).isEqualTo(2);
        assertThat(faces.page.versions(request.id(), observer)).hasSize(2);
    }

    @Test
    void aProtectionOfficerKnowsNothingOfAPauseUnderWhichNobodyWasHarmed() {
        var officer = round.data.user(Role.PROTECTION, null);
        assertThatThrownBy(() -> faces.page.head(request.id(), officer)).isInstanceOf(NotFound.class);
    }

    @Test
    void anAuditorReadsWhatACoordinatorReads() {
        north(Choice.REJECT);
        assertThat(everythingOf(round.data.user(Role.AUDITOR, null))).isEqualTo(everythingOf(round.otherCoordinator));
    }
}
