package org.parley.bench;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The indexes of a PostgreSQL database, laid aside while it is filled and built anew afterwards, which takes far less. */
final class Indexes {

    /** Those that hold nothing unique, and so neither a key nor what an insert relies on. */
    private static final String ALL = """
            select c.relname as name, pg_get_indexdef(c.oid) as definition
            from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
            where c.relnamespace = 'public'::regnamespace and not i.indisunique and t.relname in (:tables)""";

    private Indexes() {}

    private record Index(String name, String definition) {}

    static void without(JdbcClient jdbc, List<String> tables, Runnable filling) {
        var all = jdbc.sql(ALL).param("tables", tables).query(Index.class).list();
        all.forEach(index -> jdbc.sql("drop index " + index.name).update());
        filling.run();
        all.forEach(index -> jdbc.sql(index.definition).update());
    }
}
