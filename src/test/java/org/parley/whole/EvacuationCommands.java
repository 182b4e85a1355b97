package org.parley.whole;

import static org.parley.evacuation.EvacuationSample.anEvacuation;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.parley.clearance.Clearances;
import org.parley.clearance.Form;
import org.parley.clearance.Slot;
import org.parley.evacuation.ConsentMethod;
import org.parley.evacuation.Evacuations;
import org.parley.evacuation.Finding;
import org.parley.evacuation.GuaranteeDraft;
import org.parley.evacuation.VoluntarinessDraft;
import org.parley.movement.Movements;
import org.parley.shared.Result;
import org.parley.testing.Scene;
import org.parley.testing.TestTime;
import org.springframework.stereotype.Component;

/** An evacuation of one group, from its safeguards to its arrival. */
@Component
class EvacuationCommands implements Prepared {

    private final Scene scene;
    private final Clearances clearances;
    private final Evacuations evacuations;
    private final Movements movements;
    private final TestTime time;

    EvacuationCommands(
            Scene scene, Clearances clearances, Evacuations evacuations, Movements movements, TestTime time) {
        this.scene = scene;
        this.clearances = clearances;
        this.evacuations = evacuations;
        this.movements = movements;
        this.time = time;
    }

    @Override
    public Map<String, Supplier<Supplier<Result<?>>>> all() {
        return Map.of(
                "Evacuations.assessVoluntariness", this::peopleLeaveFreely,
                "Evacuations.recordGuarantee", this::theLastPartyVouches,
                "Evacuations.reportGroupDeparture", this::theGroupLeaves,
                "Evacuations.reportGroupArrival", this::theGroupArrives);
    }

    private UUID agreed() {
        var area = scene.ground().area();
        return scene.agreed(anEvacuation()
                .from(area)
                .of("Residents", 4_000, area)
                .leaving(time.now().plus(Duration.ofMinutes(20)), time.now().plus(Duration.ofDays(5)))
                .build());
    }

    private Result<?> freely(UUID evacuation) {
        var draft = new VoluntarinessDraft(
                1, ConsentMethod.INDIVIDUAL_INTERVIEWS, Finding.MET, 50, true, "asked apart", time.now());
        return evacuations.assessVoluntariness(evacuation, draft, scene.monitor());
    }

    private Result<?> vouch(UUID evacuation, String party) {
        var draft = new GuaranteeDraft(party, "safe passage for all", Form.WRITTEN, null, time.now());
        return evacuations.recordGuarantee(evacuation, draft, scene.delegateOf(party));
    }

    private UUID underWay() {
        var evacuation = agreed();
        freely(evacuation).orElseThrow();
        clearances.slots(evacuation).stream().filter(Slot::isBlocking).forEach(slot -> vouch(evacuation, slot.party())
                .orElseThrow());
        movements
                .decideGo(evacuation, true, "Buses stand ready", scene.coordinator())
                .orElseThrow();
        movements.reportDeparture(evacuation, time.now(), scene.monitor()).orElseThrow();
        return evacuation;
    }

    private Supplier<Result<?>> peopleLeaveFreely() {
        var evacuation = agreed();
        var monitor = scene.monitor();
        var draft = new VoluntarinessDraft(
                1, ConsentMethod.INDIVIDUAL_INTERVIEWS, Finding.MET, 50, true, "asked apart", time.now());
        return () -> evacuations.assessVoluntariness(evacuation, draft, monitor);
    }

    private Supplier<Result<?>> theLastPartyVouches() {
        var evacuation = agreed();
        freely(evacuation).orElseThrow();
        var parties = clearances.slots(evacuation).stream()
                .filter(Slot::isBlocking)
                .map(Slot::party)
                .toList();
        parties.stream().skip(1).forEach(party -> vouch(evacuation, party).orElseThrow());
        var last = scene.delegateOf(parties.get(0));
        var draft = new GuaranteeDraft(parties.get(0), "safe passage for all", Form.WRITTEN, null, time.now());
        return () -> evacuations.recordGuarantee(evacuation, draft, last);
    }

    private Supplier<Result<?>> theGroupLeaves() {
        var evacuation = underWay();
        var monitor = scene.monitor();
        return () -> evacuations.reportGroupDeparture(evacuation, 1, 3_900, time.now(), monitor);
    }

    private Supplier<Result<?>> theGroupArrives() {
        var evacuation = underWay();
        var monitor = scene.monitor();
        evacuations
                .reportGroupDeparture(evacuation, 1, 3_900, time.now(), monitor)
                .orElseThrow();
        return () -> evacuations.reportGroupArrival(evacuation, 1, 3_890, time.now(), monitor);
    }
}
