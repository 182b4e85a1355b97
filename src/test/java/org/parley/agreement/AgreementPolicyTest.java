package org.parley.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.agreement.AgreementSample.CONCLUDED;
import static org.parley.agreement.AgreementSample.anAgreement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.shared.Refusal;

/** What may be reported of the groups of an agreement, and of which groups it keeps the numbers. */
class AgreementPolicyTest {

    private static final Instant NOON = CONCLUDED.plusSeconds(3 * 3600);
    private static final Instant EVENING = NOON.plusSeconds(6 * 3600);

    private final FollowedGroup group = FollowedGroup.of(UUID.randomUUID(), 2);

    @Test
    void aGroupLeavesOnceAndNotInTheFuture() {
        assertThat(texts(AgreementPolicy.ofDeparture(group, NOON, EVENING))).isEmpty();
        assertThat(texts(AgreementPolicy.ofDeparture(group, null, EVENING))).containsExactly("at field.missing");
        assertThat(texts(AgreementPolicy.ofDeparture(group, EVENING, NOON))).containsExactly("at time.in-the-future");
        assertThat(texts(AgreementPolicy.ofDeparture(group.departed(NOON), NOON, EVENING)))
                .containsExactly("null agreement.group-left-already");
    }

    @Test
    void aGroupArrivesThoughNobodySawItLeave() {
        assertThat(texts(AgreementPolicy.ofArrival(group, NOON, EVENING))).isEmpty();
        assertThat(texts(AgreementPolicy.ofArrival(group.arrived(NOON), NOON, EVENING)))
                .containsExactly("null evacuation.group-arrived-already");
    }

    @Test
    void nobodyArrivesBeforeTheyLeft() {
        assertThat(texts(AgreementPolicy.ofArrival(group.departed(EVENING), NOON, EVENING)))
                .containsExactly("at movement.arrived-before-departure");
        assertThat(texts(AgreementPolicy.ofDeparture(group.arrived(NOON), EVENING, EVENING)))
                .containsExactly("at movement.arrived-before-departure");
    }

    @Test
    void aReportNamesItsSourceEvenWhereNobodyCounted() {
        assertThat(texts(AgreementPolicy.ofReport(report(" ", null)))).containsExactly("source field.missing");
        assertThat(texts(AgreementPolicy.ofReport(report("Volunteers", null)))).isEmpty();
        assertThat(texts(AgreementPolicy.ofReport(report("Volunteers", -1))))
                .containsExactly("boarded number.out-of-range");
    }

    @Test
    void aGroupThatIsFollowedKeepsItsNumber() {
        var one = anAgreement().of("Residents", 4_000, "SY01", "SY02");
        var followed = List.of(group.departed(NOON));
        assertThat(texts(AgreementPolicy.ofAmendment(one.build(), null, followed)))
                .containsExactly("groups agreement.group-followed");
        var two = one.of("Fighters", 700, "SY01", "SY07");
        assertThat(texts(AgreementPolicy.ofAmendment(two.build(), null, followed)))
                .isEmpty();
    }

    @Test
    void itIsClosedWithAReason() {
        assertThat(texts(AgreementPolicy.ofClosing(new ClosingDraft(true, " "))))
                .containsExactly("reason reason.missing");
        assertThat(texts(AgreementPolicy.ofClosing(new ClosingDraft(false, "all are there"))))
                .isEmpty();
    }

    @Test
    void nobodyAskedForAnybody() {
        var planned = anAgreement().of("Residents", 4_000, "SY01", "SY02").of("Fighters", 700, "SY01", "SY07");
        assertThat(planned.build().peopleAskedFor()).isNull();
    }

    private static GroupReport report(String source, @Nullable Integer boarded) {
        return new GroupReport(NOON, source, boarded, null, null, null, null);
    }

    private static List<String> texts(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> refusal.field() + " " + refusal.key())
                .toList();
    }
}
