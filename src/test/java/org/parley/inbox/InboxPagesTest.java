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
import org.springframework.transaction.support.TransactionTemplate;

@ParleyTest
class InboxPagesTest {

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
    void theMostUrgentTaskComesFirst() {
        open(task(tomorrow));
        open(task(time.now()));
        assertThat(inbox.page(delegate, null, 10).rows())
                .extracting(Task::dueAt)
                .containsExactly(time.now(), tomorrow);
    }

    @Test
    void pagesShowTasksThatAreDueAtTheSameTimeOnceEach() {
        for (int n = 0; n < 7; n++) open(task(tomorrow));
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
        for (int n = 0; n < 4; n++) open(task(tomorrow.plusSeconds(n)));
        var first = inbox.page(delegate, null, 2);
        open(task(time.now()));
        assertThat(inbox.page(delegate, first.next(), 2).rows())
                .extracting(Task::dueAt)
                .containsExactly(tomorrow.plusSeconds(2), tomorrow.plusSeconds(3));
    }

    @Test
    void aFullLastPageHasNoNext() {
        open(task(tomorrow));
        open(task(tomorrow));
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
            for (int n = 0; n < 101; n++) inbox.open(task(tomorrow));
        });
        assertThat(inbox.count(delegate)).isEqualTo(100);
    }

    private NewTask task(Instant due) {
        return new NewTask(request, "answer", Role.DELEGATE, party, UUID.randomUUID(), due);
    }

    private void open(NewTask task) {
        transaction.executeWithoutResult(status -> inbox.open(task));
    }
}
