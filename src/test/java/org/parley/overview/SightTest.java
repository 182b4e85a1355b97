package org.parley.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.security.Actor;
import org.parley.security.Role;

class SightTest {

    private static final Sight STAFF = new Sight(true, null);
    private static final Sight PARTY = new Sight(false, "P-1");

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
    void aMarkThatNobodyKnowsIsAMistake() {
        assertThatThrownBy(() -> STAFF.sql("where [mine s.party_code]")).hasMessageContaining("mine");
    }

    @Test
    void everyStaffRoleSeesAllAndNoOther() {
        for (var role : Role.values()) {
            var staff = role == Role.COORDINATOR || role == Role.MONITOR || role == Role.ADMINISTRATOR;
            assertThat(Sight.of(new Actor("somebody", Set.of(role), null)).staff())
                    .isEqualTo(staff);
            assertThat(Sight.of(new Actor("somebody", Set.of(role), "P-1")).staff())
                    .isFalse();
        }
    }
}
