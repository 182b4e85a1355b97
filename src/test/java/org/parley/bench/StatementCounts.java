package org.parley.bench;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.parley.inbox.Inbox;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.overview.Diagrams;
import org.parley.overview.DocumentList;
import org.parley.overview.FigureList;
import org.parley.overview.History;
import org.parley.overview.Matrices;
import org.parley.overview.PlanPage;
import org.parley.overview.RequestList;
import org.parley.overview.RequestPage;
import org.parley.overview.Timeline;
import org.parley.replay.RequestReviews;
import org.parley.replay.Stories;
import org.parley.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How many statements a reader's pages take: of a request as large as they get, beside one as small as they get. */
final class StatementCounts {

    private final Program program;
    private final Subject large;
    private final Subject small;

    StatementCounts(Program program) {
        this.program = program;
        large = new Subject(12, 10, 1_000);
        small = new Subject(1, 1, 10);
    }

    void print() {
        line("statements-request", subject -> Stream.of(subject.coordinator, subject.delegate)
                .forEach(who -> page(subject.request, who)));
        line("statements-timeline", subject -> Stream.of(subject.coordinator, subject.delegate)
                .forEach(who -> program.get(Timeline.class).page(subject.request, who, null, 50)));
        line("statements-review", subject -> Stream.of(subject.coordinator, subject.delegate)
                .forEach(who -> program.get(RequestReviews.class).of(subject.request, who)));
        line("statements-replay", subject -> Stream.of(subject.coordinator, subject.delegate)
                .forEach(who -> program.get(Stories.class).of(subject.request, who)));
        line("statements-list", subject -> Stream.of(subject.coordinator, subject.delegate)
                .forEach(this::lists));
    }

    private void line(String name, Consumer<Subject> reading) {
        new Line(
                        name,
                        CountedDatabase.statements(() -> reading.accept(large)).size(),
                        CountedDatabase.statements(() -> reading.accept(small)).size(),
                        "statements")
                .print();
    }

    private void page(UUID request, Actor who) {
        program.get(RequestPage.class).head(request, who);
        program.get(RequestPage.class).versions(request, who);
        program.get(Matrices.class).of(request, who);
        program.get(Diagrams.class).of(request, who);
        program.get(DocumentList.class).of(request, who);
        program.get(FigureList.class).of(request, who);
        program.get(PlanPage.class).partOf(request, who);
        program.get(Timeline.class).page(request, who, null, 50);
    }

    private void lists(Actor who) {
        program.get(RequestList.class).page(RequestList.Filter.NONE, who, null, 50);
        program.get(RequestList.class).count(RequestList.Filter.NONE, who);
        program.get(Inbox.class).page(who, null, 50);
        program.get(Inbox.class).count(who);
        program.get(History.class).page(History.Filter.NONE, who, null, 50);
    }

    /** A request of so many parties, versions and journal entries, and two who read it. */
    private final class Subject {

        private final UUID request;
        private final Actor coordinator;
        private final Actor delegate;

        Subject(int parties, int versions, int entries) {
            var cast = Cast.of(program.get(JdbcClient.class), "SY01" + parties, parties);
            var office = new OurOffice(program, cast);
            request = office.open();
            for (int version = 1; version < versions; version++) office.revise(request, version);
            coordinator = cast.coordinator();
            delegate = cast.delegates().get(Cast.GOVERNMENT);
            program.get(TransactionTemplate.class).executeWithoutResult(status -> fill(entries));
        }

        private void fill(int entries) {
            var reminder =
                    JournalEntry.about(request, "slot.reminded", Instant.now()).with("party", Cast.GOVERNMENT);
            for (var no = written(); no < entries; no++)
                program.get(Journal.class).write(reminder.onlyFor(Cast.GOVERNMENT));
        }

        private int written() {
            return program.get(JdbcClient.class)
                    .sql("select count(*) from journal where request_id = ?")
                    .params(List.of(request))
                    .query(Integer.class)
                    .single();
        }
    }
}
