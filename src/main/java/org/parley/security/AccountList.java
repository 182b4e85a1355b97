package org.parley.security;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.shared.NotFound;
import org.parley.shared.Page;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts, by user name, for administrators and auditors only; nothing here tells of a password more than when it was set. */
@Service
@Transactional(readOnly = true)
public class AccountList {

    private static final int MOST = 200;

    private static final String SELECT = """
            select u.username, u.display_name, u.party_code, u.language, u.enabled, e.what, e.actor, e.happened_at,
                exists (select 1 from sign_in l where l.username = u.username and %s) as locked
            from app_user u left join account_event e on e.seq =
                (select max(last.seq) from account_event last where last.subject = u.username)
            where\s""".formatted(SignInRecords.LOCKED);

    private final JdbcClient jdbc;
    private final SignInRecords signIns;

    AccountList(JdbcClient jdbc, SignInRecords signIns) {
        this.jdbc = jdbc;
        this.signIns = signIns;
    }

    /**
     * One account; {@code open}: it can sign in, unless {@code locked} after too many failures; {@code last} is null where
     * it was opened before there were records.
     */
    public record Row(
            String username,
            String office,
            List<Role> roles,
            @Nullable String party,
            String language,
            boolean open,
            boolean locked,
            @Nullable Change last) {

        private Row holding(List<Role> its) {
            return new Row(username, office, its, party, language, open, locked, last);
        }
    }

    /** What was done to it last; {@code by} null: by the program itself. */
    public record Change(AccountChange what, @Nullable String by, Instant at) {}

    /** The rows after this user name, found by name, office or party in any case; at most 200. */
    public Page<Row> page(@Nullable String search, Actor who, @Nullable String after, int limit) {
        who.mustReadAccounts();
        var size = Math.max(1, Math.min(limit, MOST));
        var query = SELECT + "(lower(u.username) like :text escape '!' or lower(u.display_name) like :text escape '!'"
                + " or lower(u.party_code) like :text escape '!')"
                + (after == null ? "" : " and u.username > :after") + " order by u.username limit :rows";
        var found = withRoles(jdbc.sql(query)
                .param("lockedSince", Sql.utc(signIns.lockedSince()))
                .param("text", text(search))
                .param("after", after)
                .param("rows", size + 1)
                .query((row, n) -> row(row))
                .list());
        if (found.size() <= size) return new Page<>(found, null);
        return new Page<>(List.copyOf(found.subList(0, size)), found.get(size - 1).username);
    }

    Row get(String username) {
        var found = jdbc.sql(SELECT + "u.username = :username")
                .param("username", username)
                .param("lockedSince", Sql.utc(signIns.lockedSince()))
                .query((row, n) -> row(row))
                .list();
        if (found.isEmpty()) throw new NotFound();
        return withRoles(found).get(0);
    }

    private static String text(@Nullable String search) {
        var plain = search == null ? "" : search.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private record Holder(String username, Role role) {}

    private List<Row> withRoles(List<Row> rows) {
        if (rows.isEmpty()) return rows;
        Map<String, List<Role>> held = jdbc
                .sql("select username, role from user_role where username in (:names) order by role")
                .param("names", rows.stream().map(Row::username).toList())
                .query((row, n) -> new Holder(row.getString("username"), Role.valueOf(row.getString("role"))))
                .list()
                .stream()
                .collect(groupingBy(Holder::username, mapping(Holder::role, toList())));
        return rows.stream()
                .map(row -> row.holding(held.getOrDefault(row.username, List.of())))
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        var what = row.getString("what");
        return new Row(
                row.getString("username"),
                row.getString("display_name"),
                List.of(),
                row.getString("party_code"),
                row.getString("language"),
                row.getBoolean("enabled"),
                row.getBoolean("locked"),
                what == null
                        ? null
                        : new Change(
                                AccountChange.valueOf(what), row.getString("actor"), Sql.instant(row, "happened_at")));
    }
}
