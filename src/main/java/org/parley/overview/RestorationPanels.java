package org.parley.overview;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.mission.Infrastructure.Placed;
import org.parley.mission.MissionTerms;
import org.parley.overview.RestorationPanel.Facility;
import org.parley.overview.RestorationPanel.Refuel;
import org.parley.overview.RestorationPanel.Report;
import org.parley.request.Kind;
import org.parley.request.TermsCodec;
import org.parley.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What works again under a repair mission; of any other request there is nothing to tell. */
@Service
@Transactional(readOnly = true)
public class RestorationPanels {

    private static final String TERMS = """
            select v.json from terms_version v
            where v.request_id = :id and v.no = :version and [seen v.request_id]""";

    private static final String TIMES = """
            select m.arrived_at, w.done_at
            from movement m left join repair_work w on w.request_id = m.request_id
            where m.request_id = :id and [seen m.request_id] and [still m.request_id]""";

    private static final String REPORTS = """
            select p.id, p.facility, p.percent, p.felt_in_days, case when [staff] then p.note end as note,
                   p.true_at, p.entered_at
            from restoration p where p.request_id = :id and [seen p.request_id] and [still p.request_id]
            order by p.true_at desc, p.entered_at desc, p.id""";

    private static final String REFUELS = """
            select f.id, f.facility, f.planned_for, f.brought_at, f.brought_by, f.litres
            from refuel f where f.request_id = :id and [seen f.request_id] and [staff]
            order by coalesce(f.brought_at, f.entered_at) desc, f.id""";

    private final JdbcClient jdbc;
    private final TermsCodec codec;

    RestorationPanels(JdbcClient jdbc, TermsCodec codec) {
        this.jdbc = jdbc;
        this.codec = codec;
    }

    /** When the crew came and was done. */
    record Times(@Nullable Instant arrivedAt, @Nullable Instant doneAt) {

        static final Times NONE = new Times(null, null);
    }

    public RestorationPanel of(UUID id, Actor who) {
        var sight = Sight.of(who);
        var seen = Seen.find(id, jdbc, sight);
        if (seen.kind() != Kind.MISSION) return RestorationPanel.NONE;
        var terms = terms(seen, sight);
        var times = sight.ask(jdbc, TIMES, id)
                .query(new RecordRows<>(Times.class))
                .optional()
                .orElse(Times.NONE);
        var reports = all(REPORTS, Report.class, id, sight);
        return new RestorationPanel(
                times.arrivedAt(),
                times.doneAt(),
                terms.peopleServed(),
                facilities(terms, reports),
                reports,
                all(REFUELS, Refuel.class, id, sight));
    }

    private MissionTerms terms(Seen seen, Sight sight) {
        var json = sight.ask(jdbc, TERMS, seen.id())
                .param("version", seen.termsVersion())
                .query(String.class)
                .single();
        return (MissionTerms) codec.read(Kind.MISSION, json);
    }

    private static List<Facility> facilities(MissionTerms terms, List<Report> reports) {
        var latest = new HashMap<String, Report>();
        reports.forEach(report -> latest.putIfAbsent(report.facility(), report));
        return terms.infrastructure().inOrder().stream()
                .map(placed -> facility(placed, terms, latest))
                .toList();
    }

    private static Facility facility(Placed placed, MissionTerms terms, Map<String, Report> latest) {
        var one = terms.facility(placed.code()).orElseThrow();
        var report = latest.get(placed.code());
        var delivers = delivers(placed.code(), terms, latest);
        return new Facility(
                one.code(),
                one.name(),
                one.kind(),
                one.area(),
                placed.depth(),
                one.needs(),
                one.repaired(),
                one.people(),
                report == null ? null : report.percent(),
                delivers,
                servedAgain(one.people(), delivers),
                report == null ? null : report.feltInDays(),
                report == null ? null : report.trueAt());
    }

    private static @Nullable Integer delivers(String code, MissionTerms terms, Map<String, Report> latest) {
        var percents = latest.values().stream().collect(Collectors.toMap(Report::facility, Report::percent));
        return terms.infrastructure().delivers(code, percents, one -> terms.facility(one)
                .map(MissionTerms.Facility::repaired)
                .orElse(false));
    }

    private static @Nullable Integer servedAgain(@Nullable Integer people, @Nullable Integer delivers) {
        return people == null || delivers == null ? null : (int) ((long) people * delivers / 100);
    }

    private <T> List<T> all(String query, Class<T> type, UUID id, Sight sight) {
        return sight.ask(jdbc, query, id).query(new RecordRows<>(type)).list();
    }
}
