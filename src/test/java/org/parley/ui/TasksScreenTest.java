package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.desk.Claims;
import org.parley.desk.Desk;
import org.parley.inbox.AbsenceDraft;
import org.parley.inbox.Absences;
import org.parley.inbox.Colleague;
import org.parley.inbox.Due;
import org.parley.inbox.Inbox;
import org.parley.inbox.Priority;
import org.parley.inbox.SavedFilters;
import org.parley.inbox.Whose;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.testing.ScreenTest;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** My tasks: found, taken, passed on, remembered; and who stands in. */
@ScreenTest
class TasksScreenTest {

    @Autowired
    Screen screen;

    @Autowired
    Talks talks;

    @Autowired
    Claims claims;

    @Autowired
    Absences absences;

    @Autowired
    SavedFilters filters;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestTime time;

    Stage stage;
    Actor colleague;
    UUID answer;

    @BeforeEach
    void aPauseIsAskedFor() {
        stage = talks.stage;
        talks.open(stage.pause());
        colleague = stage.delegateOf(stage.north);
        answer = Desk.taskOf(colleague, talks.request(), "answer", inbox);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void aTaskIsTakenAndGivenBack() {
        screen.signIn(Role.DELEGATE, stage.north);
        screen.go("");
        screen.click("take-" + answer);
        assertThat(screen.text("tasks")).contains("You see to it");
        screen.click("release-" + answer);
        assertThat(screen.text("tasks")).doesNotContain("You see to it");
        assertThat(screen.shows("take-" + answer)).isTrue();
    }

    @Test
    void whoIsLateIsToldWhoSeesToItAndMayAnswerAllTheSame() {
        screen.signIn(Role.DELEGATE, stage.north);
        screen.go("");
        screen.elsewhere(() -> claims.take(answer, colleague).orElseThrow());
        screen.click("take-" + answer);
        assertThat(screen.notices()).anyMatch(notice -> notice.contains("An office sees to it already"));
        assertThat(screen.text("tasks")).contains("An office sees to it since");
        screen.go("answer/" + talks.slot(stage.north).id());
        assertThat(screen.text("taken-by-others")).contains("An office sees to this", "You can still do it");
        assertThat(talks.approves(stage.north)).isNotNull();
    }

    @Test
    void nobodyIsWarnedOfWhatTheyTookThemselves() {
        var me = screen.signIn(Role.DELEGATE, stage.north);
        claims.take(answer, me).orElseThrow();
        screen.go("answer/" + talks.slot(stage.north).id());
        assertThat(screen.shows("taken-by-others")).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aTaskIsPassedOnMarkedUrgentAndRemembered() {
        var me = screen.signIn(Role.DELEGATE, stage.north);
        screen.go("");
        screen.click("more-" + answer);
        screen.click("prioritise");
        screen.type("task-priority", Priority.HIGH);
        screen.click("priority-dialog-confirm");
        assertThat(screen.text("tasks")).contains("Urgent");
        screen.click("more-" + answer);
        screen.click("remind");
        screen.type(
                "task-remind-at",
                LocalDateTime.ofInstant(time.now(), Stage.DAMASCUS).plusDays(1));
        screen.click("remind-dialog-confirm");
        assertThat(inbox.find(answer, me).orElseThrow().remindAt()).isNotNull();
        screen.click("more-" + answer);
        screen.click("pass-on");
        var to = (ComboBox<Colleague>) screen.find(ComboBox.class, "task-colleague");
        assertThat(to.getListDataView().getItems().map(Colleague::username)).contains(colleague.username());
        screen.type("task-colleague", new Colleague(colleague.username(), "An office"));
        screen.click("pass-on-dialog-confirm");
        assertThat(inbox.find(answer, colleague).orElseThrow().taken().mine()).isTrue();
    }

    @Test
    void whatIsMissingIsSaidOnItsField() {
        screen.signIn(Role.DELEGATE, stage.north, "ar");
        screen.go("");
        screen.click("more-" + answer);
        screen.click("pass-on");
        screen.click("pass-on-dialog-confirm");
        assertThat(screen.find(ComboBox.class, "task-colleague").getErrorMessage())
                .isNotBlank();
    }

    @Test
    void aFilterStandsInTheAddressAndCanBeKeptAndForgotten() {
        var me = screen.signIn(Role.DELEGATE, stage.north);
        screen.go("");
        screen.type("tasks-whose", Whose.MINE);
        assertThat(screen.address()).contains("whose=MINE");
        assertThat(screen.text("tasks")).contains("None of your tasks is like that");
        screen.click("save-filter");
        screen.type("filter-name", "What I took");
        screen.click("save-filter-dialog-confirm");
        assertThat(screen.text("saved-filters")).contains("What I took");
        assertThat(screen.shows("save-filter")).isFalse();
        assertThat(filters.of(me)).hasSize(1);
        screen.click("drop-filter-0");
        screen.click("drop-filter-dialog-confirm");
        assertThat(screen.shows("saved-filters")).isFalse();
        screen.click("tasks-show-all");
        assertThat(screen.text("tasks")).contains("Your answer is asked for");
    }

    @Test
    void anAddressIsReadBackAndWhatItDoesNotKnowIsIgnored() {
        screen.signIn(Role.DELEGATE, stage.north);
        screen.go("?due=OVERDUE&kind=answer&priority=NOBODY&q=" + talks.head().reference());
        assertThat(screen.find(Select.class, "tasks-due").getValue()).isEqualTo(Due.OVERDUE);
        assertThat(screen.find(Select.class, "tasks-priority").getValue()).isNull();
        assertThat(screen.find(TextField.class, "tasks-search").getValue())
                .isEqualTo(talks.head().reference());
        screen.go("?kind=answer&q=" + talks.head().reference());
        assertThat(screen.text("tasks")).contains(talks.head().reference());
        assertThat(screen.text("tasks-count")).isEqualTo("1 found");
    }

    @Test
    void whoeverIsAwayAndWhoeverStandsInBothReadIt() {
        var me = screen.signIn(Role.DELEGATE, stage.north);
        claims.take(answer, colleague).orElseThrow();
        var today = LocalDate.ofInstant(time.now(), Stage.DAMASCUS);
        absences.note(new AbsenceDraft(me.username(), today, today.plusDays(2)), colleague)
                .orElseThrow();
        screen.go("");
        assertThat(screen.text("absences")).contains("is away, and you stand in");
        assertThat(screen.text("tasks")).contains("For An office, who is away");
        screen.click("take-" + answer);
        assertThat(screen.text("tasks")).contains("You see to it", "For An office");
    }

    @Test
    void anAbsenceIsNotedAndEndedHere() {
        screen.signIn(Role.DELEGATE, stage.north);
        screen.go("");
        screen.click("note-absence");
        screen.click("absence-dialog-confirm");
        assertThat(screen.find(ComboBox.class, "away-substitute").isInvalid()).isTrue();
        screen.type("away-substitute", new Colleague(colleague.username(), "An office"));
        screen.type(
                "away-until", LocalDate.ofInstant(time.now(), Stage.DAMASCUS).plusDays(3));
        screen.click("absence-dialog-confirm");
        assertThat(screen.text("absences")).contains("you are away, and An office stands in");
        screen.click("back-" + absences.about(colleague).get(0).id());
        screen.click("end-absence-dialog-confirm");
        assertThat(absences.about(colleague)).isEmpty();
    }

    @Test
    void anAdministratorComparesTheInboxAndMendsIt() {
        screen.signIn(Role.ADMINISTRATOR, null);
        jdbc.sql("delete from inbox_task where id = :id").param("id", answer).update();
        screen.go("inbox-check");
        screen.click("inbox-compare");
        assertThat(screen.text("inbox-differences"))
                .contains("Task missing", talks.head().reference());
        screen.click("inbox-repair");
        assertThat(talks.tasks(stage.north)).containsExactly("answer");
        assertThat(screen.text("inbox-repairs")).contains("mended");
    }

    @Test
    void nobodyElseChecksTheInbox() {
        screen.signIn(Role.COORDINATOR, null);
        screen.go("inbox-check");
        assertThatThrownBy(() -> screen.shows("inbox-repair")).hasMessageContaining("AccessDenied");
    }
}
