package org.parley.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tokens, each known by the SHA-256 of its 256 random bits only. */
@Repository
class TokenRepository {

    private final JdbcClient jdbc;

    TokenRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ApiToken token, String secret) {
        jdbc.sql("""
                        insert into api_token (id, username, label, scope, sha256, made_at, expires_at)
                        values (:id, :owner, :label, :scope, :sha256, :madeAt, :expiresAt)""")
                .param("id", token.id())
                .param("owner", token.owner())
                .param("label", token.label())
                .param("scope", token.scope().name())
                .param("sha256", hash(secret))
                .param("madeAt", Sql.utc(token.madeAt()))
                .param("expiresAt", Sql.utc(token.expiresAt()))
                .update();
    }

    /** The token with this secret, of an account that is open. */
    Optional<ApiToken> withSecret(String secret) {
        return jdbc.sql("""
                        select t.* from api_token t join app_user u on u.username = t.username
                        where t.sha256 = :sha256 and u.enabled""")
                .param("sha256", hash(secret))
                .query((row, n) -> token(row))
                .optional();
    }

    Optional<ApiToken> find(UUID id) {
        return jdbc.sql("select * from api_token where id = :id")
                .param("id", id)
                .query((row, n) -> token(row))
                .optional();
    }

    List<ApiToken> of(String owner) {
        return jdbc.sql("select * from api_token where username = :owner order by made_at desc, id")
                .param("owner", owner)
                .query((row, n) -> token(row))
                .list();
    }

    void used(UUID id, Instant now) {
        jdbc.sql("update api_token set last_used_at = :now where id = :id")
                .param("now", Sql.utc(now))
                .param("id", id)
                .update();
    }

    /** False: it was revoked before. */
    boolean revoke(UUID id, String by, Instant now) {
        return jdbc.sql(REVOKE + "id = :id")
                        .param("id", id)
                        .param("by", by)
                        .param("now", Sql.utc(now))
                        .update()
                > 0;
    }

    void revokeAll(String owner, String by, Instant now) {
        jdbc.sql(REVOKE + "username = :owner")
                .param("owner", owner)
                .param("by", by)
                .param("now", Sql.utc(now))
                .update();
    }

    private static final String REVOKE =
            "update api_token set revoked_at = :now, revoked_by = :by where revoked_at is null and ";

    private static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static ApiToken token(ResultSet row) throws SQLException {
        return new ApiToken(
                Sql.uuid(row, "id"),
                row.getString("username"),
                row.getString("label"),
                TokenScope.valueOf(row.getString("scope")),
                Sql.instant(row, "made_at"),
                Sql.instant(row, "expires_at"),
                Sql.instantOrNull(row, "last_used_at"),
                Sql.instantOrNull(row, "revoked_at"));
    }
}
