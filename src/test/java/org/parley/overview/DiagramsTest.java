package org.parley.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.overview.Diagram.Called;
import org.parley.overview.Diagram.Token;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.security.Actor;
import org.parley.testing.ParleyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@ParleyTest
@Transactional
class DiagramsTest extends Looking {

    @Autowired
    Diagrams withTexts;

    private Story story;
    private Actor south;

    @BeforeEach
    void aConvoyAsksTwoGroups() {
        story = new Story(data, Kind.CONVOY);
        south = data.delegateOf(story.south.party);
    }

    @Test
    void staffSeesHowOftenEachStepWasTaken() {
        story.weighedAgain();
        story.request.brokeOff("convoy", "await-go", null);
        assertThat(tokens(coordinator))
                .contains(
                        new Token("await-answers", 1, 2, 0),
                        new Token("weigh-answers", 0, 2, 0),
                        new Token("ask-parties", 1, 1, 0),
                        new Token("await-go", 0, 1, 1));
    }

    @Test
    void staffSeesTheStepsOfEachPartysSlot() {
        assertThat(faces.diagrams.of(story.request.id, coordinator).called())
                .extracting(Called::party, Called::termsVersion, Called::key)
                .containsExactlyInAnyOrder(
                        tuple(story.north.party, 1, "party-clearance"),
                        tuple(story.south.party, 1, "party-clearance"),
                        tuple(story.guarantor.party, 1, "party-clearance"));
    }

    @Test
    void aPartySeesTheStepsOfItsOwnSlot() {
        story.request.went(Diagrams.CALLED, "remind", story.south.id);
        assertThat(faces.diagrams.of(story.request.id, south).called())
                .singleElement()
                .returns(story.south.id, Called::slotId)
                .returns(
                        Set.of(
                                new Token("one-party", 1, 1, 0),
                                new Token("await-answer", 1, 1, 0),
                                new Token("remind", 0, 1, 0)),
                        called -> new HashSet<>(called.tokens()));
    }

    @Test
    void aPartySeesHowFarTheRequestIsWithoutHowOftenItWasWeighed() {
        var before = tokens(south);
        for (int i = 0; i < 4; i++) story.weighedAgain();
        assertThat(tokens(south))
                .isEqualTo(before)
                .contains(new Token("await-answers", 1, 1, 0), new Token("weigh-answers", 0, 1, 0));
    }

    @Test
    void forAPartyTheAskingLastsAsLongAsItsOwn() {
        assertThat(tokens(south)).contains(new Token("ask-parties", 1, 1, 0));
        data.change("step", "left_at = entered_at", "slot_id", story.south.id);
        assertThat(tokens(south)).contains(new Token("ask-parties", 0, 1, 0));
    }

    @Test
    void whoIsOnlyInformedSeesNobodyAsked() {
        assertThat(tokens(data.delegateOf(story.informed)))
                .extracting(Token::element)
                .doesNotContain("ask-parties");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"all-asked", "one-more-party", "slot-opened", "ask-one-party", "look-again", "record-no-reply"})
    void stepsThatTellOfAnotherPartyAreHiddenFromAParty(String element) {
        story.request.went("convoy", element, null);
        assertThat(tokens(south)).extracting(Token::element).doesNotContain(element);
        assertThat(tokens(coordinator)).extracting(Token::element).contains(element);
    }

    @ParameterizedTest
    @ValueSource(strings = {"await-window", "await-go", "await-change", "await-departure"})
    void aPartySeesAClearedMovementWaitAtItsGateWhateverHoldsIt(String element) {
        cleared();
        story.request.waits("convoy", element, null);
        assertThat(tokens(south))
                .contains(new Token("may-depart", 1, 1, 0))
                .extracting(Token::element)
                .doesNotContain(element);
    }

    @Test
    void onceDepartedNothingWaitsAtTheGate() {
        cleared();
        story.request.went("convoy", "await-departure", null).waits("convoy", "await-arrival", null);
        assertThat(tokens(south)).contains(new Token("may-depart", 0, 1, 0), new Token("await-arrival", 1, 1, 0));
    }

    @Test
    void stepsOfTheCalledProcessThatBelongToNobodyAreCountedForNobody() {
        story.request.went(Diagrams.CALLED, "all-slots-ended", null);
        assertThat(faces.diagrams.of(story.request.id, coordinator).called())
                .flatExtracting(Called::tokens)
                .extracting(Token::element)
                .doesNotContain("all-slots-ended");
    }

    @Test
    void theVersionIsThatOfTheProcessWhichTheRequestRunsOn() {
        assertThat(faces.diagrams.of(story.request.id, south).version()).isEqualTo(1);
        var fresh = data.aRequest().inserted();
        assertThat(faces.diagrams.of(fresh.id, coordinator))
                .returns(null, Diagram::version)
                .returns(List.of(), Diagram::tokens);
    }

    @Test
    void aDiagramCostsTwoStatements() {
        faces.diagrams.of(story.request.id, south);
        assertThat(faces.watched.queries).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsOwnDrawingAndThatOfTheCalledProcess(Kind kind) {
        var request = data.aRequest().of(kind).inserted();
        var diagram = withTexts.of(request.id, coordinator);
        assertThat(diagram.bpmn())
                .containsOnlyKeys(kind.isExternal() ? Set.of(diagram.key()) : Set.of(diagram.key(), "party-clearance"));
        assertThat(diagram.bpmn().get(diagram.key())).contains("id=\"" + diagram.key() + "\"", "BPMNDiagram");
    }

    @Test
    void everyElementThatIsKnownToAllStandsInAProcess() {
        var drawn = new HashSet<String>();
        for (var kind : Kind.values()) drawn.addAll(elements(kind.process()));
        assertThat(drawn)
                .containsAll(KnownToAll.ELEMENTS)
                .containsAll(KnownToAll.AT_THE_GATE)
                .contains("ask-parties");
    }

    private static Set<String> elements(String key) {
        return Pattern.compile("\\bid=\"([^\"]+)\"")
                .matcher(new ModelTexts().of(key).get(key))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private void cleared() {
        story.request.now(Decision.CLEAR).left("await-answers").went("convoy", "may-depart", null);
    }

    private List<Token> tokens(Actor who) {
        return faces.diagrams.of(story.request.id, who).tokens();
    }
}
