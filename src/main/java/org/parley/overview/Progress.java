package org.parley.overview;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far a round is, for staff only: the blocking parties asked, how many of them answered, how many are clear. */
public record Progress(int blocking, int answered, int clear) {

    private static final Progress NONE = new Progress(0, 0, 0);

    private static final String QUERY = """
            select s.request_id, count(*) as blocking, count(b.id) as answered,
                   count(case when %s then 1 end) as clear
            from slot s %s
            where s.request_id in (:ids) and [staff] and s.role = 'BLOCKING' and %s
            group by s.request_id""".formatted(Clear.CLEAR, Clear.BINDING, Clear.CURRENT);

    /** Of each of these requests, in one query; asks nothing where the reader is not staff. */
    static Map<UUID, Progress> of(Collection<UUID> ids, JdbcClient jdbc, Sight sight) {
        if (ids.isEmpty() || !sight.staff()) return Map.of();
        var found = new HashMap<UUID, Progress>();
        for (var id : ids) found.put(id, NONE);
        sight.ask(jdbc, QUERY).param("ids", List.copyOf(ids)).query(row -> {
            found.put(
                    row.getObject("request_id", UUID.class),
                    new Progress(row.getInt("blocking"), row.getInt("answered"), row.getInt("clear")));
        });
        return found;
    }
}
