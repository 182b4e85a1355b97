package org.parley.evacuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Form;
import org.parley.evacuation.EvacuationPolicy.Bounds;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.shared.Refusal;

/** What may be assessed, vouched for and reported of an evacuation. */
class EvacuationPolicyTest {

    private static final Instant NOON = Instant.parse("2016-08-26T12:00:00Z");
    private static final UUID ID = UUID.randomUUID();
    private static final Bounds BOUNDS = new Bounds(700, NOON.minusSeconds(60), NOON);

    private final EvacuationTerms terms =
            EvacuationSample.anEvacuation().of("Residents", 4_000, "SY03").build();
    private final GroupProgress waiting = GroupProgress.of(ID, 1);
    private final GroupProgress onTheRoad = waiting.departed(700, NOON.minusSeconds(30));

    @Test
    void onlyAnEvacuationIsAssessed() {
        assertThat(texts(EvacuationPolicy.ofRequest(request(Kind.CONVOY, Course.NOT_STARTED))))
                .containsExactly("null evacuation.other-kind");
        assertThat(texts(EvacuationPolicy.ofRequest(request(Kind.EVACUATION, Course.CANCELLED))))
                .containsExactly("null request.over");
    }

    @Test
    void anAssessmentIsOfAGroupThatThereIs() {
        assertThat(assessing(2, ConsentMethod.GROUP_MEETING, Finding.MET, 3, NOON))
                .containsExactly("groupNo evacuation.group-unknown");
    }

    @Test
    void anAssessmentSaysHowWhatAndWhen() {
        assertThat(assessing(1, null, null, null, null))
                .containsExactly("method field.missing", "finding field.missing", "assessedAt field.missing");
    }

    @Test
    void anAssessmentInTheFutureIsRefused() {
        assertThat(assessing(1, ConsentMethod.GROUP_MEETING, Finding.MET, -1, NOON.plusSeconds(1)))
                .containsExactly("interviewed number.out-of-range", "assessedAt time.in-the-future");
    }

    @Test
    void whatACoordinatorEntersAsWrittenCarriesTheWriting() {
        assertThat(vouching(Form.WRITTEN, null, false)).containsExactly("documentId proxy.document-missing");
        assertThat(vouching(Form.WRITTEN, UUID.randomUUID(), false)).isEmpty();
        assertThat(vouching(Form.VERBAL, null, false)).isEmpty();
    }

    @Test
    void aPartysOwnDelegateWritesInThisProgram() {
        assertThat(vouching(Form.WRITTEN, null, true)).isEmpty();
    }

    @Test
    void aGroupLeavesOnlyWhenTheWholeIsUnderWay() {
        assertThat(leaving(Course.NOT_STARTED, waiting, 700, NOON)).containsExactly("null movement.not-under-way");
    }

    @Test
    void aGroupDoesNotLeaveBeforeTheWhole() {
        assertThat(leaving(Course.UNDER_WAY, waiting, 700, NOON.minusSeconds(61)))
                .containsExactly("at evacuation.group-left-before-departure");
    }

    @Test
    void moreMayBoardThanWerePlannedButNotTenTimesMore() {
        assertThat(leaving(Course.UNDER_WAY, waiting, 7_000, NOON)).isEmpty();
        assertThat(leaving(Course.UNDER_WAY, waiting, 7_001, NOON)).containsExactly("boarded number.out-of-range");
    }

    @Test
    void aGroupThatNeverLeftDoesNotArrive() {
        assertThat(arriving(waiting, 700, NOON)).containsExactly("null evacuation.group-not-departed");
    }

    @Test
    void fewerMayArriveThanBoarded() {
        assertThat(arriving(onTheRoad, 0, NOON)).isEmpty();
    }

    @Test
    void aGroupArrivesOnce() {
        assertThat(arriving(onTheRoad.arrived(690, NOON), 690, NOON))
                .containsExactly("null evacuation.group-arrived-already");
    }

    @Test
    void aGroupDoesNotArriveBeforeItLeft() {
        assertThat(arriving(onTheRoad, 700, NOON.minusSeconds(91)))
                .containsExactly("at movement.arrived-before-departure");
    }

    private List<String> assessing(
            int group,
            @Nullable ConsentMethod method,
            @Nullable Finding finding,
            @Nullable Integer interviewed,
            @Nullable Instant at) {
        var draft = new VoluntarinessDraft(group, method, finding, interviewed, true, null, at);
        return texts(EvacuationPolicy.ofVoluntariness(terms, draft, NOON));
    }

    private static List<String> vouching(Form form, @Nullable UUID document, boolean byDelegate) {
        var draft = new GuaranteeDraft("GOV", "safe passage", form, document, NOON);
        return texts(EvacuationPolicy.ofGuarantee(draft, byDelegate, NOON));
    }

    private static List<String> leaving(Course course, GroupProgress group, int boarded, Instant at) {
        return texts(EvacuationPolicy.ofGroupDeparture(request(Kind.EVACUATION, course), group, boarded, at, BOUNDS));
    }

    private static List<String> arriving(GroupProgress group, int arrived, Instant at) {
        var request = request(Kind.EVACUATION, Course.UNDER_WAY);
        return texts(EvacuationPolicy.ofGroupArrival(request, group, arrived, at, BOUNDS));
    }

    private static List<String> texts(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> refusal.field() + " " + refusal.key())
                .toList();
    }

    private static Request request(Kind kind, Course course) {
        return new Request(
                ID, "HE-2016-0001", kind, "Daraya", Decision.CLEAR, course, 1, NOON, NOON, "coordinator", NOON, 1);
    }
}
