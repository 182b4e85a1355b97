package org.parley.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts as the administrator's deeds find and change them. */
@Repository
class AccountRepository {

    private final JdbcClient jdbc;

    AccountRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Locked(String username, boolean enabled) {}

    /**
     * Is it open? Locks it and, always in the same order, every administrator's, so that of two who close each other one
     * is first. Unknown accounts are not found.
     */
    boolean lock(String username) {
        return jdbc
                .sql("""
                        select u.username, u.enabled from app_user u
                        where u.username = :username
                           or u.username in (select r.username from user_role r where r.role = 'ADMINISTRATOR')
                        order by u.username for update""")
                .param("username", username)
                .query((row, n) -> new Locked(row.getString("username"), row.getBoolean("enabled")))
                .list()
                .stream()
                .filter(locked -> locked.username.equals(username))
                .findFirst()
                .orElseThrow(NotFound::new)
                .enabled;
    }

    boolean exists(@Nullable String username) {
        return count("select count(*) from app_user where username = :username", username) > 0;
    }

    /** An administrator's, and no other administrator's account is open. */
    boolean isLastAdministrator(String username) {
        var is = "select count(*) from user_role where role = 'ADMINISTRATOR' and username = :username";
        var others = """
                select count(*) from app_user u join user_role r on r.username = u.username
                where r.role = 'ADMINISTRATOR' and u.enabled and u.username <> :username""";
        return count(is, username) > 0 && count(others, username) == 0;
    }

    private int count(String query, @Nullable String username) {
        return jdbc.sql(query).param("username", username).query(Integer.class).single();
    }

    /** What the party is in the field; empty: there is none of that code. */
    Optional<String> standing(@Nullable String party) {
        return jdbc.sql("select standing from party where code = :party")
                .param("party", party)
                .query(String.class)
                .optional();
    }

    void letIn(String username, boolean open) {
        jdbc.sql("update app_user set enabled = :open where username = :username")
                .param("open", open)
                .param("username", username)
                .update();
    }

    void setPassword(String username, String hash) {
        jdbc.sql("update app_user set password_hash = :hash where username = :username")
                .param("hash", hash)
                .param("username", username)
                .update();
    }
}
