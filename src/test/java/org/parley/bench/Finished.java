package org.parley.bench;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.parley.exercise.history.Histories;
import org.parley.exercise.history.ManyHistories;
import org.parley.exercise.history.Table;
import org.parley.search.Index;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.tally.Tally;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The program with so many requests of the last years that are over, counted, and with the engine's history of each. */
final class Finished implements AutoCloseable {

    private static final long SEED = 2016;

    final Program program;
    final Panels panels;
    private final List<UUID> requests;
    private final Random chance = new Random(SEED);

    /** So many requests in a new database of this name. */
    static Finished filled(Server server, String name, int count) {
        var url = server.create(name);
        var program = Program.on(server, url);
        var jdbc = program.get(JdbcClient.class);
        var many = new ManyHistories(program.get(Histories.class), jdbc, Tables.HISTORY.tables);
        try (var pool = server.poolForLoading(url)) {
            Indexes.without(jdbc, tables(), () -> many.write(pool, count, SEED));
        }
        jdbc.sql("analyze").update();
        program.get(Tally.class).catchUp();
        program.get(Index.class).catchUp();
        jdbc.sql("vacuum analyze").update();
        return new Finished(program);
    }

    /** What lies in this program's database already. */
    Finished(Program program) {
        this.program = program;
        panels = new Panels(program, new Actor("coordinator", Set.of(Role.COORDINATOR), null));
        requests = program.get(JdbcClient.class)
                .sql("select id from request order by id")
                .query(UUID.class)
                .list();
    }

    private static List<String> tables() {
        return Stream.concat(Table.OF_A_REQUEST.stream(), Tables.HISTORY.tables.stream())
                .map(Table::name)
                .toList();
    }

    /** Another one each time, of any year. */
    UUID any() {
        return requests.get(chance.nextInt(requests.size()));
    }

    @Override
    public void close() {
        program.close();
    }
}
