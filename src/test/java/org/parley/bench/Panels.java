package org.parley.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.parley.atlas.Atlases;
import org.parley.overview.RequestList;
import org.parley.replay.RequestReviews;
import org.parley.replay.StepsTaken;
import org.parley.report.Reports;
import org.parley.search.Search;
import org.parley.security.Actor;
import org.parley.tally.By;
import org.parley.tally.Filter;
import org.parley.tally.HeatMaps;
import org.parley.tally.Indicators;
import org.parley.tally.Measure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the screens of reviewing ask, one question for each of them. */
final class Panels {

    private static final YearMonth THIS_MONTH = YearMonth.now();

    /** A party, an area and a year of which the generated requests have many. */
    private static final List<Filter> FILTERS = List.of(
            new Filter(null, null, null, null, "GROUP-U"),
            new Filter(null, null, null, "SY07", null),
            new Filter(THIS_MONTH.minusMonths(18), THIS_MONTH.minusMonths(7), null, null, null));

    private static final List<String> WORDS = List.of("daraya", "medicine", "nowhere");

    private final Program program;
    private final Actor who;
    private final StepsTaken steps;

    Panels(Program program, Actor who) {
        this.program = program;
        this.who = who;
        steps = new StepsTaken(program.get(JdbcClient.class), program.get(TransactionTemplate.class));
    }

    /** The steps of a request and of each party's part, with their times; gives how many. */
    int steps(UUID request) {
        return steps.of(request, who);
    }

    /** How one request went, and what happened meanwhile; gives how many steps it took. */
    int review(UUID request) {
        return program.get(RequestReviews.class).of(request, who).parts().stream()
                .flatMap(part -> part.steps().stream())
                .mapToInt(step -> step.visits())
                .sum();
    }

    /** Requests opened in each month, by what the parties decided; gives how many. */
    long board(YearMonth from, YearMonth to) {
        var filter = new Filter(from, to, null, null, null);
        return program.get(Indicators.class).counts(Measure.DECISION, By.MONTH, filter, who).indicators().stream()
                .mapToLong(figure -> figure.n())
                .sum();
    }

    /** What the reports' screen draws. */
    void charts() {
        charts(Filter.NONE);
    }

    void chartsOfAPart() {
        FILTERS.forEach(this::charts);
    }

    private void charts(Filter filter) {
        var indicators = program.get(Indicators.class);
        for (var by : List.of(Measure.DECISION, Measure.FUNNEL)) indicators.counts(by, By.MONTH, filter, who);
        for (var by : List.of(Measure.ANSWER, Measure.DEADLINE, Measure.DOCUMENT))
            indicators.counts(by, By.PARTY, filter, who);
        for (var whole :
                List.of(Measure.OUTCOME, Measure.VIOLATION, Measure.PAUSE, Measure.EVACUATION, Measure.CRITERION))
            indicators.counts(whole, By.ALL, filter, who);
        indicators.lengths(Measure.ANSWER_DAYS, By.PARTY, filter, who);
        indicators.lengths(Measure.LAST_ANSWER_DAYS, By.MONTH, filter, who);
        indicators.lengths(Measure.DEPARTURE_DAYS, By.MONTH, filter, who);
        indicators.delivery(filter, who);
        indicators.pending(filter, who);
    }

    /** The process that asks a party, and one that asks all. */
    void heatMaps() {
        heatMaps(Filter.NONE);
    }

    void heatMapsOfAPart() {
        FILTERS.forEach(this::heatMaps);
    }

    private void heatMaps(Filter filter) {
        for (var process : List.of(HeatMaps.OF_A_PARTY, "convoy"))
            program.get(HeatMaps.class).of(process, filter, who);
    }

    void map() {
        program.get(Atlases.class).of(LocalDate.now().minusDays(200), who);
    }

    void report() {
        program.get(Reports.class).snapshot(who);
    }

    /** A place, a word of the terms that many have, and one that nobody has. */
    void search() {
        WORDS.forEach(this::search);
    }

    private void search(String words) {
        var filter = new RequestList.Filter(words, null, null, null, false);
        var list = program.get(Search.class);
        list.page(filter, who, null, 50);
        list.count(filter, who);
    }
}
