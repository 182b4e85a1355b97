package org.parley.report;

import static java.util.stream.Collectors.groupingBy;
import static org.parley.report.Html.cell;
import static org.parley.report.Html.share;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.parley.report.Snapshot.Answers;
import org.parley.tally.Indicator;
import org.parley.tally.Indicator.Delivery;
import org.parley.tally.Indicator.Length;
import org.parley.tally.Indicator.People;
import org.parley.tally.Measure;
import org.parley.tally.Parts;

/** The figures of the reports as tables with bars, in the words and the order of the screens. */
final class FigureTables {

    private final Html page;
    private final Wording wording;
    private final Tables tables;

    FigureTables(Html page, Wording wording) {
        this.page = page;
        this.wording = wording;
        this.tables = new Tables(page, wording);
    }

    void write(Snapshot snapshot) {
        tables.counts(Measure.DECISION, snapshot.decisions(), "reports.people-asked");
        shareOf(Measure.DECISION, snapshot.decisions());
        delivery(snapshot.delivery());
        tables.counts(Measure.OUTCOME, snapshot.outcomes(), "reports.people-reached");
        shareOf(Measure.OUTCOME, snapshot.outcomes());
        if (snapshot.answers() != null) parties(snapshot.answers());
        if (snapshot.field() != null) new FieldTables(page, wording).write(snapshot.field());
    }

    private void shareOf(Measure measure, List<Indicator> found) {
        if (found.isEmpty()) return;
        var share = wording.share(Parts.part(measure, found), Parts.whole(found));
        page.element("p", wording.say("reports.rate." + measure) + ": " + share);
    }

    private void delivery(Delivery found) {
        page.element("h2", wording.say("reports.delivery"));
        page.element("p", "quiet", wording.say("reports.delivery.how"));
        var stages = new LinkedHashMap<String, People>();
        stages.put("REQUESTED", found.requested());
        stages.put("APPROVED", found.approved());
        stages.put("DEPARTED", found.departed());
        stages.put("REACHED", found.reached());
        page.table(tables.says(
                "reports.stage",
                "reports.movements",
                "reports.people",
                "report.chart",
                "reports.of-requested",
                "reports.of-approved"));
        stages.forEach((stage, people) -> stage(stage, people, found));
        page.endTable();
    }

    private void stage(String stage, People people, Delivery found) {
        var follows = stage.equals("DEPARTED") || stage.equals("REACHED");
        page.row(
                cell(tables.word(Measure.FUNNEL, stage)),
                cell(Wording.number(people.n())),
                cell(Wording.number(people.people())),
                page.bar(Tables.percent(people.people(), found.requested().people())),
                share(wording.share(people.people(), found.requested().people())),
                share(follows ? wording.share(people.people(), found.approved().people()) : "–"));
    }

    private void parties(Answers answers) {
        if (tables.isEmpty("reports.ANSWER", answers.words())) return;
        page.table(tables.says(
                "report.party",
                "report.asked",
                "reports.rate.ANSWER",
                "reports.ANSWER.REJECT",
                "reports.ANSWER.NO_REPLY",
                "reports.rate.DEADLINE",
                "reports.ANSWER_DAYS"));
        var deadlines = answers.deadlines().stream().collect(groupingBy(Indicator::of));
        new TreeMap<>(answers.words().stream().collect(groupingBy(Indicator::of)))
                .forEach((party, words) ->
                        party(party, words, deadlines.getOrDefault(party, List.of()), answers.days()));
        page.endTable();
    }

    private void party(String party, List<Indicator> words, List<Indicator> deadlines, List<Length> days) {
        page.row(
                cell(wording.party(party)),
                cell(Wording.number(words.stream().mapToLong(Indicator::n).sum())),
                share(wording.share(Parts.part(Measure.ANSWER, words), Parts.whole(words))),
                cell(Wording.number(Tables.sum(words, "REJECT", Indicator::n))),
                cell(Wording.number(Tables.sum(words, "NO_REPLY", Indicator::n))),
                share(wording.share(Parts.part(Measure.DEADLINE, deadlines), Parts.whole(deadlines))),
                cell(days.stream()
                        .filter(length -> length.of().equals(party))
                        .map(this::length)
                        .findFirst()
                        .orElse("–")));
    }

    private String length(Length length) {
        return wording.say(
                "report.median-and-p90",
                length.median().toPlainString(),
                length.p90().toPlainString());
    }
}
