package org.parley.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.clearance.SlotRole.BLOCKING;
import static org.parley.request.Decision.ASKING;
import static org.parley.request.Decision.CLEAR;
import static org.parley.request.Decision.NOT_CLEAR;
import static org.parley.testing.Talks.refusals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.request.TermsVersion;
import org.parley.security.Forbidden;
import org.parley.shared.NotFound;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** What a coordinator may change about the round, with a reason (rules.md, Slots). */
@ParleyTest
class SlotsTest {

    @Autowired
    Slots slots;

    @Autowired
    Talks talks;

    @Autowired
    TestTime time;

    private Stage stage;
    private String council;

    @BeforeEach
    void aPauseIsAskedFor() {
        stage = talks.stage;
        talks.open(stage.pause());
        council = stage.aGroupHolding(stage.anArea());
    }

    @Test
    void aCoordinatorMayAddASlotWithAReason() {
        var added =
                slots.add(talks.request(), asking(council), stage.coordinator).orElseThrow();
        assertThat(added.state()).isEqualTo(SlotState.OPEN);
        assertThat(talks.tasks(council)).containsExactly("answer");
        assertThat(talks.journal()).endsWith("slot.asked", "slot.added");
    }

    @Test
    void addingWithoutAReasonIsRefused() {
        var silent = new SlotDraft(council, BLOCKING, Form.VERBAL, 2, " ");
        assertThat(refusals(slots.add(talks.request(), silent, stage.coordinator)))
                .containsExactly("reason.missing");
    }

    @Test
    void anAddedPartyAnswersAndLapsesLikeAnyOther() {
        var added =
                slots.add(talks.request(), asking(council), stage.coordinator).orElseThrow();
        talks.everyoneApprovesBut(council);
        assertThat(talks.decision()).isEqualTo(ASKING);
        time.moveTo(added.dueAt());
        assertThat(talks.slot(council).state()).isEqualTo(SlotState.NO_REPLY);
        assertThat(talks.decision()).isEqualTo(NOT_CLEAR);
    }

    @Test
    void whatWasClearIsNotAnyMoreWhenABlockingSlotIsAdded() {
        talks.everyoneApproves();
        slots.add(talks.request(), asking(council), stage.coordinator).orElseThrow();
        assertThat(talks.decision()).isEqualTo(ASKING);
        talks.approves(council);
        assertThat(talks.decision()).isEqualTo(CLEAR);
    }

    @Test
    void anAddedPartyIsAskedInEveryLaterRound() {
        slots.add(talks.request(), asking(council), stage.coordinator).orElseThrow();
        talks.revise(stage.pauseLater());
        assertThat(talks.slot(council))
                .returns(BLOCKING, Slot::role)
                .returns(Form.IN_PRINCIPLE, Slot::form)
                .returns(SlotState.OPEN, Slot::state)
                .returns(2, Slot::termsVersion);
    }

    @Test
    void nobodyIsAskedTwiceInOneRound() {
        assertThat(refusals(slots.add(talks.request(), asking(stage.north), stage.coordinator)))
                .containsExactly("slot.already-asked");
        talks.revise(stage.pauseNoted("Bring seals"));
        slots.add(talks.request(), asking(council), stage.coordinator).orElseThrow();
        assertThat(refusals(slots.add(talks.request(), asking(stage.north), stage.coordinator)))
                .containsExactly("slot.already-asked");
    }

    @Test
    void aGuarantorNeverBlocks() {
        var draft = new SlotDraft(stage.guarantor, BLOCKING, Form.VERBAL, 2, "It insists");
        assertThat(refusals(slots.add(talks.request(), draft, stage.coordinator)))
                .contains("slot.guarantor-advises-only");
    }

    @Test
    void whatCanNotBeAskedIsRefusedFieldByField() {
        var empty = new SlotDraft("NOBODY", null, null, 0, "because");
        assertThat(refusals(slots.add(talks.request(), empty, stage.coordinator)))
                .containsExactlyInAnyOrder(
                        "party.unknown", "slot.role-missing", "answer.form-missing", "slot.days-out-of-range");
    }

    @Test
    void droppingABlockingSlotIsARevisionThatAsksEveryOtherPartyAgain() {
        talks.everyoneApprovesBut(stage.north);
        slots.drop(talks.slot(stage.north).id(), "It left the area", stage.coordinator)
                .orElseThrow();

        assertThat(talks.version()).returns(2, TermsVersion::no).returns(true, TermsVersion::material);
        assertThat(talks.asked()).contains(stage.south, stage.government).doesNotContain(stage.north);
        assertThat(talks.slot(stage.south).state()).isEqualTo(SlotState.OPEN);
        assertThat(talks.decision()).isEqualTo(ASKING);
        assertThat(talks.journal()).contains("slot.dropped", "terms.revised");
        assertThat(talks.tasks(stage.north)).isEmpty();
    }

    @Test
    void droppingAnAdvisorySlotAsksNobodyAgain() {
        talks.approves(stage.north);
        slots.drop(talks.slot(stage.guarantor).id(), "It has no role here", stage.coordinator)
                .orElseThrow();
        assertThat(talks.version().no()).isEqualTo(1);
        assertThat(talks.asked()).doesNotContain(stage.guarantor);
        assertThat(talks.stand(stage.north).isClear()).isTrue();
        assertThat(talks.tasks(stage.guarantor)).isEmpty();
    }

    @Test
    void theLastBlockingPartyIsNotDropped() {
        while (blocking().size() > 1) slots.drop(blocking().get(0), "It left the area", stage.coordinator);
        var last = slots.drop(blocking().get(0), "It left the area", stage.coordinator);
        assertThat(refusals(last)).containsExactly("slot.last-blocking");
    }

    @Test
    void droppingWithoutAReasonIsRefused() {
        assertThat(refusals(slots.drop(talks.slot(stage.north).id(), null, stage.coordinator)))
                .containsExactly("reason.missing");
    }

    @Test
    void aSlotOfAnEarlierRoundIsNotDropped() {
        var superseded = talks.slot(stage.north).id();
        talks.revise(stage.pauseLater());
        assertThat(refusals(slots.drop(superseded, "It left the area", stage.coordinator)))
                .containsExactly("answer.superseded");
    }

    @Test
    void whoIsClosedWithTheRoundHasNotConsented() {
        talks.everyoneApprovesBut(stage.north);
        slots.closeRound(talks.request(), "They will not answer", stage.coordinator)
                .orElseThrow();
        assertThat(talks.slot(stage.north).state()).isEqualTo(SlotState.CLOSED);
        assertThat(talks.decision()).isEqualTo(NOT_CLEAR);
        assertThat(talks.journal()).contains("slot.closed");
        assertThat(talks.tasks(stage.north)).isEmpty();
    }

    @Test
    void whatIsAgreedIsNeitherClosedNorAskedLess() {
        talks.everyoneApproves();
        assertThat(refusals(slots.closeRound(talks.request(), "because", stage.coordinator)))
                .containsExactly("request.agreed-already");
        assertThat(refusals(slots.drop(talks.slot(stage.guarantor).id(), "because", stage.coordinator)))
                .containsExactly("request.agreed-already");
    }

    @Test
    void nobodyButStaffsCoordinatorsChangesTheRound() {
        var delegate = stage.delegateOf(stage.north);
        assertThatThrownBy(() -> slots.closeRound(talks.request(), "because", delegate))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> slots.closeRound(talks.request(), "because", stage.twoHatted(stage.south)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> slots.reopen(UUID.randomUUID(), "because", stage.coordinator))
                .isInstanceOf(NotFound.class);
    }

    private List<UUID> blocking() {
        return talks.current().stream().filter(Slot::isBlocking).map(Slot::id).toList();
    }

    private static SlotDraft asking(String party) {
        return new SlotDraft(party, BLOCKING, Form.IN_PRINCIPLE, 2, "It holds the road now");
    }
}
