package org.parley.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.clearance.Form.VERBAL;
import static org.parley.clearance.SlotRole.BLOCKING;
import static org.parley.overview.Data.MONDAY;
import static org.parley.overview.Data.row;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.movement.Outcome;
import org.parley.overview.History.Filter;
import org.parley.overview.History.Row;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.security.Actor;
import org.parley.testing.ParleyTest;
import org.springframework.transaction.annotation.Transactional;

@ParleyTest
@Transactional
class HistoryTest extends Looking {

    private final String word = "Word" + Data.any();

    @Test
    void onlyWhatIsOverIsHistoryAndTheLastToEndComesFirst() {
        var first = over().on(Course.ENDED).inserted();
        var last = over().on(Course.CANCELLED)
                .changedAt(MONDAY.plus(Duration.ofDays(3)))
                .inserted();
        over().on(Course.UNDER_WAY).inserted();

        assertThat(list(coordinator, named())).extracting(Row::id).containsExactly(last.id, first.id);
    }

    @Test
    void historyIsReadPageByPageWithoutGapOrDouble() {
        for (int i = 0; i < 7; i++)
            over().on(Course.ENDED).changedAt(MONDAY.plusSeconds(i / 3)).inserted();
        var read = new ArrayList<Row>();
        var page = faces.history.page(named(), coordinator, null, 2);
        read.addAll(page.rows());
        while (page.next() != null) {
            page = faces.history.page(named(), coordinator, page.next(), 2);
            read.addAll(page.rows());
        }

        assertThat(read).hasSize(7).doesNotHaveDuplicates();
        assertThat(read).extracting(Row::endedAt).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void peopleAskedForAndPeopleReachedAreTwoFigures() {
        var convoy = over().on(Course.ENDED).inserted();
        movement(convoy, Outcome.PARTLY, 6_000);
        over().of(Kind.CEASEFIRE)
                .on(Course.ENDED)
                .changedAt(MONDAY.plusSeconds(60))
                .inserted();

        var rows = list(coordinator, named());

        assertThat(rows.get(1))
                .returns(40_000, Row::peopleAsked)
                .returns(6_000, Row::peopleReached)
                .returns(Outcome.PARTLY, Row::outcome);
        assertThat(rows.get(0)).returns(null, Row::peopleReached).returns(null, Row::outcome);
    }

    @Test
    void kindDecisionAndOutcomeNarrowIt() {
        var sought = over().of(Kind.EVACUATION)
                .decided(Decision.DENIED)
                .on(Course.ENDED)
                .inserted();
        movement(sought, Outcome.IMPEDED, 0);
        over().on(Course.ENDED).inserted();

        assertThat(list(coordinator, new Filter(word, Kind.EVACUATION, null, null, null, null, null)))
                .hasSize(1);
        assertThat(list(coordinator, new Filter(word, null, Decision.DENIED, null, null, null, null)))
                .hasSize(1);
        assertThat(list(coordinator, new Filter(word, null, null, Outcome.IMPEDED, null, null, null)))
                .singleElement()
                .returns(sought.id, Row::id);
    }

    @Test
    void dayOnWhichItEndedIsTheOfficesAndBothEndsAreIncluded() {
        var late = over().on(Course.ENDED)
                .changedAt(java.time.Instant.parse("2016-08-23T21:30:00Z")) // half past midnight of the 24th there
                .inserted();

        assertThat(list(coordinator, between("2016-08-24", "2016-08-24")))
                .extracting(Row::id)
                .containsExactly(late.id);
        assertThat(list(coordinator, between("2016-08-22", "2016-08-23"))).isEmpty();
        assertThat(list(coordinator, between("2016-08-25", null))).isEmpty();
    }

    @Test
    void partyReadsOnlyWhatItWasAskedAboutAndADenialAsARoundThatIsOpen() {
        var south = data.party();
        var own = over().decided(Decision.DENIED).on(Course.CANCELLED).inserted();
        own.slot(south, BLOCKING, VERBAL);
        over().on(Course.ENDED).inserted().slot(data.party(), BLOCKING, VERBAL);
        var delegate = data.delegateOf(south);

        assertThat(list(delegate, named()))
                .singleElement()
                .returns(own.id, Row::id)
                .returns(Decision.ASKING, Row::decision);
        assertThat(list(delegate, new Filter(word, null, Decision.DENIED, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void partyCannotFindOutWhichOthersWereAsked() {
        var south = data.party();
        var north = data.party();
        var request = over().on(Course.ENDED).inserted();
        request.slot(south, BLOCKING, VERBAL);
        request.slot(north, BLOCKING, VERBAL);

        assertThat(list(data.delegateOf(south), asked(north))).isEmpty();
        assertThat(list(data.delegateOf(south), asked(south))).hasSize(1);
        assertThat(list(coordinator, asked(north))).hasSize(1);
        assertThat(list(coordinator, asked(data.party()))).isEmpty();
        assertThat(list(
                        coordinator,
                        new Filter(word, Kind.CONVOY, Decision.ASKING, null, north, LocalDate.EPOCH, null)))
                .hasSize(1);
    }

    @Test
    void nameOfAPlaceFindsWhatIsOverToo() {
        var code = "SY" + Data.any().toUpperCase();
        data.insert("area", row("pcode", code, "nameEn", "Quarter " + word, "nameAr", "حي " + word));
        var request = data.aRequest().titled(code + " – SY01").on(Course.ENDED).inserted();

        assertThat(list(coordinator, new Filter("quarter " + word, null, null, null, null, null, null)))
                .extracting(Row::id)
                .containsExactly(request.id);
    }

    @Test
    void longHistoryCostsOneStatement() {
        for (int i = 0; i < 5; i++) over().on(Course.ENDED).inserted();

        faces.history.page(named(), coordinator, null, 25);

        assertThat(faces.watched.queries).hasSize(1);
    }

    private ARequest over() {
        return data.aRequest().titled("A convoy " + word);
    }

    private void movement(ARequest request, Outcome outcome, int reached) {
        data.insert(
                "movement", row("requestId", request.id, "outcome", outcome, "peopleReached", reached, "version", 0));
    }

    private Filter named() {
        return new Filter(word, null, null, null, null, null, null);
    }

    private Filter asked(String party) {
        return new Filter(word, null, null, null, party, null, null);
    }

    private Filter between(String from, @Nullable String to) {
        var last = to == null ? null : LocalDate.parse(to);
        return new Filter(word, null, null, null, null, LocalDate.parse(from), last);
    }

    private List<Row> list(Actor who, Filter filter) {
        return faces.history.page(filter, who, null, 100).rows();
    }
}
