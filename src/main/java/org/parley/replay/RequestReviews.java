package org.parley.replay;

import java.util.List;
import java.util.UUID;
import org.parley.overview.RecordRows;
import org.parley.overview.Seen;
import org.parley.overview.Sight;
import org.parley.overview.Timeline;
import org.parley.replay.Ways.Round;
import org.parley.replay.Ways.Traces;
import org.parley.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a request went, in five statements however long it is: its steps and what happened, and nothing of what only a
 * replay of its moments needs.
 */
@Service
@Transactional(readOnly = true)
public class RequestReviews {

    private static final String ROUNDS = """
            select v.no, v.written_at from terms_version v
            where v.request_id = :id and [seen v.request_id] and [put v] and v.material order by v.no""";

    private final Passages passages;
    private final Timeline timeline;
    private final Ways ways;
    private final JdbcClient jdbc;

    RequestReviews(Passages passages, Timeline timeline, Ways ways, JdbcClient jdbc) {
        this.passages = passages;
        this.timeline = timeline;
        this.ways = ways;
        this.jdbc = jdbc;
    }

    /** As this reader may know it. Refuses, as not found, a request that is unknown or that the reader may not see. */
    public Review of(UUID id, Actor who) {
        var sight = Sight.of(who);
        var process = Seen.find(id, jdbc, sight).kind().process();
        var steps = passages.of(id, process, sight);
        return ways.of(new Traces(sight.staff(), process, steps, rounds(id, sight), timeline.whole(id, who)));
    }

    private List<Round> rounds(UUID id, Sight sight) {
        return sight.ask(jdbc, ROUNDS, id).query(new RecordRows<>(Round.class)).list();
    }
}
