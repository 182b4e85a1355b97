package org.parley.processes;

import static org.parley.processes.World.day;

import java.util.Date;

/** Stand-ins for the steps of a change of a window: the pause would end on day 7. */
public record FakeChangeSteps(World world) {

    public void note(String request) {
        world.did("note");
    }

    public Date latestAt(String request) {
        return Date.from(day(7));
    }

    public boolean canStillCount(String request) {
        return world.inTime && Drawings.now().isBefore(day(7));
    }

    public void agree(String request) {
        world.did("agree");
    }

    public void recordLapsed(String request) {
        world.did("lapsed");
    }

    public void tellPause(String request) {
        world.did("tell pause");
    }

    public void recordCancelled(String request) {
        world.did("cancelled");
    }
}
