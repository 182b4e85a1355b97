package org.parley.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.testing.Given;
import org.parley.testing.ParleyTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ParleyTest
class InboxTest {

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
        transaction.executeWithoutResult(status -> inbox.closeForSlot(request, slot));
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
        transaction.executeWithoutResult(status -> inbox.escalate(request, slot));
        assertThat(tasks(delegate))
                .filteredOn(Task::escalated)
                .extracting(Task::slotId)
                .containsExactly(slot);
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
        return inbox.page(who, null, 200).rows();
    }
}
