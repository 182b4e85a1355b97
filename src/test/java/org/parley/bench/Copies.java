package org.parley.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.parley.exercise.history.Copy;
import org.parley.exercise.history.Loader;
import org.parley.exercise.history.Table;
import org.parley.exercise.history.Template;
import org.parley.exercise.history.Variation;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Any number of requests that are one request again, each with ids, reference and times of its own. */
final class Copies {

    private final Template template;
    private final Loader loader;

    Copies(DataSource database, Template template) {
        this.template = template;
        loader = new Loader(database);
    }

    static Template of(JdbcClient jdbc, UUID request, List<Table> tables) {
        return Template.of(jdbc, List.of(request), tables, Set.of());
    }

    /** Copies number {@code first} and on; a number is given once only. */
    void copy(int first, int count) {
        loader.write(first, count, no -> new Copy(template, new Numbered(no)));
    }

    /** The request that copy number {@code copy} is. */
    UUID request(int copy) {
        return new Numbered(copy).id(template.requests().get(0));
    }

    private record Numbered(int no) implements Variation {

        /** Spread like ids made by chance; none that the engine gives itself, which reckons them from the time. */
        @Override
        public UUID id(UUID id) {
            long spread = (no * 2654435761L) << 32;
            return new UUID(spread ^ id.getMostSignificantBits(), id.getLeastSignificantBits() ^ no);
        }

        /** A second between one copy and the next, so that no list of them has only equals. */
        @Override
        public Instant at(Instant moment) {
            return moment.minus(Duration.ofSeconds(no));
        }

        @Override
        public String reference(String reference) {
            return "L-" + no;
        }
    }
}
