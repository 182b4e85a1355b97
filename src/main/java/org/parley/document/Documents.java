package org.parley.document;

import static org.parley.shared.Sql.instant;
import static org.parley.shared.Sql.utc;
import static org.parley.shared.Sql.uuid;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.shared.NotFound;
import org.parley.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps documents. Who may read one is asked by its callers, under the request's need-to-know. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Documents {

    private static final int LARGEST_MEGABYTES = 20;
    private static final String FIELD = "file";

    private final JdbcClient jdbc;
    private final Clock clock;

    Documents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Why this file can't be kept; empty: it can. Its type is told from its content (rules.md, Documents). */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Refusal> refusals(String name, byte[] content) {
        var refusals = new ArrayList<Refusal>();
        if (FileName.clean(name).isEmpty()) refusals.add(Refusal.of(FIELD, "document.name-missing"));
        if (content.length == 0) {
            refusals.add(Refusal.of(FIELD, "document.empty"));
        } else if (content.length > LARGEST_MEGABYTES * 1024 * 1024) {
            refusals.add(Refusal.of(FIELD, "document.too-large", LARGEST_MEGABYTES));
        } else if (MediaTypes.allowed(content).isEmpty()) {
            refusals.add(Refusal.of(FIELD, "document.type-not-allowed"));
        }
        return refusals;
    }

    /** Keeps a file that {@link #refusals} let pass, under its cleaned name. */
    public Document store(UUID requestId, @Nullable String party, String name, byte[] content, String addedBy) {
        var refusals = refusals(name, content);
        if (!refusals.isEmpty()) throw new IllegalArgumentException("refused: " + refusals);
        var document = new Document(
                UUID.randomUUID(),
                requestId,
                party,
                FileName.clean(name),
                MediaTypes.allowed(content).orElseThrow(),
                content.length,
                sha256(content),
                addedBy,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        insert(document);
        insert(document.id(), content);
        return document;
    }

    @Transactional(readOnly = true)
    public Optional<Document> find(UUID id) {
        return jdbc.sql("select * from document where id = :id")
                .param("id", id)
                .query((row, n) -> document(row))
                .optional();
    }

    /** Refuses an unknown document with {@link NotFound}. */
    @Transactional(readOnly = true)
    public byte[] content(UUID id) {
        return jdbc.sql("select content from document_content where document_id = :id")
                .param("id", id)
                .query((row, n) -> row.getBytes("content"))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private void insert(Document document) {
        jdbc.sql("""
                        insert into document (id, request_id, party_code, name, media_type, size, sha256, added_by, added_at)
                        values (:id, :request, :party, :name, :mediaType, :size, :sha256, :by, :at)
                        """)
                .param("id", document.id())
                .param("request", document.requestId())
                .param("party", document.party())
                .param("name", document.name())
                .param("mediaType", document.mediaType())
                .param("size", document.size())
                .param("sha256", document.sha256())
                .param("by", document.addedBy())
                .param("at", utc(document.addedAt()))
                .update();
    }

    private void insert(UUID id, byte[] content) {
        jdbc.sql("insert into document_content (document_id, content) values (:id, :content)")
                .param("id", id)
                .param("content", content, Types.VARBINARY)
                .update();
    }

    private static Document document(ResultSet row) throws SQLException {
        return new Document(
                uuid(row, "id"),
                uuid(row, "request_id"),
                row.getString("party_code"),
                row.getString("name"),
                row.getString("media_type"),
                row.getInt("size"),
                row.getString("sha256"),
                row.getString("added_by"),
                instant(row, "added_at"));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
