package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.testing.DraftSample.aDraft;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Choice;
import org.parley.testing.ParleyTest;
import org.parley.testing.Statements;
import org.parley.testing.Together;

/** The index is what the requests say, whoever reads them into it, however often. */
@ParleyTest
class IndexTest extends Finding {

    @Test
    void whatWasMissedIsBehindUntilItIsRead() {
        assertThat(index.behind()).contains(request);
        index.follow(List.of(request));
        assertThat(index.behind()).doesNotContain(request);
        talks.says(stage.north, aDraft(Choice.REJECT).saying("Never")).orElseThrow();
        assertThat(index.behind()).contains(request);
    }

    @Test
    void readingAgainChangesNothing() {
        index.follow(List.of(request));
        var once = rows();
        assertThat(once).isNotEmpty();
        index.follow(List.of(request, UUID.randomUUID()));
        assertThat(rows()).isEqualTo(once);
    }

    @Test
    void whatNobodyWroteAnyMoreIsNotFoundAnyMore() {
        index.follow(List.of(request));
        jdbc.sql("update area set name_en = 'Elsewhere' where pcode = :code")
                .param("code", stage.area)
                .update();
        assertThat(findsNothing(stage.coordinator, place)).isTrue();
    }

    @Test
    void twoNodesThatReadTheSameTakeTurns() {
        var read = Together.together(java.util.stream.Stream.of(this::readByANode, this::readByANode));
        assertThat(read).containsExactly("read", "read");
        assertThat(finds(stage.coordinator, noted)).isTrue();
    }

    private String readByANode() {
        index.follow(List.of(request));
        return "read";
    }

    @Test
    void manyTakeNoMoreStatementsThanOne() {
        index.follow(List.of(request));
        var one = Statements.count(() -> index.follow(List.of(request)));
        var more = java.util.stream.Stream.generate(() -> talks.open(stage.pause()))
                .limit(5)
                .toList();
        index.follow(more);
        assertThat(Statements.count(() -> index.follow(more))).isEqualTo(one);
    }

    @Test
    void termsThatNobodyCanReadTakeNothingFromTheRest() {
        jdbc.sql("update terms_version set json = '{' where request_id = :id")
                .param("id", request)
                .update();
        documentIsAdded(noted + ".txt", stage.coordinator);
        assertThat(finds(stage.coordinator, noted)).isTrue();
    }

    private List<String> rows() {
        return jdbc.sql("select * from search_word where request_id = :id order by word")
                .param("id", request)
                .query((row, n) -> row.getString("word") + " " + row.getString("version") + " "
                        + row.getString("parties") + row.getString("told_at"))
                .list();
    }
}
