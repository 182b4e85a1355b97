package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.atlas.Sketch;
import org.parley.clearance.Choice;
import org.parley.report.Snapshot.Moving;
import org.parley.report.Snapshot.Pause;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.tally.By;
import org.parley.tally.FieldIndicators;
import org.parley.tally.Filter;
import org.parley.tally.Indicator;
import org.parley.tally.Indicators;
import org.parley.tally.Measure;
import org.parley.tally.Tally;
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
    Tally tally;

    @Autowired
    Indicators indicators;

    @Autowired
    FieldIndicators field;

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
        var pause = counted(sketch.pause());
        var convoy = counted(sketch.onTheRoad(pause));

        var known = reports.snapshot(delegate);
        assertThat(known.decisions())
                .extracting(Indicator::detail, Indicator::n)
                .containsExactly(tuple("APPROVED", 2L));
        assertThat(known.pauses()).extracting(Pause::id).containsExactly(pause);
        assertThat(known.moving()).extracting(Moving::id).containsExactly(convoy);
        assertThat(known.field()).isNull();
        assertThat(known.answers()).isNotNull();
        assertThat(known.answers().words()).singleElement().satisfies(own -> {
            assertThat(own.of()).isEqualTo(sketch.ground.party());
            assertThat(own).returns("APPROVE", Indicator::detail).returns(2L, Indicator::n);
        });
    }

    @Test
    void whoMayNotSeeARequestFindsNothingOfItInThePrint() throws Exception {
        var id = counted(sketch.pause());
        var pause = sketch.reference(id);

        assertThat(reports.snapshot(stranger).decisions()).isEmpty();
        assertThat(text(stranger)).doesNotContain(pause).doesNotContain("A group");
        assertThat(text(delegate)).contains(pause);
        assertThat(text(sketch.coordinator)).contains(pause);
    }

    @Test
    void observersReadNobodysAnswers() {
        counted(sketch.pause());
        for (var role : List.of(Role.OBSERVER, Role.PROTECTION))
            assertThat(reports.snapshot(sketch.scene.somebody(role)))
                    .returns(null, Snapshot::answers)
                    .returns(null, Snapshot::field);
    }

    /** One way to count: what is printed is what the reports show. */
    @Test
    void figuresAreThoseOfTheReports() {
        var asked = sketch.asked();
        sketch.scene.answers(asked, sketch.ground.party(), Choice.APPROVE_IN_PART);
        counted(asked);
        var who = sketch.coordinator;
        var known = reports.snapshot(who);

        assertThat(known.asOf()).isEqualTo(tally.asOf());
        assertThat(known.decisions()).isEqualTo(of(Measure.DECISION, By.ALL)).isNotEmpty();
        assertThat(known.outcomes()).isEqualTo(of(Measure.OUTCOME, By.ALL));
        assertThat(known.delivery()).isEqualTo(indicators.delivery(Filter.NONE, who));
        assertThat(known.answers().words())
                .isEqualTo(of(Measure.ANSWER, By.PARTY))
                .isNotEmpty();
        assertThat(known.answers().deadlines()).isEqualTo(of(Measure.DEADLINE, By.PARTY));
        assertThat(known.field().violations()).isEqualTo(of(Measure.VIOLATION, By.ALL));
        assertThat(known.field().reach()).isEqualTo(field.reach(Filter.NONE, who));
    }

    private List<Indicator> of(Measure measure, By by) {
        return indicators.counts(measure, by, Filter.NONE, sketch.coordinator).indicators();
    }

    private UUID counted(UUID request) {
        tally.count(List.of(request));
        return request;
    }

    @Test
    void numberOfStatementsIsFixed() {
        var before = Statements.count(() -> reports.snapshot(sketch.coordinator));
        counted(sketch.pause());

        assertThat(Statements.count(() -> reports.snapshot(sketch.coordinator)))
                .isEqualTo(before)
                .isLessThanOrEqualTo(26);
    }

    private String text(Actor who) throws Exception {
        try (var pdf = Loader.loadPDF(reports.print(Tlp.AMBER, Reports.Language.ENGLISH, who))) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
