package org.parley.engine;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The barest request that a step can belong to, without any module of the program. */
class TestRequests {

    private TestRequests() {}

    static UUID any(JdbcClient jdbc, Instant now) {
        var id = UUID.randomUUID();
        var somebody = "somebody-" + id;
        jdbc.sql("insert into app_user values (:name, 'An office', 'none', null, 'en', false)")
                .param("name", somebody)
                .update();
        jdbc.sql("""
                        insert into request (id, reference, kind, title, decision, course, terms_version,
                            starts_at, ends_at, opened_by, opened_at, changed_at, version)
                        values (:id, :reference, 'CONVOY', 'A convoy', 'ASKING', 'NOT_STARTED', 1, :now, :now, :by, :now, :now, 0)
                        """)
                .param("id", id)
                .param("reference", id.toString().substring(0, 18))
                .param("by", somebody)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }
}
