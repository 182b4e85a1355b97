package org.parley.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.parley.testing.Scene.keys;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.ceasefire.CeasefireTerms;
import org.parley.ceasefire.PauseKind;
import org.parley.overview.RequestList;
import org.parley.overview.RequestPage;
import org.parley.overview.Timeline;
import org.parley.request.Request;
import org.parley.request.Terms;
import org.parley.security.Actor;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.parley.testing.LeadTimesInForce;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** A start that is too near is refused, unless it is an emergency (features.md row 8). */
@ParleyTest
@ExtendWith(LeadTimesInForce.class)
class EmergencyTest {

    private static final String REASON = "Forty wounded without a doctor";
    private static final Manner EMERGENCY = new Manner(false, REASON);

    @Autowired
    Negotiations negotiations;

    @Autowired
    RequestPage page;

    @Autowired
    RequestList list;

    @Autowired
    Timeline timeline;

    @Autowired
    Clearances clearances;

    @Autowired
    Stage stage;

    @Autowired
    TestTime time;

    private Actor north;

    @BeforeEach
    void whoReads() {
        north = stage.delegateOf(stage.north);
    }

    /** The parties of a pause need a day. */
    private CeasefireTerms pauseIn(int hours) {
        return stage.pauseFrom(LocalDateTime.ofInstant(time.now().plus(Duration.ofHours(hours)), Stage.DAMASCUS)
                .truncatedTo(ChronoUnit.MINUTES)
                .plusMinutes(1));
    }

    /** The same hours, elsewhere too. */
    private CeasefireTerms over(CeasefireTerms terms, String another) {
        var window = terms.zones().get(0).window();
        var zones = List.of(new CeasefireTerms.Zone(List.of(stage.area, another), window));
        return new CeasefireTerms(zones, null, PauseKind.PAUSE, "aid", null, null);
    }

    private Request asked(Terms terms, Manner manner) {
        return negotiations.open(terms, manner, stage.coordinator).orElseThrow();
    }

    private Result<?> revised(Request request, int seen, Terms terms, String reason) {
        return negotiations.revise(request.id(), seen, terms, "Later", reason, stage.coordinator);
    }

    private String reasonReadBy(Actor who, UUID request) {
        return page.head(request, who).emergencyReason();
    }

    @Test
    void startThatIsTooNearIsRefusedOnItsField() {
        var refused = negotiations.open(pauseIn(20), stage.coordinator).refusals();

        assertThat(refused)
                .extracting(Refusal::field, Refusal::key)
                .containsExactly(tuple("zones[0].window.from", "lead.hours"));
        assertThat(refused.get(0).args()).contains(24);
        assertThat(keys(negotiations.open(pauseIn(24), stage.coordinator))).isEmpty();
    }

    @Test
    void emergencyIsAskedAndEverybodyWhoIsAskedReadsWhy() {
        var pause = asked(pauseIn(2), EMERGENCY);

        for (var reader : List.of(stage.coordinator, north, stage.delegateOf(stage.guarantor))) {
            assertThat(reasonReadBy(reader, pause.id())).isEqualTo(REASON);
            assertThat(timeline.page(pause.id(), reader, null, 50).rows())
                    .anySatisfy(entry -> assertThat(entry.args()).containsEntry("emergencyReason", REASON));
        }
        var filter = new RequestList.Filter(pause.reference(), null, null, null, false);
        assertThat(list.page(filter, north, null, 5).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.emergency()).isTrue());
    }

    @Test
    void emergencyWithoutAReasonIsNone() {
        assertThat(keys(negotiations.open(pauseIn(2), new Manner(false, " "), stage.coordinator)))
                .containsExactly("emergency.reason-too-short");
    }

    @Test
    void nobodyHasLessTimeToAnswerInAnEmergency() {
        assertThat(due(asked(pauseIn(2), EMERGENCY))).isEqualTo(due(asked(pauseIn(200), Manner.USUAL)));
    }

    private List<?> due(Request request) {
        return clearances.slots(request.id()).stream()
                .filter(slot -> slot.party().equals(stage.government))
                .map(Slot::dueAt)
                .toList();
    }

    @Test
    void anotherStartIsAskedInTimeOrAsAnEmergencyToo() {
        var pause = asked(pauseIn(200), Manner.USUAL);

        assertThat(keys(revised(pause, 1, pauseIn(2), null))).containsExactly("lead.hours");
        assertThat(keys(revised(pause, 1, pauseIn(2), REASON))).isEmpty();

        assertThat(reasonReadBy(north, pause.id())).isEqualTo(REASON);
    }

    @Test
    void startThatStaysIsNoNearerThanItWas() {
        var terms = pauseIn(30);
        var pause = asked(terms, Manner.USUAL);
        time.moveBy(Duration.ofHours(10));

        assertThat(keys(revised(pause, 1, over(terms, stage.anArea()), null))).isEmpty();
    }

    @Test
    void itStaysAnEmergencyUntilItsStartIsFarEnoughAway() {
        var terms = pauseIn(2);
        var pause = asked(terms, EMERGENCY);

        revised(pause, 1, over(terms, stage.anArea()), null).orElseThrow();
        assertThat(reasonReadBy(north, pause.id())).isEqualTo(REASON);

        revised(pause, 2, pauseIn(100), null).orElseThrow();
        assertThat(reasonReadBy(north, pause.id())).isNull();
    }
}
