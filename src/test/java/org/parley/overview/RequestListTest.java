package org.parley.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.clearance.Form.VERBAL;
import static org.parley.clearance.Form.WRITTEN;
import static org.parley.clearance.SlotRole.ADVISORY;
import static org.parley.clearance.SlotRole.BLOCKING;
import static org.parley.overview.Data.MONDAY;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Choice;
import org.parley.clearance.SlotState;
import org.parley.overview.RequestList.Filter;
import org.parley.overview.RequestList.Row;
import org.parley.request.Decision;
import org.parley.security.Actor;
import org.parley.testing.ParleyTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@ParleyTest
@Transactional
class RequestListTest extends Looking {

    private final String word = "Word" + Data.any();

    @Test
    void theNewestRequestComesFirst() {
        var old = aRequest().openedAt(MONDAY).inserted();
        var young = aRequest().openedAt(MONDAY.plusSeconds(60)).inserted();
        assertThat(list(coordinator, named())).extracting(Row::id).containsExactly(young.id, old.id);
    }

    @Test
    void aListIsReadPageByPageWithoutGapOrDouble() {
        for (int i = 0; i < 7; i++)
            aRequest().openedAt(MONDAY.plusSeconds(i / 3)).inserted();
        var read = new ArrayList<Row>();
        var page = faces.list.page(named(), coordinator, null, 2);
        read.addAll(page.rows());
        while (page.next() != null) {
            page = faces.list.page(named(), coordinator, page.next(), 2);
            read.addAll(page.rows());
        }
        assertThat(read).hasSize(7).doesNotHaveDuplicates();
        assertThat(read).extracting(Row::openedAt).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void theLastPageHasNoKey() {
        aRequest().inserted();
        aRequest().inserted();
        assertThat(faces.list.page(named(), coordinator, null, 2).next()).isNull();
    }

    @Test
    void aKeyThatNoPageEndedWithIsRefused() {
        assertThatThrownBy(() -> faces.list.page(Filter.NONE, coordinator, "1; drop table request", 10))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPartySeesOnlyTheRequestsThatItIsAskedOrInformedAbout() {
        var south = data.party();
        var asked = aRequest().inserted();
        asked.slot(south, BLOCKING, VERBAL);
        var informed = aRequest().inserted();
        informed.notice(south);
        aRequest().inserted().slot(data.party(), BLOCKING, VERBAL);
        var delegate = data.delegateOf(south);
        assertThat(list(delegate, Filter.NONE)).extracting(Row::id).containsExactlyInAnyOrder(asked.id, informed.id);
        assertThat(faces.list.count(Filter.NONE, delegate)).isEqualTo(2);
    }

    @Test
    void aPartyReadsADenialAsARoundThatIsOpen() {
        var south = data.party();
        aRequest().decided(Decision.DENIED).inserted().slot(south, BLOCKING, VERBAL);
        assertThat(list(data.delegateOf(south), named())).singleElement().returns(Decision.ASKING, Row::decision);
        assertThat(list(coordinator, named())).singleElement().returns(Decision.DENIED, Row::decision);
    }

    @Test
    void aPartyReadsThatAllAgreed() {
        var south = data.party();
        aRequest().decided(Decision.CLEAR).inserted().slot(south, BLOCKING, VERBAL);
        assertThat(list(data.delegateOf(south), named())).singleElement().returns(Decision.CLEAR, Row::decision);
    }

    @Test
    void staffSeesHowManyAnsweredAndHowManyAreClear() {
        var request = aRequest().inserted();
        request.slot(data.party(), BLOCKING, WRITTEN).answers(Choice.APPROVE, WRITTEN, coordinator);
        request.slot(data.party(), BLOCKING, WRITTEN).answers(Choice.APPROVE, VERBAL, coordinator);
        request.slot(data.party(), BLOCKING, VERBAL);
        request.slot(data.party(), ADVISORY, VERBAL).answers(Choice.SUPPORT, VERBAL, coordinator);
        request.slot(data.party(), BLOCKING, VERBAL).now(SlotState.SUPERSEDED);
        assertThat(list(coordinator, named())).singleElement().returns(new Progress(3, 2, 1), Row::progress);
    }

    @Test
    void aRequestThatNobodyWasAskedAboutHasNoProgress() {
        aRequest().inserted();
        assertThat(list(coordinator, named())).singleElement().returns(new Progress(0, 0, 0), Row::progress);
    }

    @Test
    void aPartySeesNoProgress() {
        var south = data.party();
        aRequest().inserted().slot(south, BLOCKING, VERBAL);
        assertThat(list(data.delegateOf(south), named())).singleElement().returns(null, Row::progress);
    }

    @Test
    void aLongListCostsTwoStatements() {
        for (int i = 0; i < 30; i++) aRequest().inserted().slot(data.party(), BLOCKING, VERBAL);
        faces.list.page(named(), coordinator, null, 25);
        assertThat(faces.watched.queries).hasSize(2);
    }

    @Test
    void noMoreThanTwoHundredRowsAreReadAtOnce() {
        for (int i = 0; i < 203; i++) aRequest().inserted();
        assertThat(faces.list.page(named(), coordinator, null, 5000).rows()).hasSize(200);
        assertThat(faces.list.page(named(), coordinator, null, -1).rows()).hasSize(1);
    }

    private ARequest aRequest() {
        return data.aRequest().titled("A convoy " + word).openedAt(MONDAY.plus(Duration.ofHours(1)));
    }

    private Filter named() {
        return new Filter(word, null, null, null, false);
    }

    private List<Row> list(Actor who, Filter filter) {
        return faces.list.page(filter, who, null, 100).rows();
    }

    /** processmaker #8995: an exact count over 4.9 million rows took 16 s (engine.md). */
    @Test
    void aCountStopsAtAThousand() {
        var one = aRequest().inserted().id;
        var more = Stream.generate(() -> new Object[] {UUID.randomUUID(), Data.any(), one})
                .limit(RequestList.CAP + 5L)
                .toList();
        new JdbcTemplate(database).batchUpdate("""
                insert into request (id, reference, kind, title, decision, course, terms_version,
                    starts_at, ends_at, opened_by, opened_at, changed_at, version)
                select ?, ?, kind, title, decision, course, 1, starts_at, ends_at, opened_by, opened_at, changed_at, 0
                from request where id = ?""", more);
        assertThat(faces.list.count(Filter.NONE, coordinator)).isEqualTo(RequestList.CAP);
    }
}
