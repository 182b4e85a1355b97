package org.parley.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.clearance.AnswerDraft;
import org.parley.clearance.Choice;
import org.parley.clearance.Evidence;
import org.parley.clearance.Form;
import org.parley.clearance.SlotDraft;
import org.parley.clearance.SlotRole;
import org.parley.overview.RequestPage.Head;
import org.parley.overview.RequestPage.TermsView;
import org.parley.overview.Timeline.Entry;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Terms;
import org.parley.shared.NotFound;
import org.parley.testing.ParleyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A party that is asked no more keeps what it was asked, and learns nothing of what came after (rules.md). */
@ParleyTest
class AskedNoMoreTest extends Asking {

    private static final byte[] LETTER = "A letter".getBytes();

    @Autowired
    Evidence evidence;

    private UUID earlier;

    @BeforeEach
    void theNorthIsAskedForAWhile() {
        earlier = attach("earlier.txt");
        time.moveBy(Duration.ofHours(1));
    }

    private UUID attach(String name) {
        return evidence.attach(request.id(), null, name, LETTER, round.coordinator)
                .orElseThrow()
                .id();
    }

    private void drop() {
        slots.drop(northsCell().slotId(), "The north lost the area", round.coordinator)
                .orElseThrow();
    }

    private void revise(Terms terms) {
        var seen = faces.page.head(request.id(), round.coordinator).termsVersion();
        negotiations
                .revise(request.id(), seen, terms, "Narrowed", round.coordinator)
                .orElseThrow();
    }

    private Head northsHead() {
        return faces.page.head(request.id(), round.northsDelegate);
    }

    @Test
    void whatTheDroppedPartySeesStandsStill() {
        drop();
        var before = everythingOf(round.northsDelegate);
        revise(round.terms(24));
        attach("later.txt");
        approveCurrent(round.south);
        negotiations
                .postpone(request.id(), "Roads are closed", round.coordinator)
                .orElseThrow();
        assertThat(everythingOf(round.northsDelegate)).isEqualTo(before);
    }

    @Test
    void theDroppedPartyKeepsTheVersionThatWasPutToIt() {
        drop();
        revise(round.terms(24));
        assertThat(faces.page.versions(request.id(), round.northsDelegate))
                .extracting(TermsView::no)
                .containsExactly(1);
        assertThat(faces.matrices.of(request.id(), round.northsDelegate).rounds())
                .extracting(Matrix.Round::no, Matrix.Round::current)
                .containsExactly(tuple(1, true));
        assertThatThrownBy(() -> faces.page.changes(request.id(), 1, 2, round.northsDelegate))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theHeadSaysThatThePartyIsAskedNoMoreAndWhatItWasAsked() {
        var asked = northsHead();
        drop();
        revise(round.terms(24));
        assertThat(northsHead())
                .returns("next.asked-no-more", head -> head.next().key())
                .returns(1, Head::termsVersion)
                .returns(asked.title(), Head::title)
                .returns(asked.endsAt(), Head::endsAt);
        assertThat(faces.page.head(request.id(), round.southsDelegate).endsAt()).isBefore(asked.endsAt());
    }

    @Test
    void theDroppedPartyLearnsNeitherAgreementNorEnd() {
        drop();
        for (var party : faces.matrices.of(request.id(), round.coordinator).parties())
            if (party.cells().stream().anyMatch(Matrix.Cell::current)) approveCurrent(party.party());
        negotiations.cancel(request.id(), "Called off", round.coordinator).orElseThrow();
        assertThat(faces.page.head(request.id(), round.southsDelegate)).returns(Course.CANCELLED, Head::course);
        assertThat(northsHead()).returns(Decision.ASKING, Head::decision).returns(Course.NOT_STARTED, Head::course);
        var found = new RequestList.Filter(request.reference(), null, Decision.ASKING, Course.NOT_STARTED, true);
        assertThat(faces.list.page(found, round.northsDelegate, null, 9).rows()).hasSize(1);
        assertThat(everythingOf(round.northsDelegate)).doesNotContain("request.clear", "request.cancelled");
    }

    private void approveCurrent(String party) {
        var row = faces.matrices.of(request.id(), round.coordinator).parties().stream()
                .filter(some -> some.party().equals(party))
                .findFirst()
                .orElseThrow();
        var slot = row.cells().get(row.cells().size() - 1).slotId();
        var terms = faces.page.versions(request.id(), round.coordinator).get(0);
        var one = round.draft(Choice.APPROVE, terms.sha256(), null);
        var draft = new AnswerDraft(
                Choice.APPROVE,
                Form.WRITTEN,
                one.office(),
                null,
                null,
                null,
                one.conditions(),
                null,
                terms.no(),
                terms.sha256());
        answers.answer(slot, draft, round.data.delegateOf(party)).orElseThrow();
    }

    @Test
    void aCommonDocumentAddedAfterTheDropIsNotFound() {
        drop();
        var later = attach("later.txt");
        assertThat(faces.documents.of(request.id(), round.northsDelegate))
                .extracting(DocumentList.Row::name)
                .containsExactly("earlier.txt");
        assertThat(evidence.read(earlier, round.northsDelegate)).isEqualTo(LETTER);
        assertThatThrownBy(() -> evidence.read(later, round.northsDelegate)).isInstanceOf(NotFound.class);
        assertThat(evidence.read(later, round.southsDelegate)).isEqualTo(LETTER);
    }

    @Test
    void aPartyThatALaterRoundDoesNotAskSeesNothingOfThatRound() {
        var before = faces.timeline
                .page(request.id(), round.northsDelegate, null, 50)
                .rows()
                .size();
        revise(round.elsewhere());
        attach("later.txt");
        assertThat(northsHead().next().key()).isEqualTo("next.asked-no-more");
        assertThat(faces.page.versions(request.id(), round.northsDelegate)).hasSize(1);
        assertThat(faces.documents.of(request.id(), round.northsDelegate)).hasSize(1);
        assertThat(faces.timeline
                        .page(request.id(), round.northsDelegate, null, 50)
                        .rows())
                .hasSize(before)
                .extracting(Entry::key)
                .doesNotContain("terms.revised");
    }

    @Test
    void aPartyThatIsAskedAgainSeesAllOfIt() {
        drop();
        var again = new SlotDraft(round.north, SlotRole.BLOCKING, Form.VERBAL, 3, "It holds the bridge");
        slots.add(request.id(), again, round.coordinator).orElseThrow();
        assertThat(faces.page.versions(request.id(), round.northsDelegate)).hasSize(2);
        assertThat(northsHead().next().key()).isEqualTo("next.your-answer");
    }

    @Test
    void aRevisionThatAsksNobodyAgainIsStillForThoseWhoAreAsked() {
        revise(round.noted("The liaison office moved"));
        assertThat(faces.page.versions(request.id(), round.northsDelegate)).hasSize(2);
        assertThat(northsHead().termsVersion()).isEqualTo(2);
    }
}
