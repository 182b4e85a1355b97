package org.parley.whole;

import java.util.Map;
import java.util.function.Supplier;
import org.parley.hold.Front;
import org.parley.hold.Holds;
import org.parley.hold.LeaderCalls;
import org.parley.hold.LeaderDecision;
import org.parley.shared.Result;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What holds a convoy, and what the leader of one on the road decided. */
@Component
class HoldCommands implements Prepared {

    private final ObjectProvider<Front> fronts;
    private final Holds holds;
    private final LeaderCalls calls;

    HoldCommands(ObjectProvider<Front> fronts, Holds holds, LeaderCalls calls) {
        this.fronts = fronts;
        this.holds = holds;
        this.calls = calls;
    }

    @Override
    public Map<String, Supplier<Supplier<Result<?>>>> all() {
        return Map.of(
                "Holds.place", this::aConvoyIsHeld,
                "Holds.release", this::aConvoyIsReleased,
                "LeaderCalls.record", this::aLeaderDecides);
    }

    private Supplier<Result<?>> aConvoyIsHeld() {
        var front = fronts.getObject();
        var convoy = front.convoy(front.pause());
        front.go(convoy);
        return () -> holds.place(convoy, "The road is mined", front.coordinator);
    }

    private Supplier<Result<?>> aConvoyIsReleased() {
        var front = fronts.getObject();
        var pause = front.pause();
        var convoy = front.convoy(pause);
        front.verified(pause);
        var hold = front.hold(convoy);
        return () -> holds.release(hold, "Looked into with all sides", front.coordinator);
    }

    private Supplier<Result<?>> aLeaderDecides() {
        var front = fronts.getObject();
        var pause = front.pause();
        var convoy = front.onTheRoad(pause);
        front.verified(pause);
        var call = front.call(convoy);
        return () -> calls.record(call, LeaderDecision.SHELTER, "In the warehouse", front.monitor);
    }
}
