package org.parley.whole;

import java.util.Map;
import java.util.function.Supplier;
import org.parley.ceasefire.PauseEndDraft;
import org.parley.ceasefire.PauseEnds;
import org.parley.clearance.Channel;
import org.parley.hold.Front;
import org.parley.shared.Result;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** One party ends a pause before its time. */
@Component
class PauseCommands implements Prepared {

    private final ObjectProvider<Front> fronts;
    private final PauseEnds ends;
    private final TestTime time;

    PauseCommands(ObjectProvider<Front> fronts, PauseEnds ends, TestTime time) {
        this.fronts = fronts;
        this.ends = ends;
        this.time = time;
    }

    @Override
    public Map<String, Supplier<Supplier<Result<?>>>> all() {
        return Map.of(
                "PauseEnds.end", this::aPartyEndsAPause,
                "PauseEnds.endByProxy", this::aPartyEndsAPauseByTelephone);
    }

    private Supplier<Result<?>> aPartyEndsAPause() {
        var front = fronts.getObject();
        var pause = front.pause();
        var delegate = front.scene.delegateOf(front.party());
        var told = new PauseEndDraft(null, "Shells since noon", "Operations room", null, null);
        return () -> ends.end(pause, told, delegate);
    }

    private Supplier<Result<?>> aPartyEndsAPauseByTelephone() {
        var front = fronts.getObject();
        var pause = front.pause();
        var coordinator = front.scene.coordinator();
        var told =
                new PauseEndDraft(front.party(), "Shells since noon", "Operations room", Channel.TELEPHONE, time.now());
        return () -> ends.endByProxy(pause, told, coordinator);
    }
}
