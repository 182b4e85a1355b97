package org.parley.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.testing.Talks.refusals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.overview.Timeline;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.shared.NotFound;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The negotiation log, with confidential entries (features.md row 26). */
@ParleyTest
class ContactsTest {

    @Autowired
    Contacts contacts;

    @Autowired
    Timeline timeline;

    @Autowired
    Talks talks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestTime time;

    private Stage stage;
    private UUID request;

    @BeforeEach
    void aPauseIsAskedFor() {
        stage = talks.stage;
        request = talks.open(stage.pause());
    }

    @Test
    void staffReadsWhoWasTalkedToAndWhatCameOfIt() {
        var noted = noted("They would open the road in the mornings", false);

        assertThat(contacts.of(request, stage.coordinator)).containsExactly(noted);
        assertThat(contacts.of(request, stage.monitor)).containsExactly(noted);
    }

    @Test
    void whatIsConfidentialIsReadByCoordinatorsAlone() {
        var secret = noted("Their commander hesitates", true);

        assertThat(contacts.of(request, stage.secondCoordinator)).containsExactly(secret);
        assertThat(contacts.of(request, stage.monitor)).isEmpty();
    }

    @Test
    void noPartyReadsTheLogAndNoJournalRepeatsIt() {
        noted("Their commander hesitates", true);
        var delegate = stage.delegateOf(stage.north);

        assertThatThrownBy(() -> contacts.of(request, delegate)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> contacts.of(request, stage.twoHatted(stage.north)))
                .isInstanceOf(Forbidden.class);
        assertThat(keysFor(delegate)).doesNotContain("contact.noted");
        assertThat(keysFor(stage.monitor)).contains("contact.noted");
        assertThat(talks.entry("contact.noted")).contains("sha256").doesNotContain("hesitates", stage.north);
    }

    @Test
    void correctionStandsBesideWhatItCorrects() {
        var first = noted("Mornings only", false);

        var corrected = contacts.correct(
                        first.id(),
                        draft("From six to three", false),
                        "Named in a second call",
                        stage.secondCoordinator)
                .orElseThrow();

        assertThat(contacts.of(request, stage.monitor)).containsExactlyInAnyOrder(first, corrected);
        assertThat(corrected.corrects()).isEqualTo(first.id());
        assertThat(refusals(contacts.correct(first.id(), draft("No", false), "Again", stage.coordinator)))
                .containsExactly("contact.corrected-already");
        assertThat(talks.journal()).contains("contact.noted", "contact.corrected");
    }

    @Test
    void entryThatTurnsOutConfidentialIsTakenFromOtherEyes() {
        var first = noted("Their commander hesitates", false);

        contacts.correct(first.id(), draft("Their commander hesitates", true), "For us alone", stage.coordinator)
                .orElseThrow();

        assertThat(contacts.of(request, stage.monitor)).isEmpty();
        assertThat(contacts.of(request, stage.coordinator)).hasSize(2);
    }

    @Test
    void databaseItselfRefusesToChangeOrDeleteAnEntry() {
        var noted = noted("Mornings only", false);

        for (var change :
                List.of("update contact set outcome = 'x' where id = :id", "delete from contact where id = :id"))
            assertThatThrownBy(() -> jdbc.sql(change).param("id", noted.id()).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("append-only");
    }

    @Test
    void partyHasToBeOneThatThereIs() {
        var draft = new ContactDraft(time.now(), null, Means.LETTER, "An office", "NOBODY", "Agreed", false);

        assertThat(refusals(contacts.note(request, draft, stage.coordinator))).containsExactly("party.unknown");
    }

    @Test
    void onlyCoordinatorsKeepTheLog() {
        assertThatThrownBy(() -> contacts.note(request, draft("Agreed", false), stage.monitor))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> contacts.note(request, draft("Agreed", false), stage.delegateOf(stage.north)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> contacts.of(UUID.randomUUID(), stage.coordinator))
                .isInstanceOf(NotFound.class);
    }

    private Contact noted(String outcome, boolean confidential) {
        return contacts.note(request, draft(outcome, confidential), stage.coordinator)
                .orElseThrow();
    }

    private ContactDraft draft(String outcome, boolean confidential) {
        return new ContactDraft(
                time.now(), null, Means.TELEPHONE, "Liaison office", stage.north, outcome, confidential);
    }

    private List<String> keysFor(Actor who) {
        return timeline.page(request, who, null, 100).rows().stream()
                .map(Timeline.Entry::key)
                .toList();
    }
}
