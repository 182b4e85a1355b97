package org.parley.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;

/** Drives every path of every process file with fake steps: the drawings themselves are right, whatever the program does. */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class ProcessPathsTest {

    @Nested
    @Order(1)
    class ClearanceByTheParties extends PartyClearancePaths {}

    @Nested
    @Order(1)
    class ACeasefire extends CeasefirePaths {}

    @Nested
    @Order(1)
    class NewsOfAViolation extends TellMovementsPaths {}

    @Nested
    @Order(1)
    class AConvoy extends ConvoyPaths {}

    @Nested
    @Order(1)
    class AnEvacuation extends EvacuationPaths {}

    @Nested
    @Order(1)
    class ARepairMission extends MissionPaths {}

    @Nested
    @Order(1)
    class APlan extends PlanPaths {}

    @Nested
    @Order(1)
    class AnAgreementOfOthers extends AgreementPaths {}

    @Nested
    @Order(1)
    class ANotification extends NotificationPaths {}

    @Nested
    @Order(1)
    class AnotherEndOfAPause extends WindowChangePaths {}

    @Nested
    @Order(1)
    class ThePauseWhoseEndIsChanged extends MovedEndPaths {}

    @Nested
    @Order(2)
    class Together {

        @Test
        void noLineOfAnyDrawingIsLeftUntravelled() {
            assertThat(Drawings.LINES).isNotEmpty().isSubsetOf(Drawings.TRAVELLED);
        }
    }
}
