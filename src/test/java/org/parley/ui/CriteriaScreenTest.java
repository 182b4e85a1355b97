package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.evacuation.EvacuationSample.anEvacuation;

import com.vaadin.flow.component.html.NativeTable;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.criteria.ConcernDraft;
import org.parley.criteria.Concerns;
import org.parley.criteria.Criteria;
import org.parley.criteria.Criterion;
import org.parley.criteria.CriterionDraft;
import org.parley.criteria.Judgement;
import org.parley.figure.Counted;
import org.parley.figure.FigureDraft;
import org.parley.figure.Figures;
import org.parley.figure.Status;
import org.parley.overview.RequestPage;
import org.parley.security.Role;
import org.parley.testing.Scene;
import org.parley.testing.Scene.Ground;
import org.parley.testing.ScreenTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** Criteria, concern and figures on the page of an evacuation that the UN runs. */
@ScreenTest
class CriteriaScreenTest {

    @Autowired
    Screen screen;

    @Autowired
    Scene scene;

    @Autowired
    Criteria criteria;

    @Autowired
    Concerns concerns;

    @Autowired
    Figures figures;

    @Autowired
    RequestPage page;

    @Autowired
    TestTime time;

    Ground ground;
    UUID evacuation;

    @BeforeEach
    void asked() {
        ground = scene.ground();
        evacuation = scene.asked(anEvacuation()
                .from(ground.area())
                .of("Residents", 4_000, ground.area())
                .leaving(time.now().plus(Duration.ofDays(9)), time.now().plus(Duration.ofDays(10)))
                .build());
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void checklistNamesTheUnmetCriterionInWords() {
        find(Criterion.FAMILY_UNITY, Judgement.UNMET);
        openAs(Role.COORDINATOR, null);
        assertThat(screen.text("checklist")).contains("Not met: Families stay together");
        assertThat(screen.text("criteria")).contains("An unmet criterion holds the departure");
    }

    @Test
    void whatIsUnknownIsShownAndHoldsNothing() {
        openAs(Role.MONITOR, null);
        assertThat(screen.text("criteria-unknown"))
                .contains("Not known: 15")
                .contains("Informed beforehand of terms, destination and process");
        assertThat(screen.text("checklist")).doesNotContain("Not met");
    }

    @Test
    void whatWasFoundEarlierStaysReadable() {
        find(Criterion.SAFE_PASSAGE, Judgement.UNMET);
        time.moveBy(Duration.ofMinutes(1));
        find(Criterion.SAFE_PASSAGE, Judgement.MET);
        openAs(Role.MONITOR, null);
        assertThat(screen.text("criterion-safe-passage"))
                .contains("Found earlier: 1")
                .contains("Not met");
    }

    @Test
    void delegateReadsTheStatementsAndNeitherCriteriaNorFigures() {
        find(Criterion.SAFE_PASSAGE, Judgement.UNMET);
        var figure = new FigureDraft(Counted.HELD, 1, null, 12, "Driver", Status.ALLEGED, null, time.now());
        figures.add(evacuation, figure, scene.monitor()).orElseThrow();
        var concern = new ConcernDraft("Only if it is voluntary", null, "Envoy’s office", null, time.now());
        concerns.issue(evacuation, concern, scene.coordinator()).orElseThrow();
        openAs(Role.DELEGATE, ground.party());
        assertThat(screen.text("concerns")).contains("Only if it is voluntary");
        assertThat(screen.text("timeline")).contains("Statement of concern issued by Envoy’s office");
        assertThat(screen.shows("add-concern")).isFalse();
        assertThat(screen.shows("criteria")).isFalse();
        assertThat(screen.shows("figures")).isFalse();
    }

    @Test
    void preferredFigureIsMarkedAndTheCorrectedOneStays() {
        openAs(Role.COORDINATOR, null);
        screen.click("add-figure");
        screen.type("figure-counted", Counted.OTHER);
        screen.type("figure-label", "Buses");
        screen.type("figure-amount", 12);
        screen.type("figure-source", "Driver");
        screen.click("figure-dialog-confirm");
        var figure = screen.find(NativeTable.class, "figures-other")
                .getBody()
                .getRows()
                .get(0)
                .getId()
                .orElseThrow()
                .substring("figure-".length());
        screen.click("prefer-" + figure);
        screen.type("prefer-reason", "He drove the first one");
        screen.click("prefer-dialog-confirm");
        assertThat(screen.text("figure-" + figure)).contains("The office goes by this one");
        screen.click("correct-" + figure);
        screen.type("correct-amount", 13);
        screen.type("correct-reason", "One came later");
        screen.click("correct-dialog-confirm");
        assertThat(screen.text("figures-other"))
                .contains("12")
                .contains("Corrected since")
                .contains("13");
        assertThat(screen.text("timeline")).contains("Figure: Buses 12").contains("Figure corrected: Buses 12 → 13");
    }

    private void find(Criterion criterion, Judgement judgement) {
        var draft = new CriterionDraft(criterion, judgement, "Protection unit", "As seen", null, time.now());
        criteria.assess(evacuation, draft, scene.monitor()).orElseThrow();
    }

    private void openAs(Role role, @Nullable String party) {
        screen.signIn(role, party);
        screen.go("request/" + page.head(evacuation, scene.coordinator()).reference());
    }
}
