package org.parley.evacuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Form;
import org.parley.shared.Refusal;

/** Only voluntary, and only vouched for in writing (features.md 42, 43). */
class SafeguardsTest {

    private static final Instant MORNING = Instant.parse("2016-08-26T06:00:00Z");
    private static final UUID ID = UUID.randomUUID();
    private static final int FIRST = 1;
    private static final int CURRENT = 2;

    private final List<Voluntariness> found = new ArrayList<>();
    private final List<Guarantee> given = new ArrayList<>();

    @Test
    void everyGroupVoluntaryAndEveryPartyVouchingInWritingIsEnough() {
        find(1, Finding.MET, CURRENT, 0);
        find(2, Finding.MET, CURRENT, 0);
        vouch("GOV", Form.WRITTEN, CURRENT);
        vouch("GROUP", Form.WRITTEN, CURRENT);
        assertThat(obstacles()).isEmpty();
    }

    @Test
    void nothingKnownIsNotMet() {
        assertThat(obstacles())
                .containsExactly(
                        "evacuation.voluntariness-not-met 1",
                        "evacuation.voluntariness-not-met 2",
                        "evacuation.guarantee-missing GOV",
                        "evacuation.guarantee-missing GROUP");
    }

    @Test
    void oneGroupThatIsForcedHoldsTheWhole() {
        vouchAll();
        find(1, Finding.MET, CURRENT, 0);
        find(2, Finding.UNMET, CURRENT, 0);
        assertThat(obstacles()).containsExactly("evacuation.voluntariness-not-met 2");
    }

    @Test
    void unknownIsNotMet() {
        vouchAll();
        find(1, Finding.MET, CURRENT, 0);
        find(2, Finding.UNKNOWN, CURRENT, 0);
        assertThat(obstacles()).containsExactly("evacuation.voluntariness-not-met 2");
    }

    @Test
    void theLatestFindingCounts() {
        vouchAll();
        find(1, Finding.UNMET, CURRENT, 0);
        find(1, Finding.MET, CURRENT, 2);
        find(2, Finding.MET, CURRENT, 0);
        find(2, Finding.UNMET, CURRENT, 1);
        assertThat(obstacles()).containsExactly("evacuation.voluntariness-not-met 2");
    }

    @Test
    void anEarlierFindingThatIsEnteredLaterDoesNotCount() {
        vouchAll();
        find(1, Finding.MET, CURRENT, 0);
        find(2, Finding.UNMET, CURRENT, 3);
        find(2, Finding.MET, CURRENT, 1);
        assertThat(obstacles()).containsExactly("evacuation.voluntariness-not-met 2");
    }

    @Test
    void ofTwoFindingsOfOneMomentTheWorseCounts() {
        vouchAll();
        find(1, Finding.MET, CURRENT, 0);
        find(2, Finding.UNMET, CURRENT, 0);
        var same = found.get(1);
        found.add(new Voluntariness(
                UUID.randomUUID(),
                ID,
                CURRENT,
                2,
                ConsentMethod.GROUP_MEETING,
                Finding.MET,
                5,
                false,
                null,
                same.assessedAt(),
                same.enteredAt(),
                "coordinator"));
        assertThat(obstacles()).containsExactly("evacuation.voluntariness-not-met 2");
    }

    @Test
    void whatWasFoundOfEarlierTermsCountsNoMore() {
        vouchAll();
        find(1, Finding.MET, FIRST, 0);
        find(2, Finding.MET, CURRENT, 0);
        assertThat(obstacles()).containsExactly("evacuation.voluntariness-not-met 1");
    }

    @Test
    void aRevisionOfANoteLeavesEveryFindingStanding() {
        vouchAll();
        find(1, Finding.MET, CURRENT, 0);
        find(2, Finding.MET, CURRENT + 1, 0);
        assertThat(obstacles()).isEmpty();
    }

    @Test
    void aPartysWordIsNoWriting() {
        voluntary();
        vouch("GOV", Form.WRITTEN, CURRENT);
        vouch("GROUP", Form.VERBAL, CURRENT);
        vouch("GROUP", Form.IN_PRINCIPLE, CURRENT);
        assertThat(obstacles()).containsExactly("evacuation.guarantee-missing GROUP");
    }

    @Test
    void nobodyVouchesForAnother() {
        voluntary();
        vouch("GOV", Form.WRITTEN, CURRENT);
        vouch("GOV", Form.WRITTEN, CURRENT);
        assertThat(obstacles()).containsExactly("evacuation.guarantee-missing GROUP");
    }

    @Test
    void aGuaranteeForEarlierTermsCountsNoMore() {
        voluntary();
        vouch("GOV", Form.WRITTEN, CURRENT);
        vouch("GROUP", Form.WRITTEN, FIRST);
        assertThat(obstacles()).containsExactly("evacuation.guarantee-missing GROUP");
    }

    private void voluntary() {
        find(1, Finding.MET, CURRENT, 0);
        find(2, Finding.MET, CURRENT, 0);
    }

    private void vouchAll() {
        vouch("GOV", Form.WRITTEN, CURRENT);
        vouch("GROUP", Form.WRITTEN, CURRENT);
    }

    private void find(int group, Finding finding, int version, int hour) {
        var at = MORNING.plusSeconds(3600L * hour);
        found.add(new Voluntariness(
                UUID.randomUUID(),
                ID,
                version,
                group,
                ConsentMethod.INDIVIDUAL_INTERVIEWS,
                finding,
                50,
                true,
                null,
                at,
                MORNING.plusSeconds(found.size()),
                "monitor"));
    }

    private void vouch(String party, Form form, int version) {
        given.add(new Guarantee(
                UUID.randomUUID(), ID, version, party, "safe passage", form, null, MORNING, MORNING, "coordinator"));
    }

    private List<String> obstacles() {
        return new Safeguards(2, List.of("GOV", "GROUP"), CURRENT, found, given)
                .obstacles().stream().map(SafeguardsTest::text).toList();
    }

    private static String text(Refusal refusal) {
        return refusal.key() + " " + refusal.args().get(0);
    }
}
