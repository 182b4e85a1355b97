package org.parley.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.mission.Infrastructure.Placed;

/** What depends on what, and what it is worth. */
class InfrastructureTest {

    private static final Infrastructure CHAIN = of("PLANT", "STATION < PLANT", "PUMP < STATION");
    private static final Infrastructure DIAMOND =
            of("PLANT", "EAST < PLANT", "WEST < PLANT", "PUMP < EAST WEST", "BAKERY");

    @Test
    void aChainHasNoCircle() {
        assertThat(CHAIN.circle()).isEmpty();
        assertThat(DIAMOND.circle()).isEmpty();
    }

    @Test
    void aCircleIsNamedFromWhereItBegins() {
        assertThat(of("PLANT < PUMP", "PUMP < PLANT").circle()).containsExactly("PLANT", "PUMP", "PLANT");
        assertThat(of("A", "B < A D", "C < B", "D < C").circle()).containsExactly("B", "D", "C", "B");
    }

    @Test
    void whatNeedsItselfIsTheSmallestCircle() {
        assertThat(of("PLANT < PLANT").circle()).containsExactly("PLANT", "PLANT");
    }

    @Test
    void everythingAlongIsFoundOnce() {
        assertThat(DIAMOND.along("PUMP")).containsExactlyInAnyOrder("PUMP", "EAST", "WEST", "PLANT");
        assertThat(DIAMOND.dependOn("PLANT")).containsExactlyInAnyOrder("EAST", "WEST", "PUMP");
        assertThat(DIAMOND.dependOn("BAKERY")).isEmpty();
    }

    @Test
    void whatSuppliesStandsBeforeWhatItSupplies() {
        assertThat(of("PUMP < STATION", "BAKERY", "STATION < PLANT", "PLANT").inOrder())
                .containsExactly(
                        new Placed("BAKERY", 0),
                        new Placed("PLANT", 0),
                        new Placed("STATION", 1),
                        new Placed("PUMP", 2));
        assertThat(DIAMOND.inOrder())
                .containsExactly(
                        new Placed("PLANT", 0),
                        new Placed("EAST", 1),
                        new Placed("WEST", 1),
                        new Placed("PUMP", 2),
                        new Placed("BAKERY", 0));
    }

    @Test
    void whatStandsInACircleHasNoPlaceAndEndsNothing() {
        assertThat(of("A < B", "B < A", "C").inOrder()).containsExactly(new Placed("C", 0));
        assertThat(of("A < B", "B < A").along("A")).containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void aPumpWithoutItsPlantDeliversNothing() {
        assertThat(delivers(CHAIN, "PUMP", Map.of("PLANT", 0, "STATION", 100, "PUMP", 100)))
                .isZero();
    }

    @Test
    void theSmallestShareAlongTheChainIsWhatArrives() {
        assertThat(delivers(CHAIN, "PUMP", Map.of("PLANT", 60, "STATION", 40, "PUMP", 90)))
                .isEqualTo(40);
        assertThat(delivers(CHAIN, "STATION", Map.of("PLANT", 60, "STATION", 80)))
                .isEqualTo(60);
        assertThat(delivers(CHAIN, "PLANT", Map.of("PLANT", 60, "STATION", 10))).isEqualTo(60);
    }

    @Test
    void ofTwoSuppliersTheWeakerOneCounts() {
        assertThat(delivers(DIAMOND, "PUMP", Map.of("PLANT", 90, "EAST", 30, "WEST", 70, "PUMP", 100)))
                .isEqualTo(30);
    }

    @Test
    void nothingIsKnownWhileSomethingBrokenAlongItWasNeverReported() {
        assertThat(CHAIN.delivers("PUMP", Map.of("PUMP", 90), Set.of("PLANT")::contains))
                .isNull();
        assertThat(CHAIN.delivers("PUMP", Map.of(), Set.of("PLANT")::contains)).isNull();
    }

    @Test
    void whatIsNeitherBrokenNorReportedHoldsNothingBack() {
        assertThat(CHAIN.delivers("PUMP", Map.of("PLANT", 70), Set.of("PLANT")::contains))
                .isEqualTo(70);
    }

    @Test
    void nothingIsNothingWhateverElseIsUnknown() {
        assertThat(CHAIN.delivers("PUMP", Map.of("STATION", 0), Set.of("PLANT")::contains))
                .isZero();
    }

    @Test
    void aHundredFacilitiesThatAllHangTogetherAreSoonLookedThrough() {
        var needs = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < 100; i++) needs.put("F" + i, List.copyOf(new ArrayList<>(needs.keySet())));
        var dense = new Infrastructure(needs);
        assertThat(dense.circle()).isEmpty();
        assertThat(dense.inOrder()).hasSize(100).endsWith(new Placed("F99", 99));
        assertThat(dense.along("F99")).hasSize(100);
    }

    private static Integer delivers(Infrastructure infrastructure, String code, Map<String, Integer> reported) {
        return infrastructure.delivers(code, reported, one -> true);
    }

    /** "PUMP < STATION": the pump needs the station. */
    private static Infrastructure of(String... lines) {
        var needs = new LinkedHashMap<String, List<String>>();
        for (var line : lines) {
            var parts = line.split(" < ");
            needs.put(parts[0], parts.length == 1 ? List.of() : List.of(parts[1].split(" ")));
        }
        return new Infrastructure(needs);
    }
}
