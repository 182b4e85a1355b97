package org.parley.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.testing.DraftSample.aDraft;
import static org.parley.testing.TableContents.changed;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.movement.Movements;
import org.parley.shared.Result;
import org.parley.testing.ParleyTest;
import org.parley.testing.Statements;
import org.parley.testing.TableContents;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** A deed is done whole or not at all: facts, journal, tasks, steps and workflow are one transaction (rules.md). */
@ParleyTest
class OneTransactionTest {

    private static final List<String> ALWAYS = List.of("journal", "inbox_task", "step", "act_ru_execution");

    enum Deed {
        A_REQUEST_IS_OPENED(
                "request", "terms_version", "slot", "reference_counter", "act_ru_event_subscr", "act_ru_job"),
        THE_LAST_ANSWER_IS_GIVEN("answer", "slot", "request", "pause_window", "act_ru_job", "act_hi_actinst"),
        A_DEPARTURE_IS_REPORTED("movement", "request", "act_ru_event_subscr", "act_hi_actinst");

        private final List<String> writes;

        Deed(String... writes) {
            this.writes = List.of(writes);
        }
    }

    @Autowired
    Negotiations negotiations;

    @Autowired
    Answers answers;

    @Autowired
    Movements movements;

    @Autowired
    Talks talks;

    @Autowired
    TestTime time;

    @Autowired
    TableContents tables;

    @ParameterizedTest
    @EnumSource
    void whatFailsAtAnyPointLeavesNothingAndSucceedsAfterwards(Deed which) {
        var deed = prepared(which);
        var before = tables.now();
        var statements = Statements.failAt(Statements.COMMIT, deed::get);
        assertThat(changed(before, tables.now())).as("failed at its commit").isEmpty();

        assertThat(statements).isGreaterThan(10);
        for (int point : new int[] {1, statements / 2, statements}) {
            Statements.failAt(point, deed::get);
            assertThat(changed(before, tables.now()))
                    .as("failed at statement %d of %d", point, statements)
                    .isEmpty();
        }

        assertThat(deed.get().refusals()).isEmpty();
        assertThat(changed(before, tables.now())).containsAll(which.writes).containsAll(ALWAYS);
    }

    private Supplier<Result<?>> prepared(Deed which) {
        return switch (which) {
            case A_REQUEST_IS_OPENED -> opening();
            case THE_LAST_ANSWER_IS_GIVEN -> answering();
            case A_DEPARTURE_IS_REPORTED -> departing();
        };
    }

    private Supplier<Result<?>> opening() {
        var terms = talks.stage.pause();
        return () -> negotiations.open(terms, talks.stage.coordinator);
    }

    private Supplier<Result<?>> answering() {
        var north = talks.stage.north;
        talks.open(talks.stage.pause());
        talks.everyoneApprovesBut(north);
        var slot = talks.slot(north).id();
        var draft = talks.aboutTheCurrentVersion(aDraft(Choice.APPROVE));
        var delegate = talks.stage.delegateOf(north);
        return () -> answers.answer(slot, draft, delegate);
    }

    private Supplier<Result<?>> departing() {
        talks.open(talks.stage.convoy());
        talks.everyoneApproves();
        movements.decideGo(talks.request(), true, null, talks.stage.coordinator).orElseThrow();
        return () -> movements.reportDeparture(talks.request(), time.now(), talks.stage.monitor);
    }
}
