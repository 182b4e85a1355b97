package org.parley.glass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.testing.DraftSample.aDraft;
import static org.parley.testing.Talks.refusals;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Answers;
import org.parley.clearance.Channel;
import org.parley.clearance.Choice;
import org.parley.clearance.ProxyDraft;
import org.parley.contact.Contact;
import org.parley.contact.ContactDraft;
import org.parley.contact.Contacts;
import org.parley.contact.Means;
import org.parley.overview.GlassList;
import org.parley.overview.Timeline;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.parley.shared.NotFound;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reading in an emergency what is confidential: for an hour, for one request, and told to all of staff (row 87). */
@ParleyTest
class BrokenGlassTest {

    private static final String REASON = "The night desk is empty and the convoy stands";

    @Autowired
    Glasses glasses;

    @Autowired
    GlassList list;

    @Autowired
    Contacts contacts;

    @Autowired
    Timeline timeline;

    @Autowired
    Answers answers;

    @Autowired
    Talks talks;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient jdbc;

    private Stage stage;
    private UUID request;
    private Actor administrator;

    @BeforeEach
    void somethingConfidentialWasNoted() {
        stage = talks.stage;
        request = talks.open(stage.pause());
        administrator = stage.somebody(Role.ADMINISTRATOR, null);
        note(request);
    }

    private void note(UUID about) {
        var draft = new ContactDraft(
                time.now(), null, Means.TELEPHONE, "Liaison office", null, "Their commander hesitates", true);
        contacts.note(about, draft, stage.coordinator).orElseThrow();
    }

    @Test
    void forAnHourItLetsThoseReadWhoAreKeptOut() {
        for (var reader : List.of(stage.monitor, administrator)) {
            assertThat(contacts.of(request, reader)).isEmpty();
            glasses.breakFor(request, REASON, reader).orElseThrow();
            assertThat(contacts.of(request, reader))
                    .extracting(Contact::confidential)
                    .containsExactly(true);
            time.moveBy(Duration.ofMinutes(59));
            assertThat(contacts.of(request, reader)).hasSize(1);
            time.moveBy(Duration.ofMinutes(1));
            assertThat(contacts.of(request, reader)).isEmpty();
        }
    }

    @Test
    void itIsOpenForOneRequestAndOnePersonAlone() {
        var other = talks.open(stage.pauseLater());
        note(other);
        glasses.breakFor(request, REASON, stage.monitor).orElseThrow();
        assertThat(contacts.of(other, stage.monitor)).isEmpty();
        assertThat(contacts.of(request, administrator)).isEmpty();
    }

    @Test
    void allOfStaffIsToldWhoAndWhyAndNoParty() {
        var broken = glasses.breakFor(request, REASON, stage.monitor).orElseThrow();
        var auditor = stage.somebody(Role.AUDITOR, null);
        for (var reader : List.of(stage.coordinator, administrator, auditor)) {
            var entry = timeline.page(request, reader, null, 1).rows().get(0);
            assertThat(entry.key()).isEqualTo("glass.broken");
            assertThat(entry.args()).containsEntry("reason", REASON);
            assertThat(entry.by().username()).isEqualTo(stage.monitor.username());
            assertThat(list.of(request, reader)).extracting(GlassList.Row::id).containsExactly(broken.id());
            assertThat(list.page(reader, null, 1).rows().get(0).reason()).isEqualTo(REASON);
        }
        for (var reader : List.of(
                stage.delegateOf(stage.north),
                stage.twoHatted(stage.north),
                stage.somebody(Role.OBSERVER, null),
                stage.somebody(Role.PROTECTION, null))) {
            assertThatThrownBy(() -> list.of(request, reader)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> list.page(reader, null, 1)).isInstanceOf(Forbidden.class);
        }
        assertThat(timeline.page(request, stage.delegateOf(stage.north), null, 50)
                        .rows())
                .extracting(Timeline.Entry::key)
                .doesNotContain("glass.broken");
    }

    @Test
    void aCoordinatorLooksAtItAfterwardsAndTheTaskIsDone() {
        var broken = glasses.breakFor(request, REASON, stage.monitor).orElseThrow();
        assertThat(tasks()).containsExactly("glass");
        assertThatThrownBy(() -> glasses.review(broken.id(), "Needed", administrator))
                .isInstanceOf(Forbidden.class);
        glasses.review(broken.id(), "It was needed", stage.secondCoordinator).orElseThrow();
        assertThat(tasks()).isEmpty();
        assertThat(list.of(request, stage.coordinator).get(0).remark()).isEqualTo("It was needed");
        assertThat(refusals(glasses.review(broken.id(), "Again", stage.coordinator)))
                .containsExactly("glass.reviewed-already");
        assertThat(talks.journal()).contains("glass.broken", "glass.reviewed");
    }

    private List<String> tasks() {
        return jdbc.sql("""
                        select kind from inbox_task
                        where request_id = :id and kind = 'glass' and for_role = 'COORDINATOR' and closed_at is null""").param("id", request).query(String.class).list();
    }

    @Test
    void itLetsNobodyAnswer() {
        glasses.breakFor(request, REASON, stage.monitor).orElseThrow();
        assertThatThrownBy(() -> answers.answerByProxy(talks.slot(stage.north).id(), relayed(), stage.monitor))
                .isInstanceOfAny(Forbidden.class, NotFound.class);
    }

    private ProxyDraft relayed() {
        var draft = talks.aboutTheCurrentVersion(aDraft(Choice.APPROVE));
        return new ProxyDraft(draft, Channel.TELEPHONE, time.now(), null);
    }

    @Test
    void itIsRefusedWithoutAReasonAndToThoseWhoReadAnyway() {
        assertThat(refusals(glasses.breakFor(request, "Urgent", stage.monitor)))
                .containsExactly("glass.reason-too-short");
        assertThat(refusals(glasses.breakFor(request, REASON, stage.coordinator)))
                .containsExactly("glass.nothing-hidden");
        glasses.breakFor(request, REASON, stage.monitor).orElseThrow();
        assertThat(refusals(glasses.breakFor(request, REASON, stage.monitor))).containsExactly("glass.open-already");
        for (var role : List.of(Role.OBSERVER, Role.AUDITOR, Role.PROTECTION))
            assertThatThrownBy(() -> glasses.breakFor(request, REASON, stage.somebody(role, null)))
                    .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> glasses.breakFor(request, REASON, stage.twoHatted(stage.north)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> glasses.breakFor(UUID.randomUUID(), REASON, stage.monitor))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatWasBrokenStaysInTheDatabase() {
        var broken = glasses.breakFor(request, REASON, stage.monitor).orElseThrow();
        assertThatThrownBy(() -> jdbc.sql("delete from broken_glass where id = :id")
                        .param("id", broken.id())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("append-only");
    }
}
