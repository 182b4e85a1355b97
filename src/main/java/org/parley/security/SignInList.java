package org.parley.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.shared.Page;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who came in, who did not and who went, the latest first: everybody's for administrators and auditors, each person's own for all. */
@Service
@Transactional(readOnly = true)
public class SignInList {

    private static final int MOST = 200;
    private static final int OWN = 20;

    private final JdbcClient jdbc;

    SignInList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code username} as it was typed, known or not; {@code by}: the administrator who let the name in again. */
    public record Row(
            long no,
            String username,
            SignInResult what,
            @Nullable SignInWay way,
            @Nullable String address,
            @Nullable String by,
            Instant at) {}

    /** The rows before this one, of this very name where one is given; at most 200. Administrators and auditors only. */
    public Page<Row> page(@Nullable String username, Actor who, @Nullable Long before, int limit) {
        who.mustReadAccounts();
        var size = Math.max(1, Math.min(limit, MOST));
        var name = username == null || username.isBlank() ? null : SignInRecords.nameTyped(username.strip());
        var rows = rows(name, before, size + 1);
        if (rows.size() <= size) return new Page<>(rows, null);
        return new Page<>(List.copyOf(rows.subList(0, size)), String.valueOf(rows.get(size - 1).no));
    }

    /** One's own last ones: whoever sees one that was not theirs tells an administrator. */
    public List<Row> mine(Actor who) {
        return rows(who.username(), null, OWN);
    }

    private List<Row> rows(@Nullable String name, @Nullable Long before, int limit) {
        var query = "select * from sign_in s where true" + (name == null ? "" : " and s.username = :name")
                + (before == null ? "" : " and s.seq < :before") + " order by s.seq desc limit :rows";
        return jdbc.sql(query)
                .param("name", name)
                .param("before", before)
                .param("rows", limit)
                .query((row, n) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        var way = row.getString("way");
        return new Row(
                row.getLong("seq"),
                row.getString("username"),
                SignInResult.valueOf(row.getString("what")),
                way == null ? null : SignInWay.valueOf(way),
                row.getString("address"),
                row.getString("actor"),
                Sql.instant(row, "happened_at"));
    }
}
