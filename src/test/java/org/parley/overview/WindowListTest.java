package org.parley.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.clearance.Form.VERBAL;
import static org.parley.clearance.SlotRole.BLOCKING;
import static org.parley.overview.Data.MONDAY;
import static org.parley.overview.Data.row;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.overview.WindowList.Relying;
import org.parley.overview.WindowList.Row;
import org.parley.overview.WindowList.Violations;
import org.parley.request.Course;
import org.parley.request.Kind;
import org.parley.security.Actor;
import org.parley.testing.ParleyTest;
import org.springframework.transaction.annotation.Transactional;

@ParleyTest
@Transactional
class WindowListTest extends Looking {

    private String south;
    private Actor delegate;

    @BeforeEach
    void aPartyLooks() {
        south = data.party();
        delegate = data.delegateOf(south);
    }

    @Test
    void windowThatEndsFirstStandsFirst() {
        var late = window("AGREED", Duration.ofDays(4));
        var soon = window("IN_EFFECT", Duration.ofDays(2));

        assertThat(current(delegate)).extracting(Row::id).containsExactly(soon.id, late.id);
    }

    @Test
    void windowsThatAreOverStandApartTheLatestFirst() {
        var early = window("ENDED", Duration.ofDays(1));
        var late = window("LAPSED", Duration.ofDays(3));
        window("AGREED", Duration.ofDays(2));

        assertThat(faces.windows.past(delegate, null, 50).rows())
                .extracting(Row::id)
                .containsExactly(late.id, early.id);
    }

    @Test
    void windowsAreReadPageByPage() {
        for (int i = 0; i < 5; i++) window("AGREED", Duration.ofDays(2));
        var first = faces.windows.current(delegate, null, 3);
        var second = faces.windows.current(delegate, first.next(), 3);

        assertThat(first.rows()).hasSize(3);
        assertThat(second.rows()).hasSize(2).doesNotContainAnyElementsOf(first.rows());
        assertThat(second.next()).isNull();
    }

    @Test
    void windowSaysInWhichZoneItsHoursWereAgreed() {
        window("AGREED", Duration.ofDays(2));

        assertThat(current(delegate)).singleElement().returns(ZoneId.of("Asia/Damascus"), Row::zone);
    }

    @Test
    void movementsUnderItAreNamedAsFarAsTheReaderMayKnowOfThem() {
        var pause = window("IN_EFFECT", Duration.ofDays(2));
        var own = data.aRequest().under(pause).on(Course.UNDER_WAY).inserted();
        own.slot(south, BLOCKING, VERBAL);
        var other = data.aRequest().under(pause).inserted();
        data.aRequest().under(pause).on(Course.ENDED).inserted().slot(south, BLOCKING, VERBAL);

        assertThat(current(delegate).get(0).relying()).extracting(Relying::id).containsExactly(own.id);
        assertThat(of(pause).relying()).extracting(Relying::id).containsExactlyInAnyOrder(own.id, other.id);
    }

    @Test
    void violationsAreCountedByStatusForStaffOnly() {
        var pause = window("IN_EFFECT", Duration.ofDays(2));
        violation(pause, "ALLEGED");
        violation(pause, "ALLEGED");
        violation(pause, "VERIFIED");

        assertThat(of(pause).violations())
                .containsExactly(new Violations(pause.id, "ALLEGED", 2), new Violations(pause.id, "VERIFIED", 1));
        assertThat(current(delegate).get(0).violations()).isEmpty();
    }

    @Test
    void partySeesNoWindowOfAPauseThatItIsNotAskedAbout() {
        window("AGREED", Duration.ofDays(2));

        assertThat(current(data.delegateOf(data.party()))).isEmpty();
    }

    @Test
    void wholePageCostsThreeStatements() {
        for (int i = 0; i < 4; i++) window("AGREED", Duration.ofDays(2));

        faces.windows.current(coordinator, null, 50);

        assertThat(faces.watched.queries).hasSize(3);
    }

    private List<Row> current(Actor who) {
        return faces.windows.current(who, null, 50).rows();
    }

    /** Staff sees every test's windows. */
    private Row of(ARequest pause) {
        return faces.windows.current(coordinator, null, 200).rows().stream()
                .filter(row -> row.id().equals(pause.id))
                .findFirst()
                .orElseThrow();
    }

    private ARequest window(String state, Duration ends) {
        var pause = data.aRequest().of(Kind.CEASEFIRE).inserted();
        data.change(
                "terms_version",
                "json = '{\"zones\":[{\"window\":{\"zone\":\"Asia/Damascus\"}}]}'",
                "request_id",
                pause.id);
        pause.slot(south, BLOCKING, VERBAL);
        Instant ended = state.equals("ENDED") ? MONDAY.plus(ends) : null;
        data.insert(
                "pause_window",
                row("requestId", pause.id, "termsVersion", 1, "state", state)
                        .with("startsAt", MONDAY)
                        .with("endsAt", MONDAY.plus(ends))
                        .with("endedAt", ended));
        return pause;
    }

    private void violation(ARequest pause, String status) {
        data.insert(
                "violation",
                row("id", UUID.randomUUID(), "requestId", pause.id, "kind", "SHELLING", "place", "Castello Road")
                        .with("source", "A monitor")
                        .with("status", status)
                        .with("severity", 3)
                        .with("happenedAt", MONDAY)
                        .with("enteredAt", MONDAY)
                        .with("enteredBy", coordinator.username())
                        .with("statusSince", MONDAY)
                        .with("version", 0));
    }
}
