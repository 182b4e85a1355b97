package org.parley.tally;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.overview.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Indicators of one measure as a query: over the sums for staff; for everybody else over what the requests contributed of
 * which they may know, since nobody keeps sums of those.
 */
record Asked(
        Measure measure,
        By by,
        Filter filter,
        boolean inBuckets,
        @Nullable String process) {

    private static final String OF_SUMS = """
        select of_what, detail, bucket, sum(n) as n, sum(amount) as amount
        from (select %1$s as of_what, detail, %2$s as bucket, n, amount from tally_sum
              where measure = :measure and n <> 0%3$s) counted
        group by of_what, detail, bucket\
        """;

    private static final String OF_ROWS = """
        select of_what, detail, bucket, sum(n) as n, sum(amount) as amount
        from (select %1$s as of_what, %2$s as detail, %3$s as bucket, t.n, t.amount
              from tally_row t join request r on r.id = t.request_id%4$s
              where t.measure = :measure and t.of_month between :first and :last and %5$s) counted
        group by of_what, detail, bucket\
        """;

    /** How many, whatever the time that they took. */
    Asked(Measure measure, By by, Filter filter) {
        this(measure, by, filter, false, null);
    }

    /** The same, told apart by the time that they took. */
    Asked byTime() {
        return new Asked(measure, by, filter, true, process);
    }

    /** The steps of this process alone. */
    Asked of(String process) {
        return new Asked(measure, by, filter, inBuckets, process);
    }

    private boolean bySteps() {
        return measure.isOfSteps();
    }

    /** What is only another party's to know is asked of nobody. */
    boolean isFor(Sight sight) {
        return Readable.to(sight, measure)
                && (sight.staff() || filter.party() == null || Objects.equals(filter.party(), sight.party()))
                && (sight.staff() || by != By.PARTY || sight.party() != null);
    }

    JdbcClient.StatementSpec of(JdbcClient jdbc, Sight sight) {
        return sight.ask(jdbc, sight.staff() ? ofSums() : ofRows(sight))
                .param("measure", measure.name())
                .param("first", Math.max(filter.first(), Counted.EVER + 1))
                .param("ever", Counted.EVER)
                .param("last", filter.last())
                .param("steps", process + ":%")
                .param("area", filter.area() == null ? Counted.ALL : filter.area())
                .param("asked", filter.party() == null ? Counted.ALL : filter.party())
                .param(
                        "kind",
                        filter.kind() == null || bySteps()
                                ? Counted.ALL
                                : filter.kind().name());
    }

    private String bucket() {
        return inBuckets ? "bucket" : "0";
    }

    private String ofSums() {
        var conditions = (isOfAllMonths() ? " and of_month = :ever" : " and of_month between :first and :last")
                + sum(By.AREA, "area", filter.area())
                + sum(By.PARTY, "party", filter.party()).replace(":party", ":asked")
                + sum(By.KIND, "kind", bySteps() ? null : filter.kind())
                + (process == null ? "" : " and detail like :steps");
        return OF_SUMS.formatted(by.ofSums(), bucket(), conditions);
    }

    /** What all months have together is kept as well, so that it takes no longer with the years. */
    private boolean isOfAllMonths() {
        return by != By.MONTH && filter.from() == null && filter.to() == null;
    }

    private String sum(By each, String column, @Nullable Object wanted) {
        return by == each && wanted == null ? " and " + column + " <> '*'" : " and " + column + " = :" + column;
    }

    private String ofRows(Sight sight) {
        var area = by == By.AREA || filter.area() != null ? " join tally_area a on a.request_id = r.id" : "";
        var conditions = Readable.condition(measure)
                + (filter.area() == null ? "" : " and a.area = :area")
                + (filter.kind() == null || bySteps() ? "" : " and t.kind = :kind")
                + (process == null ? "" : " and t.detail like :steps");
        var what = by == By.PARTY && !measure.isOfParties() ? "cast(:party as varchar)" : by.ofRows();
        var bucket = inBuckets ? "t.bucket" : "0";
        return OF_ROWS.formatted(what, Readable.detail(sight, measure), bucket, area, conditions);
    }
}
