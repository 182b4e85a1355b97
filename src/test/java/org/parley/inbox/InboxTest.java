package org.parley.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.shared.NotFound;
import org.parley.testing.Given;
import org.parley.testing.ParleyTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ParleyTest
class InboxTest {

    private static final Actor COORDINATOR = new Actor("coordinator", Set.of(Role.COORDINATOR), null);

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestTime time;

    private UUID request;
    private String party;
    private Actor delegate;
    private Instant tomorrow;

    @BeforeEach
    void thereIsARequestAndADelegate() {
        request = Given.aRequest(jdbc);
        party = Given.aParty(jdbc);
        delegate = new Actor("delegate", Set.of(Role.DELEGATE), party);
        tomorrow = time.now().plus(Duration.ofDays(1));
    }

    @Test
    void aTaskSaysWhichRequestItIsAbout() {
        open(answer(null, tomorrow));
        var task = only(delegate);
        assertThat(task.requestId()).isEqualTo(request);
        assertThat(task.reference()).startsWith("HC-");
        assertThat(task.requestKind()).isEqualTo("CONVOY");
        assertThat(task.title()).isEqualTo("Castello Road");
        assertThat(task.dueAt()).isEqualTo(tomorrow);
        assertThat(task.openedAt()).isEqualTo(time.now());
        assertThat(task.escalated()).isFalse();
    }

    @Test
    void theSameOpenTaskIsNotOpenedTwiceButDueAnew() {
        open(answer(null, tomorrow));
        open(answer(null, tomorrow.plusSeconds(60)));
        assertThat(only(delegate).dueAt()).isEqualTo(tomorrow.plusSeconds(60));
    }

    @Test
    void theTasksOfTwoSlotsStandSideBySide() {
        var slot = UUID.randomUUID();
        open(answer(slot, tomorrow));
        open(answer(slot, tomorrow));
        open(answer(UUID.randomUUID(), tomorrow));
        assertThat(inbox.count(delegate)).isEqualTo(2);
    }

    @Test
    void aTaskThatWasClosedIsOpenedAnew() {
        open(answer(null, tomorrow));
        transaction.executeWithoutResult(status -> inbox.close(request, "answer"));
        assertThat(inbox.count(delegate)).isZero();
        open(answer(null, tomorrow));
        assertThat(inbox.count(delegate)).isEqualTo(1);
    }

    @Test
    void closingOneKindLeavesTheOthers() {
        open(answer(null, tomorrow));
        open(task("acknowledge", null, tomorrow));
        transaction.executeWithoutResult(status -> inbox.close(request, "answer"));
        assertThat(only(delegate).kind()).isEqualTo("acknowledge");
    }

    @Test
    void aSlotThatWaitsForNobodyHasNoTask() {
        var slot = UUID.randomUUID();
        open(answer(slot, tomorrow));
        open(answer(UUID.randomUUID(), tomorrow));
        transaction.executeWithoutResult(status -> inbox.closeForSlot(slot));
        assertThat(only(delegate).slotId()).isNotEqualTo(slot);
    }

    @Test
    void aRequestThatIsOverWaitsForNobody() {
        open(answer(null, tomorrow));
        open(answer(UUID.randomUUID(), tomorrow));
        var other = request;
        request = Given.aRequest(jdbc);
        open(answer(null, tomorrow));
        transaction.executeWithoutResult(status -> inbox.closeAll(other));
        assertThat(only(delegate).requestId()).isEqualTo(request);
    }

    @Test
    void onlyTheSlotThatWasPassedOnIsMarked() {
        var slot = UUID.randomUUID();
        open(answer(slot, tomorrow));
        open(answer(UUID.randomUUID(), tomorrow));
        transaction.executeWithoutResult(status -> inbox.escalate(slot));
        assertThat(tasks(delegate))
                .filteredOn(Task::escalated)
                .extracting(Task::slotId)
                .containsExactly(slot);
    }

    @Test
    void aDelegateSeesOnlyTheTasksOfItsParty() {
        open(answer(null, tomorrow));
        var other = new Actor("other", Set.of(Role.DELEGATE), Given.aParty(jdbc));
        assertThat(tasks(other)).isEmpty();
        assertThat(inbox.count(other)).isZero();
    }

    @Test
    void aGuarantorDoesNotSeeTheTasksOfADelegateOfTheSameParty() {
        open(answer(null, tomorrow));
        assertThat(tasks(new Actor("guarantor", Set.of(Role.GUARANTOR), party))).isEmpty();
    }

    @Test
    void staffSeesTheTasksOfItsRoleAndNoPartysTask() {
        open(answer(null, tomorrow));
        open(new NewTask(request, "decide", Role.COORDINATOR, null, null, time.now()));
        open(new NewTask(request, "arrival", Role.MONITOR, null, null, time.now()));
        assertThat(tasks(COORDINATOR))
                .filteredOn(task -> task.requestId().equals(request))
                .extracting(Task::kind)
                .containsExactly("decide");
    }

    @Test
    void whoHoldsTwoRolesSeesTheTasksOfBoth() {
        open(new NewTask(request, "decide", Role.COORDINATOR, null, null, time.now()));
        open(new NewTask(request, "arrival", Role.MONITOR, null, null, time.now()));
        var both = new Actor("both", Set.of(Role.COORDINATOR, Role.MONITOR), null);
        assertThat(tasks(both))
                .filteredOn(task -> task.requestId().equals(request))
                .extracting(Task::kind)
                .containsExactlyInAnyOrder("decide", "arrival");
    }

    @Test
    void whoeverSpeaksForAPartySeesNoTaskOfStaff() {
        open(new NewTask(request, "decide", Role.COORDINATOR, null, null, time.now()));
        assertThat(tasks(new Actor("both", Set.of(Role.COORDINATOR, Role.DELEGATE), party)))
                .isEmpty();
    }

    @Test
    void whoHoldsNoRoleHasNoTasks() {
        assertThat(tasks(new Actor("nobody", Set.of(), null))).isEmpty();
        assertThat(inbox.count(new Actor("nobody", Set.of(), null))).isZero();
    }

    @Test
    void aTaskThatNobodyCouldSeeIsRefused() {
        assertThatThrownBy(() -> new NewTask(request, "answer", Role.DELEGATE, null, null, tomorrow))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NewTask(request, "decide", Role.COORDINATOR, party, null, tomorrow))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMostUrgentTaskComesFirst() {
        open(task("later", null, tomorrow));
        open(task("now", null, time.now()));
        assertThat(tasks(delegate)).extracting(Task::kind).containsExactly("now", "later");
    }

    @Test
    void pagesShowTasksThatAreDueAtTheSameTimeOnceEach() {
        for (int n = 0; n < 7; n++) open(answer(UUID.randomUUID(), tomorrow));
        var seen = new ArrayList<UUID>();
        @Nullable String after = null;
        int pages = 0;
        do {
            var page = inbox.page(delegate, after, 3);
            page.rows().forEach(task -> seen.add(task.id()));
            after = page.next();
            pages++;
        } while (after != null);
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void aTaskThatOpensMeanwhileMovesNobodysNextPage() {
        for (int n = 0; n < 4; n++) open(answer(UUID.randomUUID(), tomorrow.plusSeconds(n)));
        var first = inbox.page(delegate, null, 2);
        open(answer(UUID.randomUUID(), time.now()));
        assertThat(inbox.page(delegate, first.next(), 2).rows())
                .extracting(Task::dueAt)
                .containsExactly(tomorrow.plusSeconds(2), tomorrow.plusSeconds(3));
    }

    @Test
    void aFullLastPageHasNoNext() {
        open(answer(UUID.randomUUID(), tomorrow));
        open(answer(UUID.randomUUID(), tomorrow));
        assertThat(inbox.page(delegate, null, 2).next()).isNull();
    }

    @Test
    void aPageKeyThatNobodyGaveIsUnknown() {
        for (var key : List.of("", "x", "2016-08-25T12:00:00Z_x", "yesterday_" + UUID.randomUUID(), "_")) {
            assertThatThrownBy(() -> inbox.page(delegate, key, 10)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void theCountStopsAtAHundred() {
        transaction.executeWithoutResult(status -> {
            for (int n = 0; n < 101; n++) inbox.open(answer(UUID.randomUUID(), tomorrow));
        });
        assertThat(inbox.count(delegate)).isEqualTo(100);
    }

    @Test
    void aTaskIsOpenedOnlyWithinADeed() {
        assertThatThrownBy(() -> inbox.open(answer(null, tomorrow)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private NewTask answer(@Nullable UUID slot, Instant due) {
        return task("answer", slot, due);
    }

    private NewTask task(String kind, @Nullable UUID slot, Instant due) {
        return new NewTask(request, kind, Role.DELEGATE, party, slot, due);
    }

    private void open(NewTask task) {
        transaction.executeWithoutResult(status -> inbox.open(task));
    }

    private Task only(Actor who) {
        var tasks = tasks(who);
        assertThat(tasks).hasSize(1);
        return tasks.get(0);
    }

    private List<Task> tasks(Actor who) {
        var tasks = new ArrayList<Task>();
        var page = inbox.page(who, null, 200);
        tasks.addAll(page.rows());
        for (; page.next() != null; tasks.addAll(page.rows())) page = inbox.page(who, page.next(), 200);
        return tasks;
    }
}
