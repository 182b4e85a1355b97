package org.parley.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.clearance.SlotRole.ADVISORY;
import static org.parley.clearance.SlotRole.BLOCKING;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parley.request.Modality;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which parties have a slot, in which role and form (rules.md, Slots). */
@ParleyTest
class WhoIsAskedTest {

    @Autowired
    Talks talks;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aRoundHasOneSlotForEachPartyThatHoldsTheArea() {
        var stage = talks.stage;
        talks.open(stage.pause());
        assertThat(talks.asked()).containsOnlyOnce(stage.government, stage.north, stage.south, stage.guarantor);
        assertThat(talks.slot(stage.north))
                .returns(BLOCKING, Slot::role)
                .returns(Form.VERBAL, Slot::form)
                .returns(1, Slot::termsVersion);
    }

    @Test
    void whoHoldsNoGroundThereIsNotAsked() {
        var elsewhere = talks.stage.aGroupHolding(talks.stage.anArea());
        talks.open(talks.stage.pause());
        assertThat(talks.asked()).doesNotContain(elsewhere);
    }

    @Test
    void whoHeldItBeforeIsNotAsked() {
        var stage = talks.stage;
        var before = stage.aGroupHolding(stage.area, LocalDate.of(2015, 1, 1), LocalDate.of(2016, 1, 1));
        talks.open(stage.pause());
        assertThat(talks.asked()).doesNotContain(before);
    }

    @Test
    void whoHoldsItFromTheDayThatItBeginsIsAsked() {
        var stage = talks.stage;
        var midnight =
                time.now().atZone(Stage.DAMASCUS).toLocalDate().plusDays(8).atStartOfDay();
        var onThatDay = stage.aGroupHolding(stage.area, midnight.toLocalDate(), null);
        var untilTheDayBefore = stage.aGroupHolding(
                stage.area, LocalDate.of(2016, 1, 1), midnight.toLocalDate().minusDays(1));
        talks.open(stage.pauseFrom(midnight));
        assertThat(talks.asked()).contains(onThatDay).doesNotContain(untilTheDayBefore);
    }

    @Test
    void theGovernmentAnswersAPauseInWritingWhetherItHoldsGroundOrNot() {
        talks.open(talks.stage.pause());
        assertThat(talks.slot(talks.stage.government))
                .returns(BLOCKING, Slot::role)
                .returns(Form.WRITTEN, Slot::form);
    }

    @Test
    void aGuarantorIsAskedForAdvice() {
        talks.open(talks.stage.pause());
        assertThat(talks.slot(talks.stage.guarantor).role()).isEqualTo(ADVISORY);
    }

    @Test
    void theGovernmentOfACrossBorderConvoyIsInformedAndHasNoSlot() {
        var stage = talks.stage;
        talks.open(stage.convoy(Modality.CROSS_BORDER));
        assertThat(talks.asked()).contains(stage.north, stage.south).doesNotContain(stage.government);
        assertThat(talks.tasks(stage.government)).containsExactly("acknowledge");
    }

    @Test
    void everySlotOpensATaskForItsPartyAlone() {
        var stage = talks.stage;
        talks.open(stage.pause());
        assertThat(talks.tasks(stage.north)).containsExactly("answer");
        assertThat(talks.tasks(stage.guarantor)).containsExactly("answer");
        assertThat(talks.tasks()).doesNotContain("decide");
    }

    @Test
    void whereNobodyControlsTheNearestLargerAreaCounts() {
        var stage = talks.stage;
        var street = stage.anArea();
        jdbc.sql("update area set parent = :parent where pcode = :street")
                .param("parent", stage.area)
                .param("street", street)
                .update();
        talks.open(stage.pauseOver(street));
        assertThat(talks.asked()).contains(stage.north, stage.south);
    }
}
