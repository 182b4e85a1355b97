package org.parley.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.security.Actor;
import org.parley.security.Role;

class SightTest {

    private static final Sight STAFF = new Sight(Sight.Reader.STAFF, null);
    private static final Sight PARTY = new Sight(Sight.Reader.PARTY, "P-1");
    private static final Sight PROTECTION = new Sight(Sight.Reader.PROTECTION, null);
    private static final Sight OBSERVER = new Sight(Sight.Reader.OBSERVER, null);

    @Test
    void staffSeesAnyRowAndAPartyItsOwn() {
        assertThat(STAFF.sql("where [own s.party_code]")).isEqualTo("where true");
        assertThat(PARTY.sql("where [own s.party_code]")).isEqualTo("where s.party_code = :party");
    }

    @Test
    void whatIsSharedIsCommonOrOnesOwn() {
        assertThat(PARTY.sql("[shared d.party_code]")).isEqualTo("(d.party_code is null or d.party_code = :party)");
    }

    @Test
    void aPartyIsShownNoDecisionButClear() {
        assertThat(STAFF.sql("[decision r]")).isEqualTo("r.decision");
        assertThat(PARTY.sql("[decision r]")).contains("'CLEAR'", "'ASKING'").doesNotContain("DENIED");
    }

    @Test
    void neitherProtectionOfficerNorObserverReadsWhatOnePartySaid() {
        for (var reader : Set.of(PROTECTION, OBSERVER)) {
            assertThat(reader.sql("[own s.party_code]")).isEqualTo("false");
            assertThat(reader.sql("[shared j.party_code]")).isEqualTo("j.party_code is null");
            assertThat(reader.sql("[decision r]")).contains("'ASKING'").doesNotContain("DENIED", ":party");
            assertThat(reader.sql("[staff]")).isEqualTo("false");
        }
    }

    @Test
    void aProtectionOfficerReadsWhatProtectsThoseWhoLeaveAndAnObserverNothingOfIt() {
        for (var mark : Set.of("[people]", "[vouched g.party_code]")) {
            assertThat(PROTECTION.sql(mark)).isEqualTo("true");
            assertThat(OBSERVER.sql(mark)).isEqualTo("false");
        }
        assertThat(PROTECTION.sql("[harm v.kind]")).isEqualTo("v.kind not in ('MOVEMENT_OF_FORCES', 'OTHER')");
        assertThat(OBSERVER.sql("[harm v.kind]")).isEqualTo("false");
        assertThat(OBSERVER.sql("[paper d]")).isEqualTo("false");
    }

    @Test
    void everyMarkIsKnownToEveryReader() {
        for (var reader : Set.of(STAFF, PARTY, PROTECTION, OBSERVER))
            for (var mark :
                    Set.of("seen", "asked", "own", "shared", "still", "then", "put", "vouched", "paper", "harm"))
                assertThat(reader.sql("[" + mark + " x.id x.at]")).doesNotContain("[");
    }

    @Test
    void whoeverSpeaksForAPartyReadsAsThatPartyWhateverOtherRoleTheyHold() {
        for (var role : Role.values())
            assertThat(Sight.of(new Actor("somebody", EnumSet.of(role, Role.DELEGATE), "P-1"))
                            .reader())
                    .isEqualTo(Sight.Reader.PARTY);
    }

    @Test
    void aMarkThatNobodyKnowsIsAMistake() {
        assertThatThrownBy(() -> STAFF.sql("where [mine s.party_code]")).hasMessageContaining("mine");
    }

    @Test
    void everyStaffRoleSeesAllAndNoOther() {
        for (var role : Role.values()) {
            var staff = Set.of(Role.COORDINATOR, Role.MONITOR, Role.ADMINISTRATOR, Role.AUDITOR)
                    .contains(role);
            assertThat(Sight.of(new Actor("somebody", Set.of(role), null)).staff())
                    .isEqualTo(staff);
            assertThat(Sight.of(new Actor("somebody", Set.of(role), "P-1")).staff())
                    .isFalse();
        }
    }
}
