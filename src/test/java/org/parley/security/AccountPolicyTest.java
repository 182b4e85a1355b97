package org.parley.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.shared.Refusal;

/** Which accounts are opened, closed and given a password. */
class AccountPolicyTest {

    private static final String PASSWORD = "twelve signs";

    @Test
    void anOfficeWithOneRoleIsOpened() {
        assertThat(roles(null, null, Role.COORDINATOR)).isEmpty();
        assertThat(roles(null, null, Role.COORDINATOR, Role.MONITOR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "Night", "night desk", "1desk", "مكتب", "desk/1"})
    void aNameIsPlainEnoughForEveryKeyboard(String name) {
        assertThat(name(name, false)).containsExactly("username account.username-malformed");
    }

    @Test
    void aNameIsGivenOnce() {
        assertThat(name("desk", true)).containsExactly("username account.username-taken");
        assertThat(name(" ", false)).containsExactly("username field.missing");
    }

    @Test
    void whoSpeaksForAPartyNamesItAndIsNeverStaff() {
        assertThat(roles(null, null, Role.DELEGATE)).containsExactly("party account.party-missing");
        assertThat(roles("GROUP-N", null, Role.DELEGATE)).containsExactly("party party.unknown");
        assertThat(roles("GROUP-N", "ARMED_GROUP", Role.DELEGATE)).isEmpty();
        assertThat(roles("GROUP-N", "ARMED_GROUP", Role.DELEGATE, Role.MONITOR))
                .containsExactly("roles account.roles-do-not-mix");
        assertThat(roles("GROUP-N", "ARMED_GROUP", Role.MONITOR)).containsExactly("party account.party-without-voice");
    }

    @Test
    void aGuarantorSendsGuarantorsAndAPartyDelegates() {
        assertThat(roles("US", "GUARANTOR", Role.GUARANTOR)).isEmpty();
        assertThat(roles("US", "GUARANTOR", Role.DELEGATE)).containsExactly("party account.party-other-role");
        assertThat(roles("GROUP-N", "ARMED_GROUP", Role.GUARANTOR)).containsExactly("party account.party-other-role");
    }

    @Test
    void whoKeepsTheAccountsDoesNothingElse() {
        assertThat(roles(null, null, Role.ADMINISTRATOR)).isEmpty();
        assertThat(roles(null, null, Role.ADMINISTRATOR, Role.COORDINATOR))
                .containsExactly("roles account.roles-do-not-mix");
    }

    @Test
    void whoeverOnlyReadsAndWhoeverLooksAfterPeopleHoldNoOtherRoleAndSpeakForNoParty() {
        for (var role : List.of(Role.PROTECTION, Role.OBSERVER, Role.AUDITOR)) {
            assertThat(roles(null, null, role)).isEmpty();
            assertThat(roles(null, null, role, Role.COORDINATOR)).containsExactly("roles account.roles-do-not-mix");
            assertThat(roles("GROUP-N", "ARMED_GROUP", role)).containsExactly("party account.party-without-voice");
        }
    }

    @Test
    void whatIsMissingAltogetherIsNamedFieldByField() {
        assertThat(told(AccountPolicy.ofOpening(new AccountDraft(null, null, null, null, null, null), false, null)))
                .containsExactly(
                        "username field.missing",
                        "office field.missing",
                        "roles account.role-missing",
                        "language account.language-unknown",
                        "password field.missing");
    }

    @Test
    void aPasswordHasTwelveSignsAtLeastAndNoMoreThanAreLookedAt() {
        assertThat(AccountPolicy.ofPassword("eleven sign"))
                .containsExactly(Refusal.of("password", "account.password-too-short", 12));
        assertThat(AccountPolicy.ofPassword(PASSWORD)).isEmpty();
        assertThat(told(AccountPolicy.ofPassword("ش".repeat(37))))
                .containsExactly("password account.password-too-long");
    }

    @Test
    void aDraftsTextHidesItsPassword() {
        assertThat(draft("desk", null, Role.MONITOR).toString()).doesNotContain(PASSWORD);
    }

    private static List<String> name(String name, boolean taken) {
        return told(AccountPolicy.ofOpening(draft(name, null, Role.MONITOR), taken, null));
    }

    private static List<String> roles(@Nullable String party, @Nullable String standing, Role... roles) {
        return told(AccountPolicy.ofOpening(draft("desk", party, roles), false, standing));
    }

    private static AccountDraft draft(String name, @Nullable String party, Role... roles) {
        return new AccountDraft(name, "A desk", List.of(roles), party, "en", PASSWORD);
    }

    private static List<String> told(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> refusal.field() + " " + refusal.key())
                .toList();
    }
}
