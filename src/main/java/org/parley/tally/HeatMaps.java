package org.parley.tally;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.overview.ModelTexts;
import org.parley.overview.Sight;
import org.parley.request.Kind;
import org.parley.security.Actor;
import org.parley.shared.NotFound;
import org.parley.tally.HeatMap.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Heat maps (features.md row 92), three statements each: staff reads every process; others the one that asks a party, of
 * their own party's steps alone, since where a request waits tells what the other parties do.
 */
@Service
@Transactional(readOnly = true)
public class HeatMaps {

    /** The process that asks one party; the only one whose steps are a party's own. */
    public static final String OF_A_PARTY = WaitingElements.CALLED;

    private final JdbcClient jdbc;
    private final Tally tally;
    private final ModelTexts models;

    HeatMaps(JdbcClient jdbc, Tally tally, ModelTexts models) {
        this.jdbc = jdbc;
        this.tally = tally;
        this.models = models;
    }

    /** The processes of which there are heat maps for this reader. */
    public List<String> processes(Actor who) {
        if (!Sight.of(who).staff()) return List.of(OF_A_PARTY);
        return Stream.concat(Arrays.stream(Kind.values()).map(Kind::process), Stream.of(OF_A_PARTY))
                .distinct()
                .toList();
    }

    /** Refuses, as not found, a process that there is none of for this reader. */
    public HeatMap of(String process, Filter filter, Actor who) {
        if (!processes(who).contains(process)) throw new NotFound();
        var spreads = new TreeMap<String, Spread>();
        ask(Measure.STEP, process, filter, who)
                .forEach(row -> spreads.computeIfAbsent(row.element, none -> new Spread())
                        .add(row.bucket, row.n));
        var waiting = new TreeMap<String, Long>();
        ask(Measure.STEP_OPEN, process, filter, who).forEach(row -> waiting.merge(row.element, row.n, Long::sum));
        var bpmn = models.of(process).get(process);
        return new HeatMap(tally.asOf(), process, steps(spreads, waiting), bpmn);
    }

    private record Row(String element, int bucket, long n) {}

    private List<Row> ask(Measure measure, String process, Filter filter, Actor who) {
        var sight = Sight.of(who);
        var asked = new Asked(measure, By.ALL, filter).byTime().of(process);
        if (!asked.isFor(sight)) return List.of();
        return asked.of(jdbc, sight)
                .query((row, n) -> new Row(
                        row.getString("detail").substring(process.length() + 1),
                        row.getInt("bucket"),
                        row.getLong("n")))
                .list();
    }

    private static List<Step> steps(Map<String, Spread> spreads, Map<String, Long> waiting) {
        var elements = new TreeSet<>(spreads.keySet());
        elements.addAll(waiting.keySet());
        return elements.stream()
                .map(element -> {
                    var spread = spreads.get(element);
                    var now = waiting.getOrDefault(element, 0L);
                    return spread == null
                            ? new Step(element, 0, null, null, now)
                            : new Step(element, spread.all(), spread.median(), spread.p90(), now);
                })
                .toList();
    }
}
