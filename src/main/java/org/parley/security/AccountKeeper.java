package org.parley.security;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts and writes their history. Passwords are stored only as hashes that name their algorithm. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AccountKeeper {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Clock clock;

    AccountKeeper(JdbcClient jdbc, PasswordEncoder passwords, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
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

    /** Opened by the program itself. */
    void openHashed(
            String username, String displayName, String hash, @Nullable String party, String language, Role... roles) {
        insert(username, displayName, hash, party, language);
        give(username, List.of(roles), party, null);
    }

    /** What the rules let pass, opened by an administrator. */
    void open(AccountDraft draft, String by) {
        var username = String.valueOf(draft.username());
        var hash = passwords.encode(draft.password());
        insert(username, String.valueOf(draft.office()).strip(), hash, draft.party(), String.valueOf(draft.language()));
        give(username, draft.rolesTyped(), draft.party(), by);
    }

    private void insert(String username, String displayName, String hash, @Nullable String party, String language) {
        jdbc.sql("""
                        insert into app_user (username, display_name, password_hash, party_code, language, enabled)
                        values (:username, :displayName, :hash, :party, :language, true)""")
                .param("username", username)
                .param("displayName", displayName)
                .param("hash", hash)
                .param("party", party)
                .param("language", language)
                .update();
    }

    private void give(String username, List<Role> roles, @Nullable String party, @Nullable String by) {
        for (var role : roles) {
            jdbc.sql("insert into user_role (username, role) values (:username, :role)")
                    .param("username", username)
                    .param("role", role.name())
                    .update();
        }
        tell(AccountChange.OPENED, username, by, roles + (party == null ? "" : " " + party));
    }

    /** Writes down what was done to an account; {@code by} null: by the program itself. */
    void tell(AccountChange what, String subject, @Nullable String by, @Nullable String detail) {
        jdbc.sql("""
                        insert into account_event (what, subject, actor, detail, happened_at)
                        values (:what, :subject, :by, :detail, :at)""")
                .param("what", what.name())
                .param("subject", subject)
                .param("by", by)
                .param("detail", detail)
                .param("at", Sql.utc(clock.instant()))
                .update();
    }
}
