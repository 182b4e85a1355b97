package org.parley.processes;

import java.util.List;

/** A stand-in for the steps bean of a plan: a point is over once the test says so. */
public record FakePlanSteps(World world) {

    public List<String> points(String request) {
        return world.points;
    }

    public void startPoint(String point) {
        world.did("start " + point);
    }

    public boolean isOver(String point) {
        return world.over.contains(point);
    }

    public void recordPointOver(String request, String point) {
        world.did("over " + point);
    }

    public void recordEnded(String request) {
        world.did("ended");
    }

    public void recordCancelled(String request) {
        world.did("cancelled");
    }

    public List<String> pointsToCancel(String request) {
        return world.points;
    }

    public void cancelPoint(String request, String point) {
        if (world.unreachable) throw new IllegalStateException("a point that can't be told");
        world.did("cancel " + point);
        Drawings.pointOver(request, point);
    }
}
