package org.parley.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.testing.Talks.refusals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.testing.Given;
import org.parley.testing.ParleyTest;
import org.parley.testing.Statements;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One's own tasks by what is asked, when, of whom and how urgently. */
@ParleyTest
class TaskFilterTest {

    @Autowired
    Inbox inbox;

    @Autowired
    FollowUps followUps;

    @Autowired
    SavedFilters filters;

    @Autowired
    Marks marks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestTime time;

    private String party;
    private Actor delegate;
    private UUID request;

    @BeforeEach
    void aPartyIsAskedFourThings() {
        party = Given.aParty(jdbc);
        var name = Given.anAccount(jdbc);
        jdbc.sql("update app_user set party_code = :party where username = :name")
                .param("party", party)
                .param("name", name)
                .update();
        delegate = new Actor(name, Set.of(Role.DELEGATE), party);
        request = Given.aRequest(jdbc);
        open("answer", Duration.ofMinutes(-90));
        open("acknowledge", Duration.ofHours(2));
        open("third", Duration.ofDays(4));
        open("fourth", Duration.ofDays(30));
    }

    @Test
    void theFirstPageIsOneStatementAndItsCountAnother() {
        assertThat(Statements.count(() -> inbox.page(delegate, null, 25))).isEqualTo(1);
        assertThat(Statements.count(() -> inbox.count(delegate))).isEqualTo(1);
    }

    @Test
    void tasksAreFoundByWhenTheyAreDueInDaysOfThePartysZone() {
        assertThat(kinds(due(Due.OVERDUE))).containsExactly("answer");
        assertThat(kinds(due(Due.TODAY))).contains("acknowledge").doesNotContain("third", "fourth");
        assertThat(kinds(due(Due.WEEK))).contains("acknowledge", "third").doesNotContain("fourth");
        assertThat(inbox.count(due(Due.OVERDUE), delegate)).isEqualTo(1);
    }

    @Test
    void tasksAreFoundByTheirKind() {
        assertThat(kinds(new TaskFilter(null, "third", null, null, null, false)))
                .containsExactly("third");
    }

    @Test
    void tasksAreFoundByTextOfTheRequestAndByTheNameOfAPlace() {
        var place = Given.unique("SY").toUpperCase(java.util.Locale.ROOT);
        jdbc.sql("insert into area (pcode, name_en, name_ar) values (:code, :en, :ar)")
                .param("code", place)
                .param("en", "Quarter " + place)
                .param("ar", "حي " + place)
                .update();
        jdbc.sql("update request set title = :title where id = :id")
                .param("title", place + " – road")
                .param("id", request)
                .update();
        assertThat(kinds(text("quarter " + place.toLowerCase(java.util.Locale.ROOT))))
                .hasSize(4);
        assertThat(kinds(text("حي " + place))).hasSize(4);
        assertThat(kinds(text(" ROAD "))).hasSize(4);
        assertThat(kinds(text("%"))).isEmpty();
        assertThat(kinds(text("a river"))).isEmpty();
    }

    @Test
    void searchingFindsNoTaskOfAnotherParty() {
        var other = new Actor(Given.anAccount(jdbc), Set.of(Role.DELEGATE), Given.aParty(jdbc));
        assertThat(inbox.page(text("Castello"), other, null, 50).rows()).isEmpty();
        assertThat(inbox.count(text("Castello"), other)).isZero();
    }

    @Test
    void tasksAreFoundByHowUrgentTheyAre() {
        transaction.executeWithoutResult(status -> {
            marks.prioritise(task("third").id(), Priority.HIGH);
            marks.prioritise(task("fourth").id(), Priority.LOW);
        });
        assertThat(kinds(urgent(Priority.HIGH))).containsExactly("third");
        assertThat(kinds(urgent(Priority.LOW))).containsExactly("fourth");
        assertThat(kinds(urgent(Priority.NORMAL))).containsExactly("answer", "acknowledge");
        assertThat(kinds(TaskFilter.NONE))
                .as("in the order of the due dates")
                .containsExactly("answer", "acknowledge", "third", "fourth");
    }

    @Test
    void aReminderIsFoundOnceItsMomentHasComeAndByNobodyElse() {
        var wanted = new TaskFilter(null, null, null, null, null, true);
        var soon = time.now().plus(Duration.ofHours(1));
        assertThat(followUps
                        .set(task("third").id(), soon, delegate)
                        .orElseThrow()
                        .remindAt())
                .isEqualTo(soon);
        assertThat(kinds(wanted)).isEmpty();
        time.moveBy(Duration.ofHours(1));
        assertThat(kinds(wanted)).containsExactly("third");
        var colleague = new Actor(Given.anAccount(jdbc), Set.of(Role.DELEGATE), party);
        assertThat(inbox.page(wanted, colleague, null, 50).rows()).isEmpty();
        assertThat(inbox.page(colleague, null, 50).rows()).allMatch(task -> task.remindAt() == null);
        followUps.set(task("third").id(), null, delegate).orElseThrow();
        assertThat(kinds(wanted)).isEmpty();
    }

    @Test
    void aReminderIsAheadAndWithinAYear() {
        var id = task("third").id();
        assertThat(refusals(followUps.set(id, time.now(), delegate))).containsExactly("task.remind-past");
        assertThat(refusals(followUps.set(id, Instant.parse("9999-12-31T23:59:59Z"), delegate)))
                .containsExactly("task.remind-too-late");
    }

    @Test
    void aFilterIsKeptUnderItsNameReplacedAndForgotten() {
        filters.save(" Mine ", due(Due.WEEK), delegate).orElseThrow();
        filters.save("Mine", due(Due.TODAY), delegate).orElseThrow();
        assertThat(filters.of(delegate)).containsExactly(new SavedFilter("Mine", due(Due.TODAY)));
        assertThat(filters.of(new Actor("somebody", Set.of(), null))).isEmpty();
        assertThat(filters.drop("Mine", delegate).orElseThrow()).isEmpty();
    }

    @Test
    void aPersonKeepsAtMostTwentyFiltersThatAskForSomething() {
        for (int n = 0; n < 20; n++)
            filters.save("Filter " + n, text("a" + n), delegate).orElseThrow();
        assertThat(refusals(filters.save("One more", due(Due.TODAY), delegate))).containsExactly("filter.too-many");
        assertThat(refusals(filters.save("Filter 7", due(Due.TODAY), delegate))).isEmpty();
        assertThat(refusals(filters.save("Filter 8", TaskFilter.NONE, delegate)))
                .containsExactly("filter.asks-nothing");
        assertThat(refusals(filters.save("n".repeat(61), text("t".repeat(201)), delegate)))
                .contains("text.too-long", "filter.too-many");
        assertThat(refusals(filters.save(" ", due(Due.TODAY), delegate))).contains("field.missing");
    }

    private static TaskFilter due(Due due) {
        return new TaskFilter(null, null, due, null, null, false);
    }

    private static TaskFilter text(String text) {
        return new TaskFilter(text, null, null, null, null, false);
    }

    private static TaskFilter urgent(Priority priority) {
        return new TaskFilter(null, null, null, null, priority, false);
    }

    private List<String> kinds(TaskFilter filter) {
        return inbox.page(filter, delegate, null, 50).rows().stream()
                .map(Task::kind)
                .toList();
    }

    private Task task(String kind) {
        return inbox.page(delegate, null, 50).rows().stream()
                .filter(task -> task.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private void open(String kind, Duration due) {
        var task = new NewTask(
                request, kind, Role.DELEGATE, party, null, time.now().plus(due));
        transaction.executeWithoutResult(status -> inbox.open(task));
    }
}
