package org.parley.report;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.overview.RecordRows;
import org.parley.overview.Sight;
import org.parley.report.Snapshot.Answers;
import org.parley.report.Snapshot.Field;
import org.parley.report.Snapshot.Moving;
import org.parley.report.Snapshot.Pause;
import org.parley.security.Actor;
import org.parley.tally.By;
import org.parley.tally.FieldIndicators;
import org.parley.tally.Filter;
import org.parley.tally.Indicator;
import org.parley.tally.Indicators;
import org.parley.tally.Measure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The figures of the reports, of everything; and what is in effect or on the road, each as far as its reader may know. */
@Component
class Snapshots {

    private static final String PAUSES = """
            select r.id, r.reference, r.title, coalesce(w.took_effect_at, w.starts_at) as starts_at, w.ends_at
            from pause_window w join request r on r.id = w.request_id
            where w.state = 'IN_EFFECT' and [seen r.id] and [still r.id] order by w.ends_at, r.id limit 100""";

    private static final String MOVING = """
            select r.id, r.reference, r.kind, r.title, m.departed_at, r.people
            from movement m join request r on r.id = m.request_id
            where m.departed_at is not null and m.arrived_at is null and r.course = 'UNDER_WAY'
              and [seen r.id] and [still r.id] order by m.departed_at, r.id limit 100""";

    private final Indicators indicators;
    private final FieldIndicators field;
    private final JdbcClient jdbc;
    private final Clock clock;

    Snapshots(Indicators indicators, FieldIndicators field, JdbcClient jdbc, Clock clock) {
        this.indicators = indicators;
        this.field = field;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** As it was counted last, and as it is now. */
    Snapshot of(Actor who) {
        var sight = Sight.of(who);
        var delivery = indicators.delivery(Filter.NONE, who);
        return new Snapshot(
                delivery.asOf(),
                clock.instant(),
                counts(Measure.DECISION, By.ALL, who),
                delivery,
                counts(Measure.OUTCOME, By.ALL, who),
                sight.staff() || sight.party() != null ? answers(who) : null,
                field(sight, who),
                rows(sight.ask(jdbc, PAUSES), Pause.class),
                rows(sight.ask(jdbc, MOVING), Moving.class));
    }

    private Answers answers(Actor who) {
        return new Answers(
                counts(Measure.ANSWER, By.PARTY, who),
                counts(Measure.DEADLINE, By.PARTY, who),
                indicators
                        .lengths(Measure.ANSWER_DAYS, By.PARTY, Filter.NONE, who)
                        .lengths());
    }

    private @Nullable Field field(Sight sight, Actor who) {
        if (!sight.staff()) return null;
        return new Field(
                indicators.pending(Filter.NONE, who).indicators(),
                counts(Measure.VIOLATION, By.ALL, who),
                counts(Measure.PAUSE, By.ALL, who),
                field.calm(By.ALL, Filter.NONE, who),
                field.reach(Filter.NONE, who));
    }

    private List<Indicator> counts(Measure measure, By by, Actor who) {
        return indicators.counts(measure, by, Filter.NONE, who).indicators();
    }

    private static <T> List<T> rows(StatementSpec asked, Class<T> type) {
        return asked.query(new RecordRows<>(type)).list();
    }
}
