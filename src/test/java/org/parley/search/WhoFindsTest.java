package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.testing.DraftSample.aDraft;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Choice;
import org.parley.clearance.Slots;
import org.parley.overview.Found;
import org.parley.overview.RequestList.Row;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.testing.ParleyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may not read a text finds nothing by it (rules.md, need-to-know). */
@ParleyTest
class WhoFindsTest extends Finding {

    @Autowired
    Slots slots;

    final String said = word("said");
    final String set = word("set");
    final String paper = word("paper");
    final String letter = word("letter");
    final String told = word("told");
    final String source = word("source");
    final String seen = word("seen");
    final String secret = word("secret");
    final String name = word("name");

    private Actor north;
    private Actor south;

    @BeforeEach
    void muchIsSaid() {
        north = stage.delegateOf(stage.north);
        south = stage.delegateOf(stage.south);
        jdbc.sql("update party set name_en = :name where code = :code")
                .param("name", "Front of " + name)
                .param("code", stage.north)
                .update();
        var draft = aDraft(Choice.APPROVE_WITH_CONDITIONS);
        talks.says(stage.north, draft.saying("Only " + said).onCondition("No " + set, "the council"))
                .orElseThrow();
        documentIsAdded(letter + ".txt", north);
        documentIsAdded(paper + ".txt", stage.coordinator);
        isTold("They want " + told, false);
        isTold("Between us: " + secret, true);
        isViolated(source, "From the " + seen);
    }

    private List<String> all() {
        return List.of(noted, place, said, set, paper, letter, told, source, seen, secret, name);
    }

    @Test
    void strangersFindNothingOfIt() {
        for (var stranger : strangers()) {
            for (var word : all()) {
                assertThat(findsNothing(stranger, word)).as(word).isTrue();
                assertThat(findsNothing(stranger, word.substring(0, 9))).isTrue();
            }
            assertThat(findsNothing(stranger, talks.head().reference())).isTrue();
        }
    }

    private List<Actor> strangers() {
        var anotherParty = stage.delegateOf(stage.aGroupHolding(stage.anArea()));
        var nobody = new Actor(stage.monitor.username(), Set.of(Role.DELEGATE), null);
        return List.of(anotherParty, nobody);
    }

    @Test
    void partyFindsWhatIsCommonAndItsOwn() {
        for (var word : List.of(noted, place, said, set, paper, letter))
            assertThat(finds(north, word)).as(word).isTrue();
        for (var word : List.of(told, source, seen, secret, name))
            assertThat(findsNothing(north, word)).as(word).isTrue();
    }

    @Test
    void partyFindsNothingOfWhatAnotherSaid() {
        for (var word : List.of(noted, place, paper))
            assertThat(finds(south, word)).as(word).isTrue();
        for (var word : List.of(said, set, letter, name)) {
            assertThat(findsNothing(south, word)).as(word).isTrue();
            assertThat(findsNothing(south, place + " " + word)).isTrue();
            assertThat(findsNothing(south, word.substring(0, 9))).isTrue();
        }
    }

    @Test
    void wordThatTwoPartiesUsedIsShownToEachInItsOwnAnswer() {
        talks.says(stage.south, aDraft(Choice.REJECT).saying("Never " + said)).orElseThrow();
        assertThat(rows(said, south).get(0).found())
                .singleElement()
                .returns(stage.south, Found::party)
                .returns("Never ", Found::before);
        assertThat(rows(said, stage.coordinator).get(0).found()).hasSize(2);
    }

    @Test
    void observerFindsWhatIsCommonWithoutPersonsAndPapers() {
        var observer = stage.somebody(Role.OBSERVER, null);
        assertThat(finds(observer, place)).isTrue();
        for (var word : List.of(noted, said, set, paper, letter, told, source, seen, secret, name))
            assertThat(findsNothing(observer, word)).as(word).isTrue();
    }

    @Test
    void officeFindsWhatAPartyIsAskedByItsName() {
        assertThat(finds(stage.coordinator, "front " + name)).isTrue();
    }

    @Test
    void whatIsConfidentialNobodyFinds() {
        assertThat(findsNothing(stage.coordinator, secret)).isTrue();
        assertThat(findsNothing(stage.monitor, secret)).isTrue();
    }

    @Test
    void partyThatIsAskedNoMoreFindsNothingOfWhatCameAfter() {
        var version = word("version");
        var later = word("later");
        time.moveBy(Duration.ofHours(1));
        slots.drop(talks.slot(stage.north).id(), "The north lost the area", stage.coordinator)
                .orElseThrow();
        time.moveBy(Duration.ofHours(1));
        talks.revise(stage.pauseNoted(version));
        documentIsAdded(later + ".txt", stage.coordinator);
        for (var word : List.of(noted, said, paper))
            assertThat(finds(north, word)).as(word).isTrue();
        for (var word : List.of(version, later)) {
            assertThat(finds(south, word)).as(word).isTrue();
            assertThat(findsNothing(north, word)).as(word).isTrue();
        }
    }

    @Test
    void protectionOfficerFindsHarmAndNobodysAnswer() {
        var officer = stage.somebody(Role.PROTECTION, null);
        for (var word : List.of(noted, place, seen))
            assertThat(finds(officer, word)).as(word).isTrue();
        for (var word : List.of(said, set, letter, told, source, secret, name))
            assertThat(findsNothing(officer, word)).as(word).isTrue();
    }

    @Test
    void protectionOfficerFindsNothingWhereNobodyWasHarmed() {
        var other = talks.open(stage.pause());
        index.follow(List.of(other));
        var officer = stage.somebody(Role.PROTECTION, null);
        assertThat(search.page(text(place), officer, null, 9).rows())
                .extracting(Row::id)
                .doesNotContain(other);
        assertThat(search.page(text(talks.head().reference()), officer, null, 9).rows())
                .isEmpty();
    }

    @Test
    void wordsOfOthersCrowdNobodysBeginningsOut() {
        var beginning = "crowd" + said.substring(4, 10);
        for (int i = 0; i < 12; i++) isTold(beginning + "a" + i, false);
        talks.says(stage.south, aDraft(Choice.REJECT).saying(beginning + "z")).orElseThrow();
        assertThat(finds(south, beginning)).isTrue();
    }
}
