package org.parley.bench;

import java.util.UUID;
import javax.sql.DataSource;
import org.parley.inbox.Inbox;
import org.parley.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A coordinator's first page with its count, beside the engine's task query with its own, over as many open tasks. */
final class InboxPages implements AutoCloseable {

    /** Ours takes too little time to be taken alone. */
    private static final int LOOKS = 20;

    private final Program program;
    private final TaskEngine engine;
    private final Actor coordinator;
    private final Copies ours;
    private final Copies theirs;
    private final DataSource[] pools;
    private int loaded;

    InboxPages(Server server, String name) {
        var url = server.create(name);
        program = Program.on(server, url);
        engine = new TaskEngine(server, name + "_bare");
        var jdbc = program.get(JdbcClient.class);
        var cast = Cast.of(jdbc, "SY0002", 3);
        coordinator = cast.coordinator();
        pools = new DataSource[] {server.poolForLoading(url), server.poolForLoading(engine.url)};
        ours = new Copies(pools[0], Copies.of(jdbc, denied(cast), Tables.INBOX.tables));
        theirs =
                new Copies(pools[1], Copies.of(JdbcClient.create(engine.database), engine.open(), Tables.TASKS.tables));
    }

    private UUID denied(Cast cast) {
        var office = new OurOffice(program, cast);
        var request = office.open();
        office.deny(request);
        return request;
    }

    /** So many open tasks wait for the coordinators on either side. */
    void fill(int tasks) {
        ours.copy(loaded + 1, tasks - loaded);
        theirs.copy(loaded + 1, tasks - loaded);
        loaded = tasks;
        program.get(JdbcClient.class).sql("analyze").update();
        JdbcClient.create(engine.database).sql("analyze").update();
    }

    /** Milliseconds per page, as {@code ours} and {@code engine}. */
    Turns measure() {
        var turns = new Turns();
        for (int warming = 0; warming < 80; warming++) look();
        engine.look();
        for (int turn = 0; turn < Sizes.PAGES; turn++) {
            turns.note("ours", Turns.millis(this::look) / LOOKS);
            turns.note("engine", Turns.millis(engine::look));
        }
        return turns;
    }

    private void look() {
        var inbox = program.get(Inbox.class);
        for (int i = 0; i < LOOKS; i++) {
            var rows = inbox.page(coordinator, null, 50).rows().size();
            if (rows < 50 || inbox.count(coordinator) < 50) throw new IllegalStateException("nothing was loaded");
        }
    }

    @Override
    public void close() {
        engine.close();
        program.close();
    }
}
