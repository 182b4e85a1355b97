package org.parley.security;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts. Passwords are stored only as hashes that name their algorithm. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AccountKeeper {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    AccountKeeper(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    /** Are there no accounts at all? */
    public boolean isEmpty() {
        return jdbc.sql("select count(*) from app_user").query(Integer.class).single() == 0;
    }

    /**
     * A new account with these roles. {@code displayName} is an office or a role, never a private person's name;
     * {@code language} is an ISO 639-1 code.
     */
    public void open(
            String username,
            String displayName,
            String password,
            @Nullable String party,
            String language,
            Role... roles) {
        openHashed(username, displayName, passwords.encode(password), party, language, roles);
    }

    void openHashed(
            String username, String displayName, String hash, @Nullable String party, String language, Role... roles) {
        jdbc.sql("""
                        insert into app_user (username, display_name, password_hash, party_code, language, enabled)
                        values (:username, :displayName, :hash, :party, :language, true)""")
                .param("username", username)
                .param("displayName", displayName)
                .param("hash", hash)
                .param("party", party)
                .param("language", language)
                .update();
        for (var role : roles) {
            jdbc.sql("insert into user_role (username, role) values (:username, :role)")
                    .param("username", username)
                    .param("role", role.name())
                    .update();
        }
    }
}
