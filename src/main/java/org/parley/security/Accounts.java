package org.parley.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** The accounts as the sign-in and the commands see them: always as they stand in the database now. */
@Component
class Accounts implements UserDetailsService {

    /** Changes whenever whoever is signed in must sign in again: the number of the last such deed on the account. */
    private static final String STAMP = """
            (select coalesce(max(e.seq), 0) from account_event e where e.subject = u.username
             and e.what in ('CLOSED', 'REOPENED', 'PASSWORD_SET', 'ROLES_SET'))""";

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return jdbc.sql("select u.password_hash, u.enabled, " + STAMP
                        + " as stamp from app_user u where u.username = :username")
                .param("username", username)
                .query((row, n) -> (UserDetails) new SignedInUser(
                        username,
                        row.getString("password_hash"),
                        row.getBoolean("enabled"),
                        row.getLong("stamp"),
                        roles(username)))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }

    /**
     * Empty for unknown accounts, for those that were disabled since they signed in, and for those whose stamp is another
     * by now; {@code stamp} null: they say with each call who they are.
     */
    Optional<Actor> actor(String username, @Nullable Long stamp) {
        return jdbc.sql("select u.party_code from app_user u where " + SAME)
                .param("username", username)
                .param("stamp", stamp)
                .query((row, n) -> new Actor(username, Set.copyOf(roles(username)), row.getString("party_code")))
                .optional();
    }

    /** As it is shown; empty where {@link #actor} is. */
    Optional<Account> account(String username, @Nullable Long stamp) {
        return jdbc.sql("select u.display_name, u.language from app_user u where " + SAME)
                .param("username", username)
                .param("stamp", stamp)
                .query((row, n) -> new Account(username, row.getString("display_name"), row.getString("language")))
                .optional();
    }

    private static final String SAME =
            "u.username = :username and u.enabled and coalesce(cast(:stamp as bigint), " + STAMP + ") = " + STAMP;

    List<Role> roles(String username) {
        return jdbc
                .sql("select role from user_role where username = :username")
                .param("username", username)
                .query(String.class)
                .list()
                .stream()
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableList());
    }
}
