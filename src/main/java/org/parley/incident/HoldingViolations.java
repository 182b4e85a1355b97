package org.parley.incident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which violations hold whoever relies on the pause: verified ones, and those too severe to wait for that unless they are
 * disputed. What is only alleged raises an alarm and a decision task (rules.md, Holds).
 */
@Component
@Transactional(readOnly = true)
public class HoldingViolations {

    /** A violation that holds, and since when it is known as what it is now: alleged or verified. */
    public record Holding(UUID violation, Instant since) {}

    private final ViolationRepository violations;
    private final int severity;

    HoldingViolations(ViolationRepository violations, @Value("${parley.holding-severity:4}") int severity) {
        this.violations = violations;
        this.severity = severity;
    }

    /** Those of this pause that hold now, in the order in which they happened. */
    public List<Holding> of(UUID pause) {
        return violations.ofRequest(pause).stream()
                .filter(this::holds)
                .map(violation -> new Holding(violation.id(), violation.statusSince()))
                .toList();
    }

    boolean holds(Violation violation) {
        return violation.holds(severity);
    }
}
