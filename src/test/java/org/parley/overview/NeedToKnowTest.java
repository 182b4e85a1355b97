package org.parley.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.clearance.Form.VERBAL;
import static org.parley.clearance.Form.WRITTEN;
import static org.parley.clearance.SlotRole.ADVISORY;
import static org.parley.clearance.SlotRole.BLOCKING;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.clearance.Choice;
import org.parley.clearance.SlotState;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.request.TermsCodec;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.shared.NotFound;
import org.parley.testing.ParleyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Whatever one party does, no byte changes of what the others can get out of any face (rules.md). */
@ParleyTest
@Transactional
class NeedToKnowTest {

    @Autowired
    DataSource database;

    @Autowired
    TermsCodec codec;

    @Autowired
    ObjectMapper json;

    private Data data;
    private Faces faces;
    private Story story;
    private Actor south;
    private Actor guarantor;
    private Actor informed;

    @BeforeEach
    void anEvacuationAsksTwoGroupsAndAGuarantor() {
        data = new Data(JdbcClient.create(database));
        faces = new Faces(database, codec);
        story = new Story(data, Kind.EVACUATION);
        south = data.delegateOf(story.south.party);
        guarantor = data.user(Role.GUARANTOR, story.guarantor.party);
        informed = data.delegateOf(story.informed);
    }

    @ParameterizedTest
    @EnumSource
    void nothingThatOnePartyDoesShowsToAnother(Deed deed) {
        var before = everythingOf(south);
        deed.happens(story);
        assertThat(everythingOf(south)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void nothingThatAPartyDoesShowsToAGuarantor(Deed deed) {
        var before = everythingOf(guarantor);
        deed.happens(story);
        assertThat(everythingOf(guarantor)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void nothingThatAPartyDoesShowsToWhoIsOnlyInformed(Deed deed) {
        var before = everythingOf(informed);
        deed.happens(story);
        assertThat(everythingOf(informed)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void staffSeesEveryDeed(Deed deed) {
        var coordinator = data.coordinator();
        var before = everythingOf(coordinator);
        deed.happens(story);
        assertThat(everythingOf(coordinator)).isNotEqualTo(before);
    }

    @Test
    void onceAllAgreeEveryPartyLearnsIt() {
        var before = everythingOf(south);
        story.request.now(Decision.CLEAR).noted("request.clear", null, null);
        assertThat(everythingOf(south)).isNotEqualTo(before).contains("request.clear", "\"decision\":\"CLEAR\"");
    }

    @Test
    void anotherPartysNameStandsNowhere() {
        for (var deed : Deed.values()) deed.happens(story);
        assertThat(everythingOf(south))
                .contains(story.south.party)
                .doesNotContain(
                        story.north.party, story.guarantor.party, story.informed, story.northsDelegate.username());
    }

    @Test
    void ofThePeopleOfTheOfficeAPartyLearnsOnlyThatItWasTheOffice() {
        for (var deed : Deed.values()) deed.happens(story);
        assertThat(everythingOf(south)).contains("OFFICE").doesNotContain(story.coordinator.username());
    }

    @Test
    void whoHoldsStaffRolesBesidesAPartyIsStillThatPartysDelegate() {
        var both =
                new Actor(south.username(), Set.of(Role.COORDINATOR, Role.DELEGATE, Role.ADMINISTRATOR), south.party());
        assertThat(everythingOf(both)).isEqualTo(everythingOf(south));
    }

    @Test
    void unknownAndForbiddenAreOneAnswerAfterOneStatement() {
        var stranger = data.delegateOf(data.party());
        faces.ofOne().forEach((name, face) -> {
            var forbidden = statementsUntilNotFound(face, story.request.id, stranger);
            var unknown = statementsUntilNotFound(face, UUID.randomUUID(), stranger);
            assertThat(forbidden).as(name).isEqualTo(unknown).isEqualTo(1);
        });
    }

    @Test
    void unknownAndForbiddenReferencesAreOneAnswer() {
        var stranger = data.delegateOf(data.party());
        assertThatThrownBy(() -> faces.page.idOf(story.request.reference, stranger))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> faces.page.idOf("HC-1999-0001", stranger)).isInstanceOf(NotFound.class);
        assertThat(faces.watched.queries.get(0)).isEqualTo(faces.watched.queries.get(1));
    }

    @Test
    void whoHasNeitherPartyNorStaffRoleSeesNothing() {
        var nobody = new Actor("nobody", Set.of(Role.DELEGATE), null);
        faces.ofOne().forEach((name, face) -> assertThat(statementsUntilNotFound(face, story.request.id, nobody))
                .as(name)
                .isEqualTo(1));
        assertThat(faces.list.page(RequestList.Filter.NONE, nobody, null, 10).rows())
                .isEmpty();
        assertThat(faces.list.count(RequestList.Filter.NONE, nobody)).isZero();
    }

    @Test
    void aPartyThatWasAskedOnceSeesTheRequestAfterItsSlotWasDropped() {
        story.south.now(SlotState.DROPPED);
        assertThat(faces.page.head(story.request.id, south).waitedFor()).isEmpty();
    }

    @Test
    void everyStatementForAPartyAsksWhetherItMayKnow() {
        everythingOf(south);
        assertThat(faces.watched.queries).isNotEmpty().allSatisfy(query -> assertThat(query)
                .contains("from slot mine where mine.party_code = ?"));
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithWhatIsThere() {
        var coordinator = data.coordinator();
        everythingOf(coordinator);
        var few = faces.watched.queries.size();
        for (var deed : Deed.values()) deed.happens(story);
        var more = story.request.slot(data.party(), BLOCKING, WRITTEN);
        more.answers(Choice.APPROVE, VERBAL, coordinator).condition("a road", false);
        story.request.slot(data.party(), ADVISORY, VERBAL);
        faces.watched.queries.clear();
        faces.ofOne().values().forEach(face -> face.apply(story.request.id, coordinator));
        var ofOne = faces.watched.queries.size();
        assertThat(ofOne).isLessThan(few).isLessThanOrEqualTo(36);
    }

    private int statementsUntilNotFound(BiFunction<UUID, Actor, Object> face, UUID id, Actor who) {
        faces.watched.queries.clear();
        assertThatThrownBy(() -> face.apply(id, who))
                .isInstanceOf(NotFound.class)
                .hasMessage("not found");
        return faces.watched.queries.size();
    }

    private String everythingOf(Actor who) {
        try {
            return json.writeValueAsString(faces.everything(story.request, who));
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }
}
