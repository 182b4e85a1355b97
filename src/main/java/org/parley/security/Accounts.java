package org.parley.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** The accounts as the sign-in and the commands see them: always as they stand in the database now. */
@Component
class Accounts implements UserDetailsService {

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return jdbc.sql("select password_hash, enabled from app_user where username = :username")
                .param("username", username)
                .query((row, n) -> User.withUsername(username)
                        .password(row.getString("password_hash"))
                        .disabled(!row.getBoolean("enabled"))
                        .roles(roles(username).stream().map(Role::name).toArray(String[]::new))
                        .build())
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }

    /** Empty for unknown accounts, and for those that were disabled since they signed in. */
    Optional<Actor> actor(String username) {
        return jdbc.sql("select party_code from app_user where username = :username and enabled")
                .param("username", username)
                .query((row, n) -> new Actor(username, Set.copyOf(roles(username)), row.getString("party_code")))
                .optional();
    }

    /** As it is shown; empty for unknown and disabled ones. */
    Optional<Account> account(String username) {
        return jdbc.sql("select display_name, language from app_user where username = :username and enabled")
                .param("username", username)
                .query((row, n) -> new Account(username, row.getString("display_name"), row.getString("language")))
                .optional();
    }

    private List<Role> roles(String username) {
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
