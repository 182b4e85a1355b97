package org.parley.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.clearance.Form.VERBAL;
import static org.parley.clearance.Form.WRITTEN;
import static org.parley.clearance.SlotRole.ADVISORY;
import static org.parley.clearance.SlotRole.BLOCKING;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.clearance.Choice;
import org.parley.clearance.SlotState;
import org.parley.overview.RequestPage.Head;
import org.parley.overview.RequestPage.Next;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.security.Actor;
import org.parley.testing.ParleyTest;
import org.springframework.transaction.annotation.Transactional;

@ParleyTest
@Transactional
class RequestPageTest extends Looking {

    private ARequest request;
    private ASlot north;
    private ASlot south;
    private Actor southsDelegate;

    @BeforeEach
    void aConvoyAsksTwoGroups() {
        asks(Kind.CONVOY);
    }

    private void asks(Kind kind) {
        request = data.aRequest().of(kind).openedBy(coordinator).inserted();
        north = request.slot(data.party(), BLOCKING, WRITTEN);
        south = request.slot(data.party(), BLOCKING, VERBAL);
        southsDelegate = data.delegateOf(south.party);
    }

    @Test
    void whileARoundIsOpenStaffSeesWhoIsWaitedForAndUntilWhen() {
        north.answers(Choice.APPROVE, WRITTEN, coordinator);
        request.slot(data.party(), ADVISORY, VERBAL);
        assertThat(staffsHead())
                .returns(new Next("next.answers", List.of(1, 2)), Head::next)
                .returns(List.of(south.party), Head::waitedFor)
                .returns(ASlot.DUE, Head::until)
                .returns(new Progress(2, 1, 1), Head::progress);
    }

    @Test
    void aPartyIsToldThatItsOwnAnswerIsNextAndUntilWhen() {
        assertThat(southsHead())
                .returns(new Next("next.your-answer", List.of()), Head::next)
                .returns(List.of(south.party), Head::waitedFor)
                .returns(ASlot.DUE, Head::until)
                .returns(null, Head::progress);
    }

    @Test
    void aPartyThatAnsweredReadsThatTheRoundIsOpen() {
        south.answers(Choice.APPROVE, VERBAL, southsDelegate);
        assertThat(southsHead())
                .returns("next.round-open", head -> head.next().key())
                .returns(List.of(), Head::waitedFor)
                .returns(null, Head::until);
    }

    @Test
    void askingAQuestionLeavesThePartyWaitedFor() {
        south.answers(Choice.ASK, VERBAL, southsDelegate);
        assertThat(southsHead().next().key()).isEqualTo("next.your-answer");
        assertThat(staffsHead().waitedFor()).contains(south.party);
    }

    @Test
    void aPartyReadsADeniedRoundAsOpen() {
        south.answers(Choice.APPROVE, VERBAL, southsDelegate);
        request.now(Decision.DENIED);
        assertThat(southsHead()).returns(Decision.ASKING, Head::decision).returns("next.round-open", head -> head.next()
                .key());
        assertThat(staffsHead()).returns(Decision.DENIED, Head::decision).returns("next.denied", head -> head.next()
                .key());
    }

    @Test
    void whoIsOnlyInformedIsAskedToAcknowledgeOnce() {
        var government = data.party();
        var notice = request.notice(government);
        var delegate = data.delegateOf(government);
        assertThat(faces.page.head(request.id, delegate).next().key()).isEqualTo("next.acknowledge");
        data.change("notice", "acknowledged_at = sent_at", "id", notice);
        assertThat(faces.page.head(request.id, delegate).next().key()).isEqualTo("next.round-open");
    }

    @Test
    void staffDoesNotWaitForAnAcknowledgement() {
        var government = data.party();
        request.notice(government);
        assertThat(staffsHead().waitedFor()).doesNotContain(government);
    }

    @ParameterizedTest
    @CsvSource({
        "await-window, next.gate",
        "await-go, next.go",
        "await-change, next.no-go",
        "await-departure, next.departure",
        "await-answers, next.gate"
    })
    void onceClearStaffSeesWhatHoldsTheDeparture(String element, String next) {
        request.now(Decision.CLEAR).waits("convoy", element, null);
        assertThat(staffsHead().next().key()).isEqualTo(next);
    }

    @Test
    void onceClearAPartySeesOnlyThatTheDepartureIsPrepared() {
        south.answers(Choice.APPROVE, VERBAL, southsDelegate);
        request.now(Decision.CLEAR).waits("convoy", "await-change", null);
        assertThat(southsHead())
                .returns("next.preparing", head -> head.next().key())
                .returns(southsHead().startsAt(), Head::until);
    }

    @Test
    void aPauseThatIsClearTakesEffectAtItsStart() {
        asks(Kind.CEASEFIRE);
        south.answers(Choice.APPROVE, VERBAL, southsDelegate);
        request.now(Decision.CLEAR);
        assertThat(staffsHead().next().key()).isEqualTo("next.take-effect");
        assertThat(southsHead())
                .returns("next.take-effect", head -> head.next().key())
                .returns(southsHead().startsAt(), Head::until);
    }

    @ParameterizedTest
    @CsvSource({
        "LAPSED, next.lapsed",
        "POSTPONED, next.postponed",
        "IN_EFFECT, next.window-ends",
        "UNDER_WAY, next.arrival",
        "ARRIVED, next.outcome",
        "ENDED, next.ended",
        "CANCELLED, next.cancelled"
    })
    void whatBecameOfTheRequestSaysWhatIsNextToEverybody(Course course, String next) {
        south.now(SlotState.CLOSED);
        request.now(course);
        assertThat(staffsHead().next().key()).isEqualTo(next);
        assertThat(southsHead().next().key()).isEqualTo(next);
    }

    @Test
    void aReferenceLeadsToItsRequest() {
        assertThat(faces.page.idOf(request.reference, southsDelegate)).isEqualTo(request.id);
    }

    private Head staffsHead() {
        return faces.page.head(request.id, coordinator);
    }

    private Head southsHead() {
        return faces.page.head(request.id, southsDelegate);
    }
}
