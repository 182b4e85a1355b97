package org.parley.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.request.Decision.CLEAR;
import static org.parley.request.Decision.NOT_CLEAR;
import static org.parley.testing.DraftSample.aDraft;
import static org.parley.testing.Talks.refusals;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.request.Decision;
import org.parley.request.Modality;
import org.parley.security.Actor;
import org.parley.shared.NotFound;
import org.parley.testing.ParleyTest;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who advises and who is only informed: neither decides (rules.md, Slots; domain.md 1.1). */
@ParleyTest
class AdviceAndNoticeTest {

    @Autowired
    Notices notices;

    @Autowired
    Answers answers;

    @Autowired
    Talks talks;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource(names = {"SUPPORT", "NOT_SUPPORT", "NO_POSITION"})
    void whateverAGuarantorSaysDecidesNothing(Choice choice) {
        talks.open(talks.stage.pause());
        talks.says(talks.stage.guarantor, aDraft(choice)).orElseThrow();
        assertThat(talks.decision()).isEqualTo(Decision.ASKING);
        talks.everyoneApproves();
        assertThat(talks.decision()).isEqualTo(CLEAR);
    }

    @Test
    void aSilentGuarantorHoldsNothing() {
        talks.open(talks.stage.pause());
        talks.everyoneApproves();
        assertThat(talks.slot(talks.stage.guarantor).state()).isEqualTo(SlotState.OPEN);
        assertThat(talks.decision()).isEqualTo(CLEAR);
    }

    @Test
    void aGuarantorDoesNotApproveForAParty() {
        talks.open(talks.stage.pause());
        var slot = talks.slot(talks.stage.north).id();
        var draft = talks.aboutTheCurrentVersion(aDraft(Choice.APPROVE));
        assertThatThrownBy(() -> answers.answer(slot, draft, talks.stage.delegateOf(talks.stage.guarantor)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theInformedGovernmentOfACrossBorderConvoyDecidesNothing() {
        talks.open(talks.stage.convoy(Modality.CROSS_BORDER));
        talks.everyoneApproves();
        assertThat(talks.decision()).isEqualTo(CLEAR);
    }

    @Test
    void anAcknowledgementIsNeverAnApproval() {
        var stage = talks.stage;
        talks.open(stage.convoy(Modality.CROSS_BORDER));
        notices.acknowledge(notice(), stage.delegateOf(stage.government)).orElseThrow();

        assertThat(talks.asked()).doesNotContain(stage.government);
        assertThat(talks.journal()).endsWith("notice.acknowledged").doesNotContain("answer.given");
        assertThat(talks.decision()).isEqualTo(Decision.ASKING);
        time.moveTo(talks.slot(stage.north).dueAt());
        assertThat(talks.decision()).isEqualTo(NOT_CLEAR);
    }

    @Test
    void anAcknowledgementClosesItsTaskAndIsGivenOnce() {
        var stage = talks.stage;
        talks.open(stage.convoy(Modality.CROSS_BORDER));
        var delegate = stage.delegateOf(stage.government);
        notices.acknowledge(notice(), delegate).orElseThrow();
        assertThat(talks.tasks(stage.government)).isEmpty();
        assertThat(refusals(notices.acknowledge(notice(), delegate))).containsExactly("notice.already-acknowledged");
    }

    @Test
    void nobodyElseAcknowledges() {
        talks.open(talks.stage.convoy(Modality.CROSS_BORDER));
        Actor other = talks.stage.delegateOf(talks.stage.north);
        assertThatThrownBy(() -> notices.acknowledge(notice(), other)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoIsOnlyInformedIsInformedOfEveryNewVersion() {
        talks.open(talks.stage.convoy(Modality.CROSS_BORDER));
        talks.revise(talks.stage.convoyOf(40));
        assertThat(talks.tasks(talks.stage.government)).containsExactly("acknowledge");
        assertThat(talks.journal()).filteredOn("notice.sent"::equals).hasSizeGreaterThanOrEqualTo(2);
    }

    private UUID notice() {
        return jdbc.sql("select id from notice where request_id = :request and party_code = :party")
                .param("request", talks.request())
                .param("party", talks.stage.government)
                .query(UUID.class)
                .single();
    }
}
