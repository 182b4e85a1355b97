package org.parley.bench;

import static java.util.Map.entry;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/** Reviewing over many requests that are over: beside the engine's history, and beside a fifth as many. */
final class Reviewing implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Asia/Damascus");

    /** One look takes too little time to be taken alone. */
    private static final int LOOKS = 10;

    /** The same of whole screens, each of several questions. */
    private static final int SCREENS = 3;

    private static final int MONTHS = 24;

    private final Finished many;
    private final Finished few;
    private final EngineHistory engine;
    private final List<YearMonth> months;

    Reviewing(Server server) {
        this(
                Finished.filled(server, "finished", Sizes.FINISHED),
                Finished.filled(server, "finished_few", Sizes.FEW_FINISHED));
    }

    Reviewing(Finished many, Finished few) {
        this.many = many;
        this.few = few;
        engine = new EngineHistory(many.program);
        var first = YearMonth.now(ZONE).minusMonths(MONTHS);
        months = Stream.iterate(first, month -> month.plusMonths(1))
                .limit(MONTHS)
                .toList();
    }

    void print() {
        timeline();
        board();
        GROWING.forEach(this::growth);
        COUNTED.forEach(this::statements);
    }

    /** What a person does on either database, in this order. */
    private static final Map<String, Consumer<Finished>> GROWING = inOrder(
            entry("timeline", on -> on.panels.review(on.any())),
            entry("search", on -> on.panels.search()),
            entry("heatmap", on -> on.panels.heatMaps()),
            entry("heatmap-filtered", on -> on.panels.heatMapsOfAPart()),
            entry("charts", on -> on.panels.charts()),
            entry("charts-filtered", on -> on.panels.chartsOfAPart()));

    private static final Map<String, Consumer<Finished>> COUNTED = inOrder(
            entry("search", on -> on.panels.search()),
            entry("heatmap", on -> on.panels.heatMaps()),
            entry("charts", on -> on.panels.charts()),
            entry("board", on -> on.panels.board(YearMonth.of(2013, 1), YearMonth.now())),
            entry("map", on -> on.panels.map()),
            entry("report", on -> on.panels.report()));

    @SafeVarargs
    private static Map<String, Consumer<Finished>> inOrder(Map.Entry<String, Consumer<Finished>>... deeds) {
        var all = new LinkedHashMap<String, Consumer<Finished>>();
        for (var deed : deeds) all.put(deed.getKey(), deed.getValue());
        return all;
    }

    /** The engine finds what a process called by its key, which our models hand down, or by the caller, as it is meant. */
    private void timeline() {
        beside("timeline", () -> many.panels.steps(many.any()), () -> engine.steps(many.any()));
        beside("timeline-called", () -> many.panels.steps(many.any()), () -> engine.stepsByCaller(many.any()));
    }

    private static void beside(String name, IntSupplier ours, IntSupplier theirs) {
        for (int warming = 0; warming < 200; warming++)
            if (ours.getAsInt() == 0 || theirs.getAsInt() == 0)
                throw new IllegalStateException("nothing was loaded: " + name);
        var turns = new Turns();
        for (int turn = 0; turn < Sizes.PAIRS; turn++) {
            turns.note("ours", Turns.millis(() -> looks(LOOKS, ours::getAsInt)) / LOOKS);
            turns.note("engine", Turns.millis(() -> looks(LOOKS, theirs::getAsInt)) / LOOKS);
        }
        new Line(name, turns.median("ours"), turns.median("engine"), "ms").print();
    }

    private static void looks(int looks, Runnable look) {
        for (int i = 0; i < looks; i++) look.run();
    }

    private void board() {
        var turns = new Turns();
        for (int warming = 0; warming < 300; warming++) ourBoard();
        if (ourBoard() == 0 || engine.board(months, ZONE) == 0) throw new IllegalStateException("nothing was loaded");
        for (int turn = 0; turn < Sizes.PAGES; turn++) {
            turns.note("ours", Turns.millis(() -> looks(LOOKS, this::ourBoard)) / LOOKS);
            turns.note("engine", Turns.millis(() -> engine.board(months, ZONE)));
        }
        new Line("board", turns.median("ours"), turns.median("engine"), "ms").print();
    }

    private long ourBoard() {
        return many.panels.board(months.get(0), months.get(MONTHS - 1));
    }

    private void growth(String name, Consumer<Finished> deed) {
        for (int warming = 0; warming < 20; warming++) Stream.of(many, few).forEach(deed);
        var turns = new Turns();
        for (int turn = 0; turn < Sizes.PAIRS; turn++)
            for (var on : Turns.order(turn, List.of(many, few)))
                turns.note(
                        on == many ? "many" : "few",
                        Turns.millis(() -> looks(SCREENS, () -> deed.accept(on))) / SCREENS);
        new Line(name + "-growth", turns.median("many"), turns.median("few"), "ms").print();
    }

    private void statements(String name, Consumer<Finished> deed) {
        new Line(
                        "statements-" + name,
                        CountedDatabase.statements(() -> deed.accept(many)).size(),
                        CountedDatabase.statements(() -> deed.accept(few)).size(),
                        "statements")
                .print();
    }

    @Override
    public void close() {
        few.close();
        many.close();
    }
}
