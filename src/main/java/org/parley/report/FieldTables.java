package org.parley.report;

import static org.parley.report.Html.cell;

import java.util.List;
import org.parley.report.Snapshot.Field;
import org.parley.tally.Calm;
import org.parley.tally.Indicator;
import org.parley.tally.Measure;
import org.parley.tally.Parts;
import org.parley.tally.Reach;

/** What only staff reads: what waits, places and people reached, violations, and how pauses were kept. */
final class FieldTables {

    private final Html page;
    private final Wording wording;
    private final Tables tables;

    FieldTables(Html page, Wording wording) {
        this.page = page;
        this.wording = wording;
        this.tables = new Tables(page, wording);
    }

    void write(Field field) {
        tables.counts(Measure.PENDING, field.pending(), "reports.people");
        reach(field.reach());
        tables.counts(Measure.VIOLATION, field.violations(), "reports.verified");
        hours(field.pauses());
        field.calm().rows().forEach(this::calm);
    }

    private void reach(Reach found) {
        if (tables.isEmpty("reports.PLACE", found.places())) return;
        page.element("p", "quiet", wording.say("reports.PLACE.how"));
        page.table(tables.says(
                "reports.area", "reports.movements", "reports.PLACE.each-time", "report.chart", "reports.PLACE.once"));
        for (var place : found.places())
            page.row(
                    cell(wording.place(place.area())),
                    cell(Wording.number(place.movements())),
                    cell(Wording.number(place.cumulative())),
                    page.bar(Tables.percent(place.cumulative(), found.cumulative())),
                    cell(Wording.number(place.unique())));
        page.endTable();
        tables.said("reports.PLACE.places", wording.share(found.placesReached(), found.placesAsked()));
        tables.said("reports.PLACE.people", wording.share(found.unique(), found.cumulative()));
    }

    private void hours(List<Indicator> found) {
        if (tables.isEmpty("reports.PAUSE", found)) return;
        var agreed = Tables.sum(found, "AGREED", Indicator::amount);
        page.table(tables.says("reports.what", "reports.number", "report.chart", "reports.hours"));
        for (var detail : Parts.inOrder(Measure.PAUSE, found)) {
            var minutes = Tables.sum(found, detail, Indicator::amount);
            page.row(
                    cell(tables.word(Measure.PAUSE, detail)),
                    cell(Wording.number(Tables.sum(found, detail, Indicator::n))),
                    page.bar(Tables.percent(minutes, agreed)),
                    cell(Wording.hours(minutes)));
        }
        page.endTable();
    }

    private void calm(Calm.Row row) {
        var rate = row.per24Hours() == null ? "–" : row.per24Hours().toPlainString();
        var both = wording.say(
                "report.violations-in-hours", Wording.number(row.violations()), Wording.hours(row.minutesHeld()));
        tables.said("reports.PAUSE_VIOLATION", rate + " (" + both + ")");
    }
}
