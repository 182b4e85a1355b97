package org.parley.clearance;

import java.time.Duration;
import java.time.Instant;
import org.parley.party.Party;

/** How long before its start a party must be asked: in hours, or in working days of its own. 0: no lead time. */
public record LeadTime(int amount, Unit unit) {

    /** What the decision table counts in. */
    public enum Unit {
        HOURS,
        WORKING_DAYS
    }

    /** When what this party is asked about now may begin: working days end when its office closes on the last of them. */
    Instant earliestStart(Instant asked, Party party) {
        if (amount == 0) return asked;
        return unit == Unit.HOURS ? asked.plus(Duration.ofHours(amount)) : party.endOfWorkingDay(asked, amount);
    }

    String refusal() {
        return unit == Unit.HOURS ? "lead.hours" : "lead.working-days";
    }
}
