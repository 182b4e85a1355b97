package org.parley.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
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
import org.springframework.transaction.support.TransactionTemplate;

@ParleyTest
class InboxNeedToKnowTest {

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

    @BeforeEach
    void aPartyIsAsked() {
        request = Given.aRequest(jdbc);
        party = Given.aParty(jdbc);
        open(new NewTask(request, "answer", Role.DELEGATE, party, null, time.now()));
        open(new NewTask(request, "decide", Role.COORDINATOR, null, null, time.now()));
        open(new NewTask(request, "arrival", Role.MONITOR, null, null, time.now()));
    }

    @Test
    void aDelegateSeesOnlyTheTasksOfItsParty() {
        var other = new Actor("other", Set.of(Role.DELEGATE), Given.aParty(jdbc));
        assertThat(tasks(other)).isEmpty();
        assertThat(inbox.count(other)).isZero();
    }

    @Test
    void aDelegateSeesWhatItsPartyIsAsked() {
        assertThat(tasks(new Actor("delegate", Set.of(Role.DELEGATE), party))).containsExactly("answer");
    }

    @Test
    void aGuarantorDoesNotSeeTheTasksOfADelegateOfTheSameParty() {
        assertThat(tasks(new Actor("guarantor", Set.of(Role.GUARANTOR), party))).isEmpty();
    }

    @Test
    void staffSeesTheTasksOfItsRoleAndNoPartysTask() {
        assertThat(tasks(COORDINATOR)).containsExactly("decide");
    }

    @Test
    void whoHoldsTwoRolesSeesTheTasksOfBoth() {
        var both = new Actor("both", Set.of(Role.COORDINATOR, Role.MONITOR), null);
        assertThat(tasks(both)).containsExactlyInAnyOrder("decide", "arrival");
    }

    @Test
    void whoeverSpeaksForAPartySeesNoTaskOfStaff() {
        assertThat(tasks(new Actor("both", Set.of(Role.COORDINATOR, Role.DELEGATE), party)))
                .containsExactly("answer");
    }

    @Test
    void whoHoldsNoRoleHasNoTasks() {
        assertThat(tasks(new Actor("nobody", Set.of(), null))).isEmpty();
        assertThat(inbox.count(new Actor("nobody", Set.of(), null))).isZero();
    }

    @Test
    void aTaskThatNobodyCouldSeeIsRefused() {
        assertThatThrownBy(() -> new NewTask(request, "answer", Role.DELEGATE, null, null, time.now()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NewTask(request, "decide", Role.COORDINATOR, party, null, time.now()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void open(NewTask task) {
        transaction.executeWithoutResult(status -> inbox.open(task));
    }

    /** The kinds of the tasks of this request that the person sees, on all pages. */
    private List<String> tasks(Actor who) {
        var kinds = new ArrayList<String>();
        @Nullable String after = null;
        do {
            var page = inbox.page(who, after, 200);
            page.rows().stream()
                    .filter(task -> task.requestId().equals(request))
                    .map(Task::kind)
                    .forEach(kinds::add);
            after = page.next();
        } while (after != null);
        return kinds;
    }
}
