package org.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Answers;
import org.parley.clearance.Choice;
import org.parley.clearance.Clearances;
import org.parley.exercise.history.Table;
import org.parley.inbox.Inbox;
import org.parley.inbox.Task;
import org.parley.journal.Journal;
import org.parley.overview.Matrices;
import org.parley.overview.Matrix;
import org.parley.overview.RequestList;
import org.parley.overview.RequestPage;
import org.parley.overview.Timeline;
import org.parley.request.Decision;
import org.parley.security.Actor;
import org.parley.testing.DraftSample;
import org.parley.testing.ParleyTest;
import org.parley.testing.Talks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the bulk loader writes is what commands write: to the tables, to every reader, and to the next command. */
@ParleyTest
class LoadedRowsTest {

    private static final int COPIES = 3;

    private static final List<Table> TABLES = Stream.concat(Table.OF_A_REQUEST.stream(), Tables.ENGINE.tables.stream())
            .toList();

    /** All tests share one database, and a copy's number stands in its reference. */
    private static final AtomicInteger NEXT = new AtomicInteger(1);

    @Autowired
    Talks talks;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Journal journal;

    @Autowired
    Timeline timeline;

    @Autowired
    Matrices matrices;

    @Autowired
    RequestPage page;

    @Autowired
    RequestList list;

    @Autowired
    Inbox inbox;

    @Autowired
    Clearances clearances;

    @Autowired
    Answers answers;

    private int first;
    private Actor reader;
    private UUID made;
    private UUID loaded;

    @BeforeEach
    void oneIsMadeAndThreeAreLoaded() {
        made = talks.open(talks.stage.pause());
        talks.everyoneApprovesBut(talks.stage.south);
        reader = talks.stage.coordinator;
        first = NEXT.getAndAdd(COPIES);
        var copies = new Copies(database, Copies.of(jdbc, made, TABLES));
        copies.copy(first, COPIES);
        loaded = copies.request(first + 1);
    }

    @Test
    void everyTableHasTheSameColumnsFilled() {
        for (var table : TABLES)
            assertThat(filled(table, loaded)).as(table.name()).isEqualTo(filled(table, made));
    }

    /** Of each row the columns that hold something. */
    private List<String> filled(Table table, UUID request) {
        return jdbc
                .sql("select * from %s where %s".formatted(table.name(), table.condition()))
                .param("id", request.toString())
                .query((row, n) -> {
                    var columns = new ArrayList<String>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++)
                        if (row.getObject(i) != null)
                            columns.add(row.getMetaData().getColumnName(i));
                    return columns.toString();
                })
                .list()
                .stream()
                .sorted()
                .toList();
    }

    @Test
    void theJournalsChainHolds() {
        assertThat(journal.verify(loaded)).isEqualTo(journal.verify(made));
    }

    @Test
    void everyReaderFindsIt() {
        assertThat(keys(loaded)).isEqualTo(keys(made)).isNotEmpty();
        assertThat(choices(loaded)).isEqualTo(choices(made)).isNotEmpty();
        assertThat(page.head(loaded, reader).next())
                .isEqualTo(page.head(made, reader).next());
        assertThat(page.versions(loaded, reader)).hasSameSizeAs(page.versions(made, reader));
        var reference = page.head(loaded, reader).reference();
        var filter = new RequestList.Filter(reference, null, null, null, false);
        assertThat(list.page(filter, reader, null, 10).rows())
                .extracting(RequestList.Row::id)
                .contains(loaded);
    }

    private List<String> keys(UUID request) {
        return timeline.page(request, reader, null, 100).rows().stream()
                .map(Timeline.Entry::key)
                .toList();
    }

    private List<Object> choices(UUID request) {
        return matrices.of(request, reader).parties().stream()
                .flatMap(row -> Stream.of(
                        row.party(),
                        row.cells().stream().map(Matrix.Cell::state).toList()))
                .map(Object.class::cast)
                .toList();
    }

    @Test
    void everyLoadedTaskWaitsForItsParty() {
        assertThat(inbox.page(talks.stage.delegateOf(talks.stage.south), null, 50)
                        .rows())
                .extracting(Task::requestId)
                .contains(made, loaded)
                .hasSize(1 + COPIES);
    }

    @Test
    void itGoesOnByCommands() {
        var slot = clearances.slots(loaded).stream()
                .filter(one -> one.party().equals(talks.stage.south))
                .findFirst()
                .orElseThrow();
        var draft = talks.aboutTheCurrentVersion(DraftSample.aDraft(Choice.APPROVE));
        assertThat(answers.answer(slot.id(), draft, talks.stage.delegateOf(talks.stage.south))
                        .refusals())
                .isEmpty();

        assertThat(page.head(loaded, reader).decision()).isEqualTo(Decision.CLEAR);
        assertThat(page.head(made, reader).decision()).isEqualTo(Decision.ASKING);
    }
}
