package org.parley.security;

import org.parley.node.FirstStart;
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

    private final FirstStart first;
    private final JdbcClient jdbc;
    private final AccountKeeper accounts;
    private final String username;
    private final String passwordHash;

    FirstAdministrator(
            FirstStart first,
            JdbcClient jdbc,
            AccountKeeper accounts,
            @Value("${parley.administrator.username}") String username,
            @Value("${parley.administrator.password-hash}") String passwordHash) {
        this.first = first;
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.username = username;
        this.passwordHash = passwordHash;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        first.queue();
        var administrators = jdbc.sql("select count(*) from user_role where role = 'ADMINISTRATOR'")
                .query(Integer.class)
                .single();
        if (administrators > 0) return;
        accounts.openHashed(username, "Administrator", passwordHash, null, "en", Role.ADMINISTRATOR);
    }
}
