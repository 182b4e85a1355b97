package org.parley.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.parley.overview.Follower;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the index of words. Each time it reads a request anew and writes its words instead of the last ones, in one
 * transaction that no command waits for and that waits for no command; so it does not matter who does it, how often, or
 * in which order, and nodes take turns.
 */
@Component
public class Index implements Follower {

    /** So many are read in one transaction. */
    private static final int BATCH = 200;

    private static final String BEHIND = """
            select r.id from request r left join search_state s on s.request_id = r.id
            where coalesce(s.journal_seq, -1)
                  < (select coalesce(max(j.seq), 0) from journal j where j.request_id = r.id)
            order by r.opened_at, r.id""";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final IndexRows rows;
    private final Vocabulary vocabulary;

    Index(JdbcClient jdbc, TransactionTemplate transaction, IndexRows rows, Vocabulary vocabulary) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.rows = rows;
        this.vocabulary = vocabulary;
    }

    /** Those that there are not are left out. */
    @Override
    public void follow(Collection<UUID> requests) {
        var all = List.copyOf(requests);
        for (int from = 0; from < all.size(); from += BATCH) {
            var some = all.subList(from, Math.min(all.size(), from + BATCH));
            transaction.executeWithoutResult(status -> take(some));
        }
    }

    /** Reads every request of which more was written than was read; all of them, where the index is new. */
    @Override
    public void catchUp() {
        follow(behind());
    }

    List<UUID> behind() {
        return jdbc.sql(BEHIND).query(UUID.class).list();
    }

    /** Reads all requests anew, as after a change of how words are cut or of the names of places. */
    public void rebuild() {
        transaction.executeWithoutResult(
                status -> jdbc.sql("delete from search_state").update());
        catchUp();
    }

    private void take(List<UUID> requests) {
        jdbc.sql("select id from search_run where id = 1 for update")
                .query(Integer.class)
                .single();
        var read = rows.read(requests);
        rows.write(read);
        vocabulary.add(IndexRows.vocabulary(read));
    }
}
