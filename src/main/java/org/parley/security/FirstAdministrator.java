package org.parley.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In production there is no demonstration account: the first administrator comes from the settings, once. */
@Component
@Profile("production")
class FirstAdministrator implements ApplicationRunner {

    private final JdbcClient jdbc;
    private final AccountKeeper accounts;
    private final String username;
    private final String passwordHash;

    FirstAdministrator(
            JdbcClient jdbc,
            AccountKeeper accounts,
            @Value("${parley.administrator.username}") String username,
            @Value("${parley.administrator.password-hash}") String passwordHash) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.username = username;
        this.passwordHash = passwordHash;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        var administrators = jdbc.sql("select count(*) from user_role where role = 'ADMINISTRATOR'")
                .query(Integer.class)
                .single();
        if (administrators > 0) return;
        accounts.openHashed(username, "Administrator", passwordHash, null, "en", Role.ADMINISTRATOR);
    }
}
