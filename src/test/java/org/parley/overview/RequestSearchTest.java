package org.parley.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.clearance.Form.VERBAL;
import static org.parley.clearance.SlotRole.BLOCKING;
import static org.parley.overview.Data.MONDAY;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.overview.RequestList.Filter;
import org.parley.overview.RequestList.Row;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.security.Actor;
import org.parley.testing.ParleyTest;
import org.springframework.transaction.annotation.Transactional;

@ParleyTest
@Transactional
class RequestSearchTest extends Looking {

    private final String word = "Word" + Data.any();

    @Test
    void textIsFoundInTitleAndReferenceWhateverItsCase() {
        var request = aRequest().inserted();
        assertThat(list(coordinator, text(word.toUpperCase())))
                .extracting(Row::id)
                .containsExactly(request.id);
        assertThat(list(coordinator, text(request.reference.toLowerCase())))
                .extracting(Row::id)
                .containsExactly(request.id);
    }

    @Test
    void arabicTextIsFound() {
        var request = data.aRequest().titled("قافلة إلى حلب " + word).inserted();
        assertThat(list(coordinator, text("إلى حلب " + word)))
                .extracting(Row::id)
                .containsExactly(request.id);
    }

    @Test
    void nameOfAPlaceFindsTheRequestsThatNameItsCode() {
        var aleppo = place("Quarter " + word, "حي " + word);
        var request = data.aRequest().titled("SY0100 – " + aleppo).inserted();
        var list = data.aRequest().titled(aleppo + ", SY0100").inserted();
        aRequest().titled("SY0100 – SY0200").inserted();
        assertThat(list(coordinator, text("quarter " + word.toLowerCase())))
                .extracting(Row::id)
                .containsExactlyInAnyOrder(request.id, list.id);
        assertThat(list(coordinator, text("حي " + word))).hasSize(2);
        assertThat(faces.list.count(text("quarter " + word), coordinator)).isEqualTo(2);
    }

    @Test
    void nameOfALargerAreaDoesNotFindACodeThatMerelyBeginsWithItsOwn() {
        var larger = place("Province " + word, "محافظة " + word);
        data.aRequest().titled(larger + "01 – SY0100").inserted();
        assertThat(list(coordinator, text("Province " + word))).isEmpty();
    }

    @Test
    void partyFindsByPlaceOnlyWhatItIsAskedAbout() {
        var code = place("Quarter " + word, "حي " + word);
        var south = data.party();
        var asked = data.aRequest().titled(code + " – SY0100").inserted();
        asked.slot(south, BLOCKING, VERBAL);
        data.aRequest().titled("SY0100 – " + code).inserted();
        assertThat(list(data.delegateOf(south), text("Quarter " + word)))
                .extracting(Row::id)
                .containsExactly(asked.id);
    }

    private String place(String english, String arabic) {
        var code = "SY" + Data.any().toUpperCase();
        data.insert("area", Data.row("pcode", code, "nameEn", english, "nameAr", arabic));
        return code;
    }

    @Test
    void signsOfAPatternAreOnlySigns() {
        aRequest().inserted();
        assertThat(list(coordinator, text(word.substring(0, 6) + "%"))).isEmpty();
        assertThat(list(coordinator, text(word.replace('W', '_')))).isEmpty();
        var odd = data.aRequest().titled("100%_!" + word).inserted();
        assertThat(list(coordinator, text("100%_!" + word))).extracting(Row::id).containsExactly(odd.id);
    }

    @Test
    void kindDecisionAndCourseNarrowTheList() {
        var sought = aRequest()
                .of(Kind.EVACUATION)
                .decided(Decision.DENIED)
                .on(Course.POSTPONED)
                .inserted();
        aRequest().inserted();
        assertThat(list(coordinator, new Filter(word, Kind.EVACUATION, null, null, false)))
                .singleElement()
                .returns(sought.id, Row::id);
        assertThat(list(coordinator, new Filter(word, null, Decision.DENIED, null, false)))
                .singleElement()
                .returns(sought.id, Row::id);
        assertThat(list(coordinator, new Filter(word, null, null, Course.POSTPONED, false)))
                .singleElement()
                .returns(sought.id, Row::id);
    }

    @Test
    void whatIsOverIsLeftOutWhereOnlyOpenOnesAreWanted() {
        aRequest().on(Course.ENDED).inserted();
        aRequest().on(Course.CANCELLED).inserted();
        var open = aRequest().on(Course.UNDER_WAY).inserted();
        assertThat(list(coordinator, new Filter(word, null, null, null, true)))
                .singleElement()
                .returns(open.id, Row::id);
    }

    @Test
    void aPartyCannotFilterForWhatItIsNotShown() {
        var south = data.party();
        aRequest().decided(Decision.DENIED).inserted().slot(south, BLOCKING, VERBAL);
        var delegate = data.delegateOf(south);
        assertThat(list(delegate, new Filter(null, null, Decision.DENIED, null, false)))
                .isEmpty();
        assertThat(faces.list.count(new Filter(null, null, Decision.DENIED, null, false), delegate))
                .isZero();
        assertThat(list(delegate, new Filter(null, null, Decision.ASKING, null, false)))
                .hasSize(1);
    }

    @Test
    void countingStopsAtAThousand() {
        for (int i = 0; i < 1003; i++) aRequest().openedBy(coordinator).inserted();
        assertThat(faces.list.count(named(), coordinator))
                .isEqualTo(RequestList.CAP)
                .isEqualTo(1000);
    }

    private ARequest aRequest() {
        return data.aRequest().titled("A convoy " + word).openedAt(MONDAY.plus(Duration.ofHours(1)));
    }

    private Filter named() {
        return text(word);
    }

    private static Filter text(@Nullable String text) {
        return new Filter(text, null, null, null, false);
    }

    private List<Row> list(Actor who, Filter filter) {
        return faces.list.page(filter, who, null, 100).rows();
    }
}
