package org.parley.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.testing.Scene.keys;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.journal.Journal;
import org.parley.overview.FigureList;
import org.parley.overview.FigureList.Row;
import org.parley.overview.Timeline;
import org.parley.security.Forbidden;
import org.parley.shared.NotFound;
import org.parley.shared.Result;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** Facts conflict and arrive late: figures stand side by side, for every kind of request (domain.md 1.7). */
@ParleyTest
class FiguresTest {

    @Autowired
    Figures figures;

    @Autowired
    FigureList list;

    @Autowired
    Timeline timeline;

    @Autowired
    Journal journal;

    @Autowired
    Talks talks;

    @Autowired
    TestTime time;

    Stage stage;
    UUID pause;

    @BeforeEach
    void asked() {
        stage = talks.stage;
        pause = talks.open(stage.pause());
    }

    @Test
    void eighteenInOneReportAndTwentyInAnotherStandSideBySide() {
        add(18, "Hospital");
        add(20, "Local council");
        assertThat(rows()).extracting(Row::amount).containsExactlyInAnyOrder(18, 20);
        assertThat(rows()).noneMatch(Row::preferred);
    }

    @Test
    void theOfficeGoesByOneOfThemAndMayChangeItsMind() {
        var hospital = add(18, "Hospital");
        var council = add(20, "Local council");
        figures.prefer(hospital, "They have the names", stage.coordinator).orElseThrow();
        assertThat(preferred()).containsExactly(18);
        figures.prefer(council, "They searched the houses too", stage.coordinator)
                .orElseThrow();
        assertThat(preferred()).containsExactly(20);
        assertThat(rows()).extracting(Row::preferredBecause).contains("They searched the houses too");
        assertThat(talks.journal()).containsSubsequence("figure.preferred", "figure.preferred");
    }

    @Test
    void aChoiceAmongTheDeadSaysNothingOfTheInjured() {
        figures.prefer(add(18, "Hospital"), "They have the names", stage.coordinator)
                .orElseThrow();
        add(Counted.INJURED, null, null, 40, "Hospital").orElseThrow();
        assertThat(preferred()).containsExactly(18);
    }

    @Test
    void choosingWantsAReasonAndACoordinator() {
        var figure = add(18, "Hospital");
        assertThat(keys(figures.prefer(figure, " ", stage.coordinator))).containsExactly("reason.missing");
        assertThatThrownBy(() -> figures.prefer(figure, "because", stage.monitor))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aCorrectionKeepsWhatItCorrects() {
        var figure = add(18, "Hospital");
        var corrected = correct(figure, 19, "One died in the night").orElseThrow();
        assertThat(corrected.corrects()).isEqualTo(figure);
        assertThat(corrected.counted()).isEqualTo(Counted.DEAD);
        assertThat(rows())
                .filteredOn(row -> row.id().equals(figure))
                .singleElement()
                .returns(18, Row::amount)
                .returns(corrected.id(), Row::correctedBy);
        assertThat(keys(correct(figure, 21, "again"))).containsExactly("figure.corrected-already");
        assertThat(keys(figures.prefer(figure, "why not", stage.coordinator)))
                .containsExactly("figure.corrected-already");
    }

    @Test
    void aCorrectedFigureIsNoLongerTheOneToGoBy() {
        var figure = add(18, "Hospital");
        figures.prefer(figure, "They have the names", stage.coordinator).orElseThrow();
        correct(figure, 19, "One died in the night").orElseThrow();
        assertThat(preferred()).isEmpty();
    }

    @Test
    void aCorrectionSaysWhy() {
        assertThat(keys(correct(add(18, "Hospital"), 19, " "))).containsExactly("reason.missing");
    }

    @Test
    void whatHasNoCodeIsSaidInWords() {
        assertThat(keys(add(Counted.OTHER, null, " ", 3, "Driver"))).containsExactly("figure.label-missing");
        add(Counted.OTHER, null, "Buses", 3, "Driver").orElseThrow();
        add(Counted.OTHER, null, "buses ", 4, "Checkpoint").orElseThrow();
        assertThat(rows()).extracting(Row::subject).containsOnly("OTHER buses");
    }

    @Test
    void eachMissingPartIsNamed() {
        var nothing = new FigureDraft(null, null, null, null, null, null, null, null);
        assertThat(figures.add(pause, nothing, stage.monitor).refusals())
                .extracting(refusal -> String.valueOf(refusal.field()))
                .containsExactly("counted", "amount", "source", "status", "trueAt");
        var tomorrow = time.now().plus(Duration.ofDays(1));
        var early = new FigureDraft(Counted.DEAD, 0, null, -1, "Radio", Status.ALLEGED, null, tomorrow);
        assertThat(keys(figures.add(pause, early, stage.monitor)))
                .containsExactly("number.out-of-range", "number.out-of-range", "time.in-the-future");
    }

    @Test
    void partiesLearnNothingOfFigures() {
        add(18, "Hospital");
        var delegate = stage.delegateOf(stage.north);
        assertThat(list.of(pause, delegate)).isEmpty();
        assertThat(timeline.page(pause, delegate, null, 200).rows())
                .extracting(Timeline.Entry::key)
                .doesNotContain("figure.added");
        assertThatThrownBy(() -> figures.add(pause, draft(Counted.DEAD, null, null, 1, "us"), delegate))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void figuresComeAlsoWhereTheRequestIsOver() {
        talks.cancel();
        add(18, "Hospital");
        assertThat(journal.verify(pause).isIntact()).isTrue();
    }

    @Test
    void anUnknownFigureIsNotFound() {
        assertThatThrownBy(() -> figures.prefer(UUID.randomUUID(), "because", stage.coordinator))
                .isInstanceOf(NotFound.class);
    }

    private UUID add(int dead, String source) {
        return add(Counted.DEAD, null, null, dead, source).orElseThrow().id();
    }

    private Result<Figure> add(
            Counted counted, @Nullable Integer group, @Nullable String label, int amount, String source) {
        return figures.add(pause, draft(counted, group, label, amount, source), stage.monitor);
    }

    private FigureDraft draft(
            Counted counted, @Nullable Integer group, @Nullable String label, int amount, String source) {
        return new FigureDraft(counted, group, label, amount, source, Status.ALLEGED, null, time.now());
    }

    private Result<Figure> correct(UUID figure, int amount, String reason) {
        var draft = new CorrectionDraft(amount, "Hospital", Status.VERIFIED, time.now(), reason);
        return figures.correct(figure, draft, stage.monitor);
    }

    private List<Row> rows() {
        return list.of(pause, stage.coordinator);
    }

    private List<Integer> preferred() {
        return rows().stream().filter(Row::preferred).map(Row::amount).toList();
    }
}
