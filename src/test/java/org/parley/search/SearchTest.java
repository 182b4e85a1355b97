package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.testing.DraftSample.aDraft;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Choice;
import org.parley.overview.Found;
import org.parley.overview.Found.Where;
import org.parley.overview.RequestList.Filter;
import org.parley.overview.RequestList.Row;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.testing.ParleyTest;
import org.parley.testing.Statements;

/** Whatever somebody remembers of a request finds it (features.md row 92). */
@ParleyTest
class SearchTest extends Finding {

    @Test
    void wordOfTheTermsFindsTheRequestAndSaysWhere() {
        assertThat(rows("call " + noted + " ", stage.coordinator))
                .singleElement()
                .satisfies(row -> assertThat(row.found())
                        .containsExactly(new Found(Where.TERMS, null, "", "Call", " " + noted + " before noon")));
    }

    @Test
    void placeIsFoundByItsNamesInBothLanguages() {
        assertThat(finds(stage.coordinator, "QUARTER " + place)).isTrue();
        assertThat(finds(stage.coordinator, place + " مقصود")).isTrue();
        assertThat(rows(place, stage.coordinator).get(0).found())
                .extracting(Found::where)
                .containsExactly(Where.PLACES);
    }

    @Test
    void everyWordMustBeThereAndTheLastMayBeBegun() {
        assertThat(finds(stage.coordinator, place + " " + noted.substring(0, 14)))
                .isTrue();
        assertThat(findsNothing(stage.coordinator, noted.substring(0, 14) + " " + place))
                .isTrue();
        assertThat(findsNothing(stage.coordinator, noted + " " + word("else"))).isTrue();
    }

    @Test
    void referenceFindsItsRequestBeforeItWasRead() {
        var reference = talks.head().reference();
        assertThat(search.page(text(reference.toLowerCase()), stage.coordinator, null, 9)
                        .rows())
                .extracting(Row::id)
                .containsExactly(request);
        assertThat(search.count(text(reference), stage.coordinator)).isEqualTo(1);
    }

    @Test
    void whatAPartySaidIsFoundByTheOfficeUnderThePartysName() {
        var said = word("said");
        var set = word("set");
        talks.says(
                        stage.north,
                        aDraft(Choice.APPROVE_WITH_CONDITIONS)
                                .saying("Only " + said)
                                .onCondition("No " + set, "the council"))
                .orElseThrow();
        assertThat(rows(said, stage.coordinator).get(0).found())
                .singleElement()
                .returns(Where.ANSWER, Found::where)
                .returns(stage.north, Found::party);
        assertThat(rows(set, stage.coordinator).get(0).found())
                .singleElement()
                .returns(Where.CONDITION, Found::where)
                .returns(stage.north, Found::party);
    }

    @Test
    void namesOfDocumentsTalksAndViolationsAreFound() {
        var paper = word("paper");
        var told = word("told");
        var seen = word("seen");
        documentIsAdded(paper + " of the council.txt", stage.coordinator);
        isTold("They want " + told, false);
        isViolated("field office", "From the " + seen);
        assertThat(where(paper)).containsExactly(Where.DOCUMENT);
        assertThat(where(told)).containsExactly(Where.CONTACT);
        assertThat(where(seen)).containsExactly(Where.VIOLATION);
    }

    private List<Where> where(String word) {
        return rows(word, stage.coordinator).stream()
                .flatMap(row -> row.found().stream())
                .map(Found::where)
                .toList();
    }

    @Test
    void wordOfALaterVersionFindsTheRequestToo() {
        var later = word("later");
        talks.revise(stage.pauseNoted(later));
        assertThat(finds(stage.coordinator, later)).isTrue();
        assertThat(finds(stage.coordinator, noted)).isTrue();
    }

    @Test
    void restOfTheFilterHoldsToo() {
        index.follow(List.of(request));
        var asked = new Filter(noted, Kind.CEASEFIRE, Decision.ASKING, null, true);
        var denied = new Filter(noted, null, Decision.DENIED, null, false);
        assertThat(search.page(asked, stage.coordinator, null, 9).rows()).hasSize(1);
        assertThat(search.page(denied, stage.coordinator, null, 9).rows()).isEmpty();
        assertThat(search.count(denied, stage.coordinator)).isZero();
    }

    @Test
    void signsFindNothing() {
        assertThat(findsNothing(stage.coordinator, "%")).isTrue();
        assertThat(findsNothing(stage.coordinator, noted.replace('x', '_') + "%"))
                .isTrue();
    }

    @Test
    void whatIsFoundIsReadPageByPageWithoutGapOrDouble() {
        var asked = severalOf(5);
        var read = new ArrayList<UUID>();
        var page = search.page(text(place), stage.coordinator, null, 2);
        while (true) {
            page.rows().forEach(row -> read.add(row.id()));
            if (page.next() == null) break;
            page = search.page(text(place), stage.coordinator, page.next(), 2);
        }
        assertThat(read).containsExactlyInAnyOrderElementsOf(asked);
        assertThat(search.count(text(place), stage.coordinator)).isEqualTo(5);
    }

    @Test
    void pageTakesSixStatementsHoweverMuchIsFound() {
        index.follow(List.of(request));
        var north = stage.delegateOf(stage.north);
        var one = statements(noted);
        severalOf(6);
        assertThat(statements(place)).isEqualTo(one).isEqualTo(6);
        assertThat(statements(place + " quar")).isEqualTo(6);
        assertThat(Statements.count(() -> search.count(text(place), north))).isEqualTo(2);
    }

    private int statements(String text) {
        return Statements.count(() -> search.page(text(text), stage.coordinator, null, 25));
    }

    /** With the first one. */
    private List<UUID> severalOf(int howMany) {
        var more = Stream.generate(() -> talks.open(stage.pause())).limit(howMany - 1L);
        var all = Stream.concat(Stream.of(request), more).toList();
        index.follow(all);
        return all;
    }
}
