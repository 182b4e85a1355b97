package org.parley.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.clearance.Channel;
import org.parley.clearance.Choice;
import org.parley.clearance.ProxyDraft;
import org.parley.testing.ParleyTest;

/** The same as {@link NeedToKnowTest} with the program's own commands and processes: whatever traces they leave. */
@ParleyTest
class RealDeedsTest extends Asking {

    @ParameterizedTest
    @EnumSource(
            value = Choice.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SUPPORT", "NOT_SUPPORT", "NO_POSITION"})
    void noAnswerOfAPartyChangesWhatTheOtherSees(Choice choice) {
        var before = everythingOfTheSouth();
        var staffBefore = everythingOf(round.coordinator);
        north(choice);
        assertThat(everythingOfTheSouth()).isEqualTo(before);
        assertThat(everythingOf(round.coordinator)).isNotEqualTo(staffBefore);
    }

    @ParameterizedTest
    @EnumSource(
            value = Choice.class,
            names = {"REJECT", "APPROVE_IN_PART", "APPROVE_WITH_CONDITIONS"})
    void norDoesItOnceTheOtherHasAnswered(Choice choice) {
        south(Choice.APPROVE);
        north(Choice.COUNTER_PROPOSE);
        var before = everythingOfTheSouth();
        north(choice);
        assertThat(everythingOfTheSouth()).isEqualTo(before);
    }

    @Test
    void noWithdrawalChangesWhatTheOtherSees() {
        var answer = north(Choice.REJECT);
        var before = everythingOfTheSouth();
        answers.withdraw(answer.id(), "Thought better of it", round.northsDelegate)
                .orElseThrow();
        assertThat(everythingOfTheSouth()).isEqualTo(before);
    }

    @Test
    void noEntryByProxyChangesWhatTheOtherSees() {
        var before = everythingOfTheSouth();
        var draft = new ProxyDraft(round.draft(Choice.REJECT, sha256(), null), Channel.TELEPHONE, time.now(), null);
        answers.answerByProxy(northsCell().slotId(), draft, round.otherCoordinator)
                .orElseThrow();
        assertThat(everythingOfTheSouth()).isEqualTo(before);
    }

    @Test
    void neitherAQuestionNorItsReplyChangesWhatTheOtherSees() {
        var asked = north(Choice.ASK);
        var before = everythingOfTheSouth();
        questions
                .reply(asked.id(), "By the northern road", round.otherCoordinator)
                .orElseThrow();
        assertThat(everythingOfTheSouth()).isEqualTo(before);
        assertThat(northsCell().answers()).singleElement().satisfies(given -> assertThat(given.repliedAt())
                .isNotNull());
    }

    @Test
    void noConditionThatIsMetChangesWhatTheOtherSees() {
        north(Choice.APPROVE_WITH_CONDITIONS);
        var before = everythingOfTheSouth();
        var condition = northsCell().answers().get(0).conditions().get(0);
        conditions
                .decide(condition.id(), true, "Seen by a monitor", round.otherCoordinator)
                .orElseThrow();
        assertThat(northsCell().clear()).isTrue();
        assertThat(everythingOfTheSouth()).isEqualTo(before);
    }
}
