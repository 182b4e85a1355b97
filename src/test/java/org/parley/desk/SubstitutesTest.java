package org.parley.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.testing.Talks.refusals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.inbox.Absence;
import org.parley.inbox.AbsenceDraft;
import org.parley.inbox.Absences;
import org.parley.inbox.Inbox;
import org.parley.inbox.Task;
import org.parley.inbox.Whose;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.shared.NotFound;
import org.parley.shared.Result;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Standing in shows what somebody took and lets it be taken on; it opens no door that is closed to the substitute. */
@ParleyTest
class SubstitutesTest {

    @Autowired
    Absences absences;

    @Autowired
    Claims claims;

    @Autowired
    Inbox inbox;

    @Autowired
    Talks talks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestTime time;

    Stage stage;
    Actor absent;
    Actor substitute;
    UUID answer;

    @BeforeEach
    void aDelegateTookTheAnswer() {
        stage = talks.stage;
        var request = talks.open(stage.pause());
        absent = stage.delegateOf(stage.north);
        substitute = stage.delegateOf(stage.north);
        answer = Desk.taskOf(absent, request, "answer", inbox);
        claims.take(answer, absent).orElseThrow();
    }

    @Test
    void duringAnAbsenceTheSubstituteReadsWhatTheOtherTookAndTakesItOn() {
        assertThat(seen().standingIn()).isFalse();
        isAway(0, 3).orElseThrow();

        assertThat(seen().standingIn()).isTrue();
        assertThat(Desk.ids(substitute, Whose.MINE, inbox)).containsExactly(answer);
        var taken = claims.take(answer, substitute).orElseThrow().taken();
        assertThat(taken).returns(true, Task.Taken::mine).returns("An office", Task.Taken::instead);
        assertThat(talks.entry("task.taken-for")).contains(absent.username());
    }

    @Test
    void absenceEndsByItselfAfterItsLastDay() {
        isAway(0, 0).orElseThrow();
        time.moveBy(Duration.ofDays(1));

        assertThat(inbox.find(answer, substitute))
                .map(Task::taken)
                .hasValueSatisfying(taken -> assertThat(taken.standingIn()).isFalse());
        assertThat(absences.about(absent)).isEmpty();
    }

    @Test
    void absenceThatIsAheadShowsNothingYet() {
        isAway(2, 3).orElseThrow();

        assertThat(seen().standingIn()).isFalse();
        assertThat(refusals(claims.take(answer, substitute))).containsExactly("task.taken-already");
        assertThat(absences.about(substitute)).hasSize(1);
    }

    @Test
    void whoeverIsBackEarlySaysSoAndNobodyElseCan() {
        var away = isAway(0, 3).orElseThrow();
        assertThatThrownBy(() -> absences.end(away.id(), substitute)).isInstanceOf(NotFound.class);
        absences.end(away.id(), absent).orElseThrow();

        assertThat(seen().standingIn()).isFalse();
        assertThat(refusals(absences.end(away.id(), absent))).containsExactly("absence.over-already");
    }

    @Test
    void onlySomebodyOfTheSameRoleAndPartyStandsIn() {
        var today = today();
        for (var other : List.of(
                stage.delegateOf(stage.south), stage.coordinator, stage.somebody(Role.GUARANTOR, stage.north), absent))
            assertThat(refusals(absences.note(new AbsenceDraft(other.username(), today, today), absent)))
                    .containsExactly("absence.no-colleague");
    }

    @Test
    void daysThatMakeNoSenseAreRefusedOnTheirFields() {
        var today = today();
        var name = substitute.username();
        assertThat(refusals(absences.note(new AbsenceDraft(null, null, null), absent)))
                .containsOnly("field.missing")
                .hasSize(3);
        assertThat(refusals(absences.note(new AbsenceDraft(name, today, today.minusDays(1)), absent)))
                .containsExactly("absence.ends-before");
        assertThat(refusals(absences.note(new AbsenceDraft(name, today.minusDays(1), today), absent)))
                .containsExactly("absence.past");
        assertThat(refusals(absences.note(new AbsenceDraft(name, today, today.plusDays(400)), absent)))
                .containsExactly("absence.too-far");
        isAway(0, 3).orElseThrow();
        assertThat(refusals(isAway(3, 5))).containsExactly("absence.overlaps");
        assertThat(refusals(absences.note(new AbsenceDraft(absent.username(), today, today), substitute)))
                .containsExactly("absence.substitute-away");
    }

    /** pneumaticworkflow #381: a substitute slipped past the exclusion. */
    @Test
    void whoWroteTheTermsTakesNoAnswerAsASubstituteEither() {
        isAway(0, 3).orElseThrow();
        wroteTheTerms(substitute);

        assertThat(refusals(claims.take(answer, substitute))).containsExactly("answer.four-eyes");
    }

    /** pneumaticworkflow #381, the other way round. */
    @Test
    void whoWroteTheTermsAnswersThroughNobodyWhoStandsIn() {
        isAway(0, 3).orElseThrow();
        wroteTheTerms(absent);

        assertThat(refusals(claims.take(answer, substitute))).containsExactly("answer.four-eyes");
    }

    private void wroteTheTerms(Actor who) {
        jdbc.sql("update terms_version set written_by = :who where request_id = :request")
                .param("who", who.username())
                .param("request", talks.request())
                .update();
    }

    private Result<Absence> isAway(int from, int until) {
        var draft = new AbsenceDraft(substitute.username(), today().plusDays(from), today().plusDays(until));
        return absences.note(draft, absent);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.now(), Stage.DAMASCUS);
    }

    private Task.Taken seen() {
        return inbox.find(answer, substitute).map(Task::taken).orElseThrow();
    }
}
