package org.parley.exercise.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.parley.journal.Journal;
import org.parley.request.Kind;
import org.parley.testing.ParleyTest;
import org.parley.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

/** Generated requests are rows as commands write them, whose journals hold, and the same ones from the same seed. */
@ParleyTest
class HistoriesTest extends ReckonedHistories {

    @Autowired
    Histories histories;

    @Autowired
    Journal journal;

    @Autowired
    DataSource database;

    @Test
    void exactlySoManyAreWrittenOfEveryKind() {
        var kinds = jdbc.sql("select kind from request where id in (:ids)")
                .param("ids", generated.ids())
                .query(Kind.class)
                .list();

        assertThat(kinds).hasSize(Generated.REQUESTS).contains(Kind.values());
    }

    @Test
    void everyChainHolds() {
        for (var request : generated.ids()) {
            var verified = journal.verify(request);
            assertThat(verified.isIntact()).isTrue();
            assertThat(verified.entries()).isPositive();
        }
    }

    @Test
    void aCopyHasTheRowsThatCommandsMade() {
        generated.ids();
        var lots = histories.lots(Generated.REQUESTS, Generated.SEED);
        for (int no = 0; no < lots.size(); no += 15) {
            var as = new Drawn(lots.get(no), no, Generated.SEED);
            for (var made : lots.get(no).told().template().requests())
                for (var table : Table.OF_A_REQUEST)
                    assertThat(filled(table, as.id(made)))
                            .as(lots.get(no).told().story().name() + ": " + table.name())
                            .isEqualTo(filled(table, made));
        }
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
    void everyTableOfARequestIsCopiedButItsCounts() {
        var tables = jdbc.sql("""
                        select lower(table_name) from information_schema.columns
                        where lower(table_schema) = 'public' and lower(column_name) = 'request_id'
                            and lower(table_name) not like 'tally%' and lower(table_name) not like 'search%'""").query(String.class).list();

        assertThat(Table.OF_A_REQUEST).extracting(Table::name).containsAll(tables);
    }

    @Test
    void theSameSeedGivesTheSame() {
        generated.ids();
        var lots = histories.lots(60, 7);

        assertThat(histories.lots(60, 7)).isEqualTo(lots);
        assertThat(histories.lots(60, 8)).isNotEqualTo(lots);
        for (int no = 0; no < 10; no++)
            assertThat(rows(lots.get(no), no, 7))
                    .isEqualTo(rows(lots.get(no), no, 7))
                    .isNotEqualTo(rows(lots.get(no), no, 8));
    }

    private static List<String> rows(Lot lot, int no, long seed) {
        var copy = Histories.copy(lot, no, seed).new Written();
        return lot.told().template().tables().stream()
                .filter(table -> !table.table().equals("document_content"))
                .flatMap(table -> CopiedRows.of(table, copy).stream())
                .map(List::toString)
                .toList();
    }

    @Test
    void aHundredCopiesTakeOneBatchForEachTable() {
        generated.ids();
        var lots = histories.numbered(histories.lots(150, 9));
        var loader = new Loader(database);
        var half = copies(lots, 0, 45);
        var whole = copies(lots, 45, 75);

        var few = Statements.count(() -> write(loader, half.subList(0, 15)));
        var many = Statements.count(() -> write(loader, whole));

        assertThat(few).isPositive();
        assertThat(many).isBetween(few, Table.OF_A_REQUEST.size());
    }

    private static List<Copy> copies(List<Lot> lots, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(no -> Histories.copy(lots.get(no), no, 9))
                .toList();
    }

    private static void write(Loader loader, List<Copy> copies) {
        try {
            loader.write(copies);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
