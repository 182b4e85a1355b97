package org.parley.exercise.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is generated could have been: rules.md, asked of the rows by questions of their own. */
abstract class AllowedHistories {

    @Autowired
    Generated generated;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestTime time;

    @Test
    void nobodyAnswersBeforeBeingAskedOrBeforeItWasSaid() {
        none("""
                select a.request_id from answer a join slot s on s.id = a.slot_id
                where a.request_id in (:ids) and (a.said_at < s.asked_at or a.entered_at < a.said_at)""");
        some("select request_id from answer where request_id in (:ids) and entered_at > said_at");
    }

    @Test
    void whatCameAfterTheDeadlineIsMarkedLate() {
        none("""
                select a.request_id from answer a join slot s on s.id = a.slot_id
                where a.request_id in (:ids) and a.late <> (a.entered_at > s.due_at)""");
        some("select request_id from answer where request_id in (:ids) and late and counts");
    }

    @Test
    void nobodyAnswersWhatTheyAskedForThemselves() {
        none("""
                select a.request_id from answer a
                join terms_version t on t.request_id = a.request_id and t.written_by = a.given_by
                where a.request_id in (:ids)""");
    }

    @Test
    void anAnswerIsBoundToTheVersionThatItIsFor() {
        none("""
                select a.request_id from answer a
                join slot s on s.id = a.slot_id
                join terms_version t on t.request_id = a.request_id and t.no = a.terms_version
                where a.request_id in (:ids) and (t.sha256 <> a.terms_sha256 or t.written_at > a.entered_at
                    or s.terms_version > a.terms_version)""");
        some("select request_id from slot where request_id in (:ids) and state = 'SUPERSEDED'");
    }

    @Test
    void movementsGoInTheOrderOfTheirTimes() {
        none("""
                select m.request_id from movement m join request r on r.id = m.request_id
                where r.id in (:ids) and (m.go_at < r.opened_at or m.departed_at < m.go_at or m.arrived_at < m.departed_at
                    or m.departed_at < r.starts_at - interval '30' minute or m.departed_at > r.ends_at
                    or m.arrived_at > r.changed_at)""");
        none("""
                select g.request_id from evacuation_group g join movement m on m.request_id = g.request_id
                where g.request_id in (:ids) and (g.departed_at < m.departed_at or g.arrived_at < g.departed_at)""");
        some("""
                select m.request_id from movement m
                join journal j on j.request_id = m.request_id and j.entry_key = 'movement.departed'
                where m.request_id in (:ids) and j.entered_at > j.event_at""");
    }

    @Test
    void noMoreArriveThanBoardedAndNoMoreAreReached() {
        none("select request_id from evacuation_group where request_id in (:ids) and arrived > boarded");
        none("""
                select m.request_id from movement m join evacuation_group g on g.request_id = m.request_id
                where m.request_id in (:ids)
                group by m.request_id, m.people_reached having m.people_reached > sum(g.boarded)""");
        none("""
                select m.request_id from movement m join request r on r.id = m.request_id
                where r.id in (:ids) and r.kind in ('CONVOY', 'MISSION') and m.people_reached > r.people * 1.2""");
        some("select request_id from movement where request_id in (:ids) and people_reached > 0");
    }

    @Test
    void aPauseTakesEffectAtItsHourAndOnlyWhatIsClear() {
        none("""
                select w.request_id from pause_window w join request r on r.id = w.request_id
                where r.id in (:ids) and w.took_effect_at is not null
                    and (w.took_effect_at <> r.starts_at or r.decision <> 'CLEAR' or w.ended_at > w.ends_at)""");
        none("""
                select v.request_id from violation v join pause_window w on w.request_id = v.request_id
                where v.request_id in (:ids) and (v.happened_at < w.took_effect_at or v.happened_at > w.ended_at
                    or v.entered_at < v.happened_at)""");
        some("select request_id from pause_end where request_id in (:ids)");
        some("select request_id from hold where request_id in (:ids)");
        some("select request_id from leader_call where request_id in (:ids)");
    }

    @Test
    void aCorrectionComesAfterWhatItCorrects() {
        none("""
                select c.request_id from figure c join figure f on f.id = c.corrects
                where c.request_id in (:ids) and c.entered_at <= f.entered_at""");
        some("select request_id from figure where request_id in (:ids) and corrects is not null");
        none("select request_id from figure where request_id in (:ids) and true_at > entered_at");
    }

    @Test
    void theJournalRunsForwardsAndFromTheBeginning() {
        none("""
                select j.request_id from journal j
                join journal b on b.request_id = j.request_id and b.seq = j.seq - 1
                where j.request_id in (:ids) and (j.entered_at < b.entered_at or j.event_at > j.entered_at)""");
        none("""
                select r.id from request r where r.id in (:ids) and not exists
                    (select 1 from journal j where j.request_id = r.id and j.seq = 1 and j.entered_at = r.opened_at)""");
    }

    @Test
    void everythingIsOverAndLeavesNothingOpen() {
        none("select id from request where id in (:ids) and course not in ('ENDED', 'CANCELLED')");
        none("select request_id from inbox_task where request_id in (:ids) and closed_at is null");
        none("select request_id from step where request_id in (:ids) and left_at is null");
        none("select request_id from slot where request_id in (:ids) and state = 'OPEN'");
        none("select request_id from step where request_id in (:ids) and left_at < entered_at");
        var newest = jdbc.sql("select max(entered_at) from journal where request_id in (:ids)")
                .param("ids", generated.ids())
                .query(OffsetDateTime.class)
                .single();
        assertThat(newest.toInstant()).isBefore(time.now());
    }

    @Test
    void theEngineKeepsNothingOfACopy() {
        var instances = jdbc.sql("select count(*) from act_hi_procinst where business_key_ in (:ids)")
                .param("ids", generated.ids().stream().map(Object::toString).toList())
                .query(Integer.class)
                .single();

        assertThat(instances).isZero();
    }

    private void none(String sql) {
        assertThat(found(sql)).isEmpty();
    }

    /** There is something that the rule is about. */
    private void some(String sql) {
        assertThat(found(sql)).isNotEmpty();
    }

    private List<String> found(String sql) {
        return jdbc.sql(sql).param("ids", generated.ids()).query(String.class).list();
    }
}
