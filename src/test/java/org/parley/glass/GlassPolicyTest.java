package org.parley.glass;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.shared.Refusal;

class GlassPolicyTest {

    private static final String REASON = "The night desk is empty and the convoy stands";

    @Test
    void aReasonHasTwentyCharactersThatSaySomething() {
        assertThat(breaking(null)).containsExactly("reason reason.missing");
        assertThat(breaking("  ")).containsExactly("reason reason.missing");
        assertThat(breaking(" ".repeat(30) + "an emergency")).containsExactly("reason glass.reason-too-short");
        assertThat(breaking("ط".repeat(19))).containsExactly("reason glass.reason-too-short");
        assertThat(breaking("ط".repeat(20))).isEmpty();
        assertThat(breaking("x".repeat(2001))).containsExactly("reason text.too-long");
    }

    @Test
    void whoeverReadsItAnywayBreaksNothing() {
        assertThat(keys(GlassPolicy.ofBreaking(REASON, false, false))).containsExactly("null glass.nothing-hidden");
        assertThat(keys(GlassPolicy.ofBreaking(REASON, true, true))).containsExactly("null glass.open-already");
    }

    @Test
    void somebodyElseLooksAtItOnce() {
        assertThat(keys(GlassPolicy.ofReview("Seen", true, false))).containsExactly("null glass.own");
        assertThat(keys(GlassPolicy.ofReview("Seen", false, true))).containsExactly("null glass.reviewed-already");
        assertThat(keys(GlassPolicy.ofReview(" ", false, false))).containsExactly("remark field.missing");
        assertThat(GlassPolicy.ofReview("Seen", false, false)).isEmpty();
    }

    @Test
    void monitorsAndAdministratorsAreKeptOutAndNobodyElseOfStaff() {
        for (var role : Role.values()) {
            var keptOut = role == Role.MONITOR || role == Role.ADMINISTRATOR;
            assertThat(Glasses.isKeptOut(new Actor("somebody", Set.of(role), null)))
                    .isEqualTo(keptOut);
            assertThat(Glasses.isKeptOut(new Actor("somebody", Set.of(role), "GROUP-N")))
                    .isFalse();
        }
    }

    private static List<String> breaking(@Nullable String reason) {
        return keys(GlassPolicy.ofBreaking(reason, true, false));
    }

    private static List<String> keys(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> refusal.field() + " " + refusal.key())
                .toList();
    }
}
