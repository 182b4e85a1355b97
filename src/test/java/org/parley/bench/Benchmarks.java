package org.parley.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Prints a line per result: {@code bench <name> ours=<n> reference=<n> ratio=<ours/reference> unit=<u>}. A target that is
 * missed fails nothing: the line says it. Run by {@code ./mvnw -Pbench verify} alone.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Benchmarks {

    @Test
    @Order(1)
    void commandsOnPostgresql() {
        commands(Server.PG);
    }

    @Test
    @Order(2)
    void commandsOnH2() {
        commands(Server.H2);
    }

    @Test
    @Order(3)
    void inboxOnH2() {
        try (var pages = new InboxPages(Server.H2, "inbox")) {
            pages.fill(Sizes.TASKS);
            inbox("inbox-h2", pages.measure());
        }
    }

    @Test
    @Order(4)
    void inboxOnPostgresql() {
        try (var pages = new InboxPages(Server.PG, "inbox")) {
            pages.fill(Sizes.TASKS);
            var usual = pages.measure();
            inbox("inbox", usual);
            pages.fill(Sizes.MANY_TASKS);
            var many = pages.measure();
            inbox("inbox-1m", many);
            new Line("inbox-growth", many.median("ours"), usual.median("ours"), "ms").print();
        }
    }

    private static void inbox(String name, Turns turns) {
        new Line(name, turns.median("ours"), turns.median("engine"), "ms").print();
    }

    @Test
    @Order(5)
    void statements() {
        try (var program = Program.on(Server.PG, Server.PG.create("counted"))) {
            new StatementCounts(program).print();
        }
    }

    @Test
    @Order(6)
    void growth() {
        try (var growth = new Growth(Server.PG)) {
            growth.print();
        }
    }

    @Test
    @Order(7)
    void reviewing() {
        try (var reviewing = new Reviewing(Server.PG)) {
            reviewing.print();
        }
    }

    private static void commands(Server server) {
        try (var program = Program.on(server, server.create("parley"));
                var bare = new BareOffice(server, "bare");
                var stock = new StockOffice(server, "stock")) {
            var offices = new LinkedHashMap<String, Office>();
            offices.put("ours", new OurOffice(program, Cast.of(program.get(JdbcClient.class), "SY0001", 3)));
            offices.put("bare", bare);
            offices.put("stock", stock);
            var commands = new Commands(offices);
            commands.warmUp();
            for (var database : List.of(
                    program.get(JdbcClient.class), JdbcClient.create(bare.database), JdbcClient.create(stock.database)))
                database.sql("analyze").update();
            for (int threads : List.of(1, 4)) print(server, threads, commands.measure(threads));
        }
    }

    private static void print(Server server, int threads, Turns turns) {
        var where = "-" + server.name().toLowerCase(Locale.ROOT) + "-" + threads;
        for (var deed : List.of("open", "answer")) {
            var ours = turns.median(deed + " ours");
            new Line(deed + where, ours, turns.median(deed + " bare"), "ms").print();
            new Line(deed + "-stock" + where, ours, turns.median(deed + " stock"), "ms").print();
        }
    }
}
