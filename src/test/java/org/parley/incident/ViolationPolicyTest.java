package org.parley.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.shared.Refusal;

class ViolationPolicyTest {

    private static final Instant NOON = Instant.parse("2016-08-27T12:00:00Z");

    @Test
    void aCompleteReportIsTaken() {
        assertThat(ViolationPolicy.refusals(
                        draft("SHELLING", "Ramouseh", NOON, 3, "GROUP-N", "field office", null),
                        "SHELLING"::equals,
                        "GROUP-N"::equals,
                        NOON))
                .isEmpty();
    }

    @Test
    void nobodyHasToBeAlleged() {
        assertThat(refused(draft("SHELLING", "Ramouseh", NOON, 3, null, "field office", "seen from afar")))
                .isEmpty();
    }

    @Test
    void anEmptyReportIsRefusedFieldByField() {
        assertThat(refused(draft(null, null, null, null, null, null, null)))
                .containsExactly(
                        "kind: violation.kind-missing",
                        "place: violation.place-missing",
                        "happenedAt: violation.happened-at-missing",
                        "severity: violation.severity-out-of-range",
                        "source: violation.source-missing");
    }

    @Test
    void blanksAreNothing() {
        var draft = draft(" ", "\t", NOON, 3, " ", " ", " ").stripped();
        assertThat(refused(draft))
                .containsExactly(
                        "kind: violation.kind-missing",
                        "place: violation.place-missing",
                        "source: violation.source-missing");
    }

    @Test
    void anUnknownKindIsRefused() {
        assertThat(refused(draft("RUMOUR", "Ramouseh", NOON, 3, null, "radio", null)))
                .containsExactly("kind: violation.kind-unknown");
    }

    @Test
    void whatHasNotHappenedYetIsNoViolation() {
        assertThat(refused(draft("SNIPING", "Ramouseh", NOON.plusSeconds(1), 3, null, "radio", null)))
                .containsExactly("happenedAt: violation.in-the-future");
    }

    @ParameterizedTest
    @CsvSource({"0", "6", "-1"})
    void severityRunsFromOneToFive(int severity) {
        assertThat(refused(draft("SNIPING", "Ramouseh", NOON, severity, null, "radio", null)))
                .containsExactly("severity: violation.severity-out-of-range");
    }

    @Test
    void anUnknownPartyIsNotAlleged() {
        assertThat(refused(draft("SNIPING", "Ramouseh", NOON, 1, "GROUP-X", "radio", null)))
                .containsExactly("allegedParty: violation.party-unknown");
    }

    @Test
    void whatWouldNotFitIsRefused() {
        assertThat(refused(draft("SNIPING", "x".repeat(301), NOON, 5, null, "y".repeat(301), "z".repeat(4001))))
                .containsExactly(
                        "place: violation.place-too-long",
                        "source: violation.source-too-long",
                        "note: violation.note-too-long");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"CEASEFIRE", "NOTIFICATION"},
            mode = EnumSource.Mode.EXCLUDE)
    void onlyAPauseOrWhatWasNotifiedCanBeViolated(Kind kind) {
        assertThat(ViolationPolicy.refusals(request(kind, Course.UNDER_WAY)))
                .containsExactly(Refusal.general("violation.not-a-pause"));
    }

    @ParameterizedTest
    @EnumSource(Course.class)
    void onlyAPauseThatHoldsOrHeldCanBeViolated(Course course) {
        var holds = course == Course.IN_EFFECT || course == Course.ENDED;
        assertThat(ViolationPolicy.refusals(request(Kind.CEASEFIRE, course)).isEmpty())
                .isEqualTo(holds);
    }

    private static List<String> refused(ViolationDraft draft) {
        return ViolationPolicy.refusals(draft, Set.of("SHELLING", "SNIPING")::contains, party -> false, NOON).stream()
                .map(refusal -> refusal.field() + ": " + refusal.key())
                .toList();
    }

    private static ViolationDraft draft(
            @Nullable String kind,
            @Nullable String place,
            @Nullable Instant at,
            @Nullable Integer severity,
            @Nullable String party,
            @Nullable String source,
            @Nullable String note) {
        return new ViolationDraft(kind, place, at, severity, party, source, note);
    }

    private static Request request(Kind kind, Course course) {
        return new Request(
                UUID.randomUUID(),
                "HP-2016-0001",
                kind,
                "Aleppo",
                Decision.CLEAR,
                course,
                1,
                NOON,
                NOON,
                "somebody",
                NOON,
                0);
    }
}
