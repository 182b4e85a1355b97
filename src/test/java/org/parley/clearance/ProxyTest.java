package org.parley.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.clearance.Channel.IN_PERSON;
import static org.parley.clearance.Channel.LETTER;
import static org.parley.clearance.Channel.TELEPHONE;
import static org.parley.clearance.Choice.APPROVE;
import static org.parley.request.Decision.CLEAR;
import static org.parley.testing.DraftSample.aDraft;
import static org.parley.testing.Talks.refusals;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.shared.NotFound;
import org.parley.testing.DraftSample;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** Answers that came by telephone, letter or in person (rules.md, Four eyes). */
@ParleyTest
class ProxyTest {

    @Autowired
    Answers answers;

    @Autowired
    Evidence evidence;

    @Autowired
    Talks talks;

    @Autowired
    TestTime time;

    private Stage stage;

    @BeforeEach
    void onlyTheNorthHasNotAnswered() {
        stage = talks.stage;
        talks.open(stage.pause());
        talks.everyoneApprovesBut(stage.north);
    }

    @Test
    void aSecondCoordinatorEntersWhatWasSaidOnTheTelephone() {
        var answer = talks.relays(
                        stage.secondCoordinator,
                        stage.north,
                        aDraft(APPROVE).in(Form.VERBAL).from("Liaison office"),
                        TELEPHONE)
                .orElseThrow();
        assertThat(answer)
                .returns(true, Answer::proxy)
                .returns(TELEPHONE, Answer::channel)
                .returns(Form.VERBAL, Answer::form)
                .returns("Liaison office", Answer::office)
                .returns(stage.secondCoordinator.username(), Answer::givenBy);
        assertThat(talks.decision()).isEqualTo(CLEAR);
        assertThat(talks.journal()).endsWith("answer.by-proxy", "request.clear");
    }

    @Test
    void itKeepsWhenItWasSaidApartFromWhenItWasEntered() {
        var said = time.now();
        time.moveBy(Duration.ofHours(3));
        var answer = answers.answerByProxy(
                        talks.slot(stage.north).id(),
                        new ProxyDraft(talks.aboutTheCurrentVersion(aWord()), IN_PERSON, said, null),
                        stage.secondCoordinator)
                .orElseThrow();
        assertThat(answer).returns(said, Answer::saidAt).returns(time.now(), Answer::enteredAt);
    }

    @Test
    void anAnswerInWritingCarriesItsLetter() {
        assertThat(refusals(talks.relays(stage.secondCoordinator, stage.north, aDraft(APPROVE), LETTER)))
                .containsExactly("proxy.document-missing");

        var letter = evidence.attach(
                        talks.request(), stage.north, "letter.txt", "We agree.".getBytes(), stage.secondCoordinator)
                .orElseThrow();
        var answer = talks.relays(
                        stage.secondCoordinator, stage.north, aDraft(APPROVE).provedBy(letter.id()), LETTER)
                .orElseThrow();
        assertThat(answer.documentId()).isEqualTo(letter.id());
    }

    @Test
    void aLetterOfAnotherPartyProvesNothing() {
        var letter = evidence.attach(
                        talks.request(), stage.south, "letter.txt", "We agree.".getBytes(), stage.secondCoordinator)
                .orElseThrow();
        var draft = aDraft(APPROVE).provedBy(letter.id());
        assertThat(refusals(talks.relays(stage.secondCoordinator, stage.north, draft, LETTER)))
                .containsExactly("document.unknown");
    }

    @Test
    void aLetterAboutAnotherRequestProvesNothing() {
        var first = talks.request();
        var letter = evidence.attach(first, stage.north, "letter.txt", "We agree.".getBytes(), stage.secondCoordinator)
                .orElseThrow();
        talks.open(stage.pause());
        var draft = aDraft(APPROVE).provedBy(letter.id());
        assertThat(refusals(talks.relays(stage.secondCoordinator, stage.north, draft, LETTER)))
                .containsExactly("document.unknown");
    }

    @Test
    void whatIsMissingIsSaidFieldByField() {
        var empty = new ProxyDraft(
                talks.aboutTheCurrentVersion(aDraft(null).in(null).from("")), null, null, null);
        assertThat(answers.answerByProxy(talks.slot(stage.north).id(), empty, stage.secondCoordinator)
                        .refusals())
                .extracting("field")
                .containsExactlyInAnyOrder("choice", "form", "office", "channel", "saidAt");
    }

    @Test
    void aRefusedEntryLeavesNoTrace() {
        var before = talks.journal();
        talks.relays(stage.secondCoordinator, stage.north, aDraft(APPROVE), LETTER);
        assertThat(talks.stand(stage.north).answers()).isEmpty();
        assertThat(talks.journal()).isEqualTo(before);
    }

    @Test
    void anAllianceDoesNotAnswerInAMembersSlotByItself() {
        var alliance = stage.aGroupHolding(stage.anArea());
        var draft = talks.aboutTheCurrentVersion(aWord());
        assertThatThrownBy(() -> answers.answer(talks.slot(stage.north).id(), draft, stage.delegateOf(alliance)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anAlliancesAnswerFillsAMembersSlotUnderItsRecordedMandate() {
        var answer = answers.answerByProxy(
                        talks.slot(stage.north).id(),
                        new ProxyDraft(
                                talks.aboutTheCurrentVersion(aWord().from("Alliance of the north")),
                                TELEPHONE,
                                time.now(),
                                "Letter of 20 August"),
                        stage.secondCoordinator)
                .orElseThrow();
        assertThat(answer.mandate()).isEqualTo("Letter of 20 August");
        assertThat(talks.entry("answer.by-proxy")).contains("\"mandate\":\"Letter of 20 August\"");
    }

    private static DraftSample aWord() {
        return aDraft(APPROVE).in(Form.VERBAL);
    }
}
