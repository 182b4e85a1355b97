package org.parley.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.exercise.history.Table;
import org.springframework.jdbc.core.simple.JdbcClient;

/** By what factor a command's cost rises with the requests that lie in the database already, ours and the engine's. */
final class Growth implements AutoCloseable {

    private final Server server;
    private final String url;
    private final Program program;
    private final OurOffice ours;
    private final BareOffice bare;

    Growth(Server server) {
        this.server = server;
        url = server.create("grown");
        program = Program.on(server, url);
        ours = new OurOffice(program, Cast.of(program.get(JdbcClient.class), "SY0003", 3));
        bare = new BareOffice(server, "grown_bare");
    }

    void print() {
        var commands = new Commands(offices());
        commands.warmUp();
        analyze();
        var before = commands.measure(1);
        fill();
        analyze();
        commands.warmUp();
        var after = commands.measure(1);
        for (var deed : new String[] {"open", "answer"})
            new Line(
                            deed + "-growth",
                            factor(deed + " ours", before, after),
                            factor(deed + " bare", before, after),
                            "times")
                    .print();
    }

    private static double factor(String name, Turns before, Turns after) {
        return after.median(name) / before.median(name);
    }

    private Map<String, Office> offices() {
        var offices = new LinkedHashMap<String, Office>();
        offices.put("ours", ours);
        offices.put("bare", bare);
        return offices;
    }

    /** Asked requests, whole: rows, journal, steps, tasks, and the engine's with its history. */
    private void fill() {
        var jdbc = program.get(JdbcClient.class);
        var request = ours.open();
        var all = Stream.concat(Table.OF_A_REQUEST.stream(), Tables.ENGINE.tables.stream())
                .toList();
        var mine = Copies.of(jdbc, request, all);
        var theirs = Copies.of(JdbcClient.create(bare.database), bare.open(), Tables.ENGINE.tables);
        try (var pool = server.poolForLoading(url)) {
            new Copies(pool, mine).copy(1, Sizes.REQUESTS);
        }
        try (var pool = server.poolForLoading(bare.url)) {
            new Copies(pool, theirs).copy(1, Sizes.REQUESTS);
        }
    }

    private void analyze() {
        program.get(JdbcClient.class).sql("analyze").update();
        JdbcClient.create(bare.database).sql("analyze").update();
    }

    @Override
    public void close() {
        bare.close();
        program.close();
    }
}
