package org.parley.processes;

import static org.parley.processes.Drawings.addPoint;
import static org.parley.processes.Drawings.moveTo;
import static org.parley.processes.Drawings.now;
import static org.parley.processes.Drawings.pointOver;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A plan with two points: started together, each over in its own time. */
abstract class PlanPaths extends Paths {

    private void opened() {
        Drawings.start("access-plan", request);
    }

    private void isOver(String point) {
        pointOver(request, point);
        moveTo(now());
    }

    @Test
    void startsEveryPointAndWaitsForEach() {
        opened();
        itDid().containsExactly("start pause", "start convoy");
        itStands().containsExactly("await-point");
    }

    @Test
    void endsWithItsLastPoint() {
        opened();
        isOver("convoy");
        itStands().containsExactly("await-point");
        isOver("pause");
        itDid().endsWith("over convoy", "over pause", "ended");
        itIsOver();
    }

    @Test
    void learnsOfAPointByAJobOfItsOwn() {
        opened();
        world.deeds.clear();
        pointOver(request, "convoy");
        itDid().isEmpty();
        itStands().containsExactly("await-point", "record-point-over");
        moveTo(now());
        itDid().containsExactly("over convoy");
    }

    @Test
    void toldTwiceOrOfAStrangerItWritesOnce() {
        opened();
        pointOver(request, "convoy");
        pointOver(request, "convoy");
        pointOver(request, "nobody");
        moveTo(now());
        itDid().containsOnlyOnce("over convoy");
    }

    @Test
    void pointThatIsOverBeforeThePlanWaitsForItIsNotWaitedFor() {
        world.over.add("convoy");
        opened();
        moveTo(now());
        itDid().containsExactly("start pause", "start convoy", "over convoy");
        world.over.add("another");
        addPoint(request, "another");
        moveTo(now());
        itDid().containsExactly("start another", "over another");
        itStands().containsExactly("await-point");
    }

    @Test
    void waitsForAPointThatWasAddedLater() {
        opened();
        addPoint(request, "another");
        addPoint(request, "last");
        isOver("pause");
        isOver("convoy");
        itStands().containsExactly("await-added-point");
        isOver("last");
        isOver("another");
        itDid().endsWith("over last", "over another", "ended");
        itIsOver();
    }

    @Test
    void cancelledItCancelsItsPointsEachByAJob() {
        opened();
        addPoint(request, "another");
        world.deeds.clear();
        send("request-cancelled");
        itStands().containsExactly("cancel-point");
        moveTo(now());
        itDid().containsExactly("cancelled", "cancel pause", "cancel convoy");
        itIsOver();
    }

    @Test
    void pointThatCannotBeCancelledDoesNotKeepTheOthers() {
        opened();
        world.unreachable = true;
        send("request-cancelled");
        moveTo(now());
        world.unreachable = false;
        itStands().containsExactly("cancel-point");
    }

    @Test
    void cancelledWhileAPointIsBeingWrittenDownItWritesNothingMore() {
        opened();
        pointOver(request, "pause");
        world.points = List.of();
        world.deeds.clear();
        send("request-cancelled");
        moveTo(now());
        itDid().containsExactly("cancelled");
        itIsOver();
    }
}
