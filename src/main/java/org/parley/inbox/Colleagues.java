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

    private static final int MOST = 200;

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

    private List<Colleague> select(List<Role> roles, @Nullable String party, String but) {
        return jdbc.sql("""
                        select u.username, u.display_name from app_user u
                        where u.enabled and u.party_code is not distinct from :party and u.username <> :but
                          and (select count(*) from user_role r where r.username = u.username and r.role in (:roles))
                              = :wanted
                        order by u.display_name, u.username limit\s""" + MOST)
                .param("party", party)
                .param("but", but)
                .param("roles", roles.stream().map(Enum::name).toList())
                .param("wanted", roles.size())
                .query((row, n) -> new Colleague(row.getString("username"), row.getString("display_name")))
                .list();
    }
}
