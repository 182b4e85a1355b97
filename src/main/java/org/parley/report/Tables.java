package org.parley.report;

import static org.parley.report.Html.cell;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import org.parley.tally.Indicator;
import org.parley.tally.Measure;
import org.parley.tally.Parts;

/** What tables of figures have in common. */
record Tables(Html page, Wording wording) {

    /** A bar beside each number: its part of all numbers in the table. */
    void counts(Measure measure, List<Indicator> found, String amount) {
        if (isEmpty("reports." + measure, found)) return;
        var all = found.stream().mapToLong(Indicator::n).sum();
        page.table(says("reports.what", "reports.number", "report.chart", amount));
        for (var detail : Parts.inOrder(measure, found))
            page.row(
                    cell(word(measure, detail)),
                    cell(Wording.number(sum(found, detail, Indicator::n))),
                    page.bar(percent(sum(found, detail, Indicator::n), all)),
                    cell(Wording.number(sum(found, detail, Indicator::amount))));
        page.endTable();
        page.element("p", "quiet", wording.say("report.all", Wording.number(all)));
    }

    void said(String label, String what) {
        page.element("p", wording.say(label) + ": " + what);
    }

    boolean isEmpty(String heading, List<?> rows) {
        page.element("h2", wording.say(heading));
        if (rows.isEmpty()) page.element("p", wording.say("report.none"));
        return rows.isEmpty();
    }

    String word(Measure measure, String detail) {
        return wording.say(
                measure == Measure.VIOLATION ? "ViolationKind." + detail : "reports." + measure + "." + detail);
    }

    static long sum(List<Indicator> found, String detail, ToLongFunction<Indicator> what) {
        return found.stream()
                .filter(one -> one.detail().equals(detail))
                .mapToLong(what)
                .sum();
    }

    static double percent(long part, long whole) {
        return whole == 0 ? 0 : Math.min(100, 100.0 * part / whole);
    }

    List<String> says(String... keys) {
        return Arrays.stream(keys).map(key -> wording.say(key)).toList();
    }
}
