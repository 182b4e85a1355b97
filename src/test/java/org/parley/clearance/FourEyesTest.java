package org.parley.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.clearance.Channel.TELEPHONE;
import static org.parley.clearance.Choice.APPROVE;
import static org.parley.testing.DraftSample.aDraft;
import static org.parley.testing.Talks.refusals;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.parley.shared.NotFound;
import org.parley.testing.DraftSample;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever opened or revised a request gives no answer to it, in any role or guise (rules.md, Four eyes). */
@ParleyTest
class FourEyesTest {

    private static final DraftSample A_WORD = aDraft(APPROVE).in(Form.VERBAL);

    @Autowired
    Negotiations negotiations;

    @Autowired
    Answers answers;

    @Autowired
    Talks talks;

    private Stage stage;

    @BeforeEach
    void aPauseIsAskedFor() {
        stage = talks.stage;
        talks.open(stage.pause());
    }

    @Test
    void whoOpenedItEntersNoAnswer() {
        assertThat(refusals(talks.relays(stage.coordinator, stage.north, A_WORD, TELEPHONE)))
                .containsExactly("answer.four-eyes");
    }

    @Test
    void whoNeitherOpenedNorRevisedItEntersAnAnswer() {
        assertThat(talks.relays(stage.secondCoordinator, stage.north, A_WORD, TELEPHONE)
                        .refusals())
                .isEmpty();
    }

    @Test
    void whoRevisedItEntersNoAnswer() {
        negotiations
                .revise(talks.request(), 1, stage.pauseLater(), "because", stage.secondCoordinator)
                .orElseThrow();
        assertThat(refusals(talks.relays(stage.secondCoordinator, stage.north, A_WORD, TELEPHONE)))
                .containsExactly("answer.four-eyes");
    }

    @Test
    void whoOpenedItEntersNoAnswerToAVersionThatSomebodyElseWrote() {
        negotiations
                .revise(talks.request(), 1, stage.pauseLater(), "because", stage.secondCoordinator)
                .orElseThrow();
        assertThat(refusals(talks.relays(stage.coordinator, stage.north, A_WORD, TELEPHONE)))
                .containsExactly("answer.four-eyes");
    }

    @Test
    void whoAddedANoteEntersNoAnswer() {
        negotiations
                .revise(talks.request(), 1, stage.pauseNoted("Bring seals"), null, stage.secondCoordinator)
                .orElseThrow();
        assertThat(refusals(talks.relays(stage.secondCoordinator, stage.north, A_WORD, TELEPHONE)))
                .containsExactly("answer.four-eyes");
    }

    @Test
    void whoOpenedItDoesNotAnswerAsAPartysDelegate() {
        var sameAccount = new Actor(stage.coordinator.username(), Set.of(Role.DELEGATE), stage.north);
        var draft = talks.aboutTheCurrentVersion(A_WORD);
        assertThat(refusals(answers.answer(talks.slot(stage.north).id(), draft, sameAccount)))
                .containsExactly("answer.four-eyes");
    }

    @Test
    void whoOpenedItDoesNotAdviseAsAGuarantor() {
        var sameAccount = new Actor(stage.coordinator.username(), Set.of(Role.GUARANTOR), stage.guarantor);
        var draft = talks.aboutTheCurrentVersion(aDraft(Choice.SUPPORT));
        assertThat(refusals(answers.answer(talks.slot(stage.guarantor).id(), draft, sameAccount)))
                .containsExactly("answer.four-eyes");
    }

    @Test
    void whoSpeaksForAPartyEntersNobodysAnswerAndAsksForNothing() {
        var twoHatted = stage.twoHatted(stage.north);
        assertThatThrownBy(() -> talks.relays(twoHatted, stage.south, A_WORD, TELEPHONE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> talks.relays(twoHatted, stage.north, A_WORD, TELEPHONE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> negotiations.open(stage.pause(), twoHatted)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> negotiations.cancel(talks.request(), "because", twoHatted))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void anAdministratorIsNoExceptionAndAnswersNothing() {
        var administrator = stage.somebody(Role.ADMINISTRATOR, null);
        assertThatThrownBy(() -> talks.relays(administrator, stage.north, A_WORD, TELEPHONE))
                .isInstanceOf(Forbidden.class);
        var openerWithMore =
                new Actor(stage.coordinator.username(), Set.of(Role.COORDINATOR, Role.ADMINISTRATOR), null);
        assertThat(refusals(talks.relays(openerWithMore, stage.north, A_WORD, TELEPHONE)))
                .containsExactly("answer.four-eyes");
    }

    @Test
    void whoOpenedItWithdrawsNothing() {
        var approval = talks.approves(stage.north);
        assertThat(refusals(talks.relaysWithdrawal(stage.coordinator, approval)))
                .containsExactly("answer.four-eyes");
    }

    @Test
    void nobodyOfTheOfficeWithdrawsAsIfItWereTheParty() {
        var approval = talks.approves(stage.north);
        assertThatThrownBy(() -> answers.withdraw(approval.id(), "They called", stage.secondCoordinator))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whoSpeaksForAPartyEntersNoWithdrawal() {
        var approval = talks.approves(stage.north);
        assertThatThrownBy(() -> talks.relaysWithdrawal(stage.twoHatted(stage.north), approval))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> talks.relaysWithdrawal(stage.delegateOf(stage.north), approval))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aMonitorEntersNoAnswer() {
        assertThatThrownBy(() -> talks.relays(stage.monitor, stage.north, A_WORD, TELEPHONE))
                .isInstanceOf(Forbidden.class);
    }
}
