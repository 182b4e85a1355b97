package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.atlas.Sketch;
import org.parley.clearance.Choice;
import org.parley.report.Snapshot.Count;
import org.parley.report.Snapshot.Moving;
import org.parley.report.Snapshot.PartyRow;
import org.parley.report.Snapshot.Pause;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.testing.Given;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the report counts, and for whom. */
@ParleyTest
class SnapshotsTest {

    @Autowired
    Stage stage; // its government is there before anybody is asked

    @Autowired
    Sketch sketch;

    @Autowired
    Reports reports;

    @Autowired
    JdbcClient jdbc;

    Actor delegate;
    Actor stranger;

    @BeforeEach
    void whoReads() {
        delegate = sketch.scene.delegateOf(sketch.ground.party());
        stranger = sketch.scene.delegateOf(Given.aParty(jdbc));
    }

    @Test
    void partyReadsItsOwnRequestsAndItsOwnAnswersAlone() {
        var pause = sketch.pause();
        var convoy = sketch.onTheRoad(pause);

        var known = reports.snapshot(delegate);
        assertThat(known.decisions()).extracting(Count::what, Count::requests).containsExactly(tuple("CLEAR", 2L));
        assertThat(known.pauses()).extracting(Pause::id).containsExactly(pause);
        assertThat(known.moving()).extracting(Moving::id).containsExactly(convoy);
        assertThat(known.parties()).singleElement().satisfies(own -> {
            assertThat(own.code()).isEqualTo(sketch.ground.party());
            assertThat(own).returns(2L, PartyRow::asked).returns(2L, PartyRow::approved);
        });
    }

    @Test
    void whoMayNotSeeARequestFindsNothingOfItInThePrint() throws Exception {
        var pause = sketch.reference(sketch.pause());

        assertThat(reports.snapshot(stranger).decisions()).isEmpty();
        assertThat(text(stranger)).doesNotContain(pause).doesNotContain("A group");
        assertThat(text(delegate)).contains(pause);
        assertThat(text(sketch.coordinator)).contains(pause);
    }

    @Test
    void observersReadNobodysAnswers() {
        sketch.pause();
        for (var role : List.of(Role.OBSERVER, Role.PROTECTION))
            assertThat(reports.snapshot(sketch.scene.somebody(role)))
                    .returns(false, Snapshot::answers)
                    .returns(List.of(), Snapshot::parties);
    }

    @Test
    void everyFigureOfTheOfficeEqualsAPlainCount() {
        sketch.scene.answers(sketch.asked(), sketch.ground.party(), Choice.APPROVE_IN_PART);
        var known = reports.snapshot(sketch.coordinator);

        for (var count : known.decisions())
            assertThat(count.requests()).as(count.what()).isEqualTo(number("""
                    select count(*) from request where decision = '%s'
                    and kind in ('CEASEFIRE', 'CONVOY', 'EVACUATION', 'MISSION', 'WINDOW_CHANGE')""".formatted(count.what())));
        for (var count : known.outcomes())
            assertThat(count.requests())
                    .isEqualTo(number("select count(*) from movement where outcome = '" + count.what() + "'"));
        assertThat(known.pending().all()).isEqualTo(number("""
                select count(*) from slot s where s.state = 'OPEN' and s.role = 'BLOCKING' and s.terms_version =
                    (select r.terms_version from request r where r.id = s.request_id)"""));
        assertThat(known.parties().stream().filter(row -> row.code().equals(sketch.ground.party())))
                .singleElement()
                .returns(1L, PartyRow::inPart)
                .returns(0L, PartyRow::approved);
    }

    @Test
    void numberOfStatementsIsFixed() {
        var before = Statements.count(() -> reports.snapshot(sketch.coordinator));
        sketch.pause();

        assertThat(Statements.count(() -> reports.snapshot(sketch.coordinator)))
                .isEqualTo(before)
                .isLessThan(8);
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private String text(Actor who) throws Exception {
        try (var pdf = Loader.loadPDF(reports.print(Tlp.AMBER, Reports.Language.ENGLISH, who))) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
