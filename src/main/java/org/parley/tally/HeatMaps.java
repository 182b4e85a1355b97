package org.parley.tally;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.overview.ModelTexts;
import org.parley.overview.Sight;
import org.parley.request.Kind;
import org.parley.security.Actor;
import org.parley.shared.NotFound;
import org.parley.tally.HeatMap.Step;
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

    private final Sums sums;
    private final Tally tally;
    private final ModelTexts models;

    HeatMaps(Sums sums, Tally tally, ModelTexts models) {
        this.sums = sums;
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

    /** Of all versions of the process together. */
    public HeatMap of(String process, Filter filter, Actor who) {
        return of(process, null, filter, who);
    }

    /** Of one version, or of all. Refuses, as not found, a process that there is none of for this reader. */
    public HeatMap of(String process, @Nullable Integer version, Filter filter, Actor who) {
        if (!processes(who).contains(process)) throw new NotFound();
        var versions = new TreeSet<Integer>();
        var spreads = new TreeMap<String, Spread>();
        for (var row : ask(Measure.STEP, process, filter, who, versions))
            if (row.isOf(version))
                spreads.computeIfAbsent(row.element, none -> new Spread()).add(row.bucket, row.n);
        var waiting = new TreeMap<String, Long>();
        for (var row : ask(Measure.STEP_OPEN, process, filter, who, versions))
            if (row.isOf(version)) waiting.merge(row.element, row.n, Long::sum);
        var bpmn = models.of(process).get(process);
        return new HeatMap(tally.asOf(), process, version, List.copyOf(versions), steps(spreads, waiting), bpmn);
    }

    private record Row(int version, String element, int bucket, long n) {

        /** Of {@code convoy:3/await-answer}, the third version's step. */
        static Row of(Sums.Row row) {
            var parts = row.detail().split("[:/]", 3);
            return new Row(Integer.parseInt(parts[1]), parts[2], row.bucket(), row.n());
        }

        boolean isOf(@Nullable Integer wanted) {
            return wanted == null || wanted == version;
        }
    }

    private List<Row> ask(Measure measure, String process, Filter filter, Actor who, Set<Integer> versions) {
        var rows = sums.of(new Asked(measure, By.ALL, filter).byTime().of(process), who).stream()
                .map(Row::of)
                .toList();
        rows.forEach(row -> versions.add(row.version));
        return rows;
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
