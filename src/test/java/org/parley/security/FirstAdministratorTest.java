package org.parley.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.node.FirstStart;
import org.parley.testing.ParleyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@ParleyTest
@Transactional // taken back at the end: other tests have administrators of their own
class FirstAdministratorTest {

    private static final DefaultApplicationArguments NONE = new DefaultApplicationArguments();

    @Autowired
    FirstStart first;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountKeeper keeper;

    @Test
    void firstStartMakesOneAdministratorAndLaterStartsNone() {
        jdbc.sql("delete from user_role where role = 'ADMINISTRATOR'").update();

        new FirstAdministrator(first, jdbc, keeper, "first-administrator", "{noop}secret").run(NONE);
        new FirstAdministrator(first, jdbc, keeper, "second-administrator", "{noop}secret").run(NONE);

        assertThat(accounts.actor("first-administrator", null))
                .hasValueSatisfying(
                        actor -> assertThat(actor.is(Role.ADMINISTRATOR)).isTrue());
        assertThat(accounts.actor("second-administrator", null)).isEmpty();
    }
}
