package org.parley.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.shared.Refusal;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@ParleyTest
@Transactional // taken back at the end: other tests have administrators of their own
class AccountDeedsTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Stage stage;

    @Autowired
    AccountDeeds accounts;

    @Test
    void ofTwoAdministratorsWhoCloseEachOtherOneIsLeft() {
        jdbc.sql("update app_user set enabled = false where username in"
                        + " (select username from user_role where role = 'ADMINISTRATOR')")
                .update();
        var one = stage.somebody(Role.ADMINISTRATOR, null);
        var other = stage.somebody(Role.ADMINISTRATOR, null);

        assertThat(accounts.close(other.username(), one).refusals()).isEmpty();
        assertThat(accounts.close(one.username(), other).refusals())
                .containsExactly(Refusal.general("account.last-administrator"));
    }
}
