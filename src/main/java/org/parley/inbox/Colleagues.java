package org.parley.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may do what somebody else may: accounts that are open, of the same role and the same party, by office. */
@Component
@Transactional(readOnly = true)
public class Colleagues {

    /** A list to choose from; whoever is beyond it can still be named. */
    private static final int MOST = 200;

    private static final String WHERE = """
            \s
            from app_user u
            where u.enabled and u.party_code is not distinct from :party
              and (select count(*) from user_role r where r.username = u.username and r.role in (:roles)) = :wanted
            """;

    private final JdbcClient jdbc;

    Colleagues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever may do what waits for this role, and as a delegate or guarantor for this party. */
    public List<Colleague> of(Role role, @Nullable String party) {
        return select(List.of(role), party, "");
    }

    /** Whoever holds every role of this person, for the same party: they may stand in. */
    @Transactional(readOnly = true)
    public List<Colleague> standIns(Actor who) {
        if (who.roles().isEmpty()) return List.of();
        return select(List.copyOf(who.roles()), who.party(), who.username());
    }

    /** Is this one of them, however many there are? */
    public boolean isOne(@Nullable String username, Role role, @Nullable String party) {
        return isOne(username, List.of(role), party);
    }

    boolean mayStandInFor(Actor who, String username) {
        return !username.equals(who.username()) && isOne(username, List.copyOf(who.roles()), who.party());
    }

    private boolean isOne(@Nullable String username, List<Role> roles, @Nullable String party) {
        if (username == null || roles.isEmpty()) return false;
        return query("select count(*)" + WHERE + "and u.username = :username", roles, party)
                        .param("username", username)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private List<Colleague> select(List<Role> roles, @Nullable String party, String but) {
        var columns = "select u.username, u.display_name";
        return query(
                        columns + WHERE + "and u.username <> :but order by u.display_name, u.username limit " + MOST,
                        roles,
                        party)
                .param("but", but)
                .query((row, n) -> new Colleague(row.getString("username"), row.getString("display_name")))
                .list();
    }

    private JdbcClient.StatementSpec query(String sql, List<Role> roles, @Nullable String party) {
        return jdbc.sql(sql)
                .param("party", party)
                .param("roles", roles.stream().map(Enum::name).toList())
                .param("wanted", roles.size());
    }
}
