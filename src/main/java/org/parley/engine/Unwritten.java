package org.parley.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.shared.Held;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What one transaction enters and leaves, written at its end and within it; taken back, it leaves nothing. */
class Unwritten implements TransactionSynchronization {

    private static final Held<StepRows, Unwritten> RUNNING = new Held<>();

    private final StepRows rows;
    private final Map<String, Step> entered = new LinkedHashMap<>();
    private final Map<String, Step.Leaving> left = new LinkedHashMap<>();

    private Unwritten(StepRows rows) {
        this.rows = rows;
    }

    /** Those of the running transaction. */
    static Unwritten of(StepRows rows) {
        return RUNNING.getOr(rows, () -> Optional.of(begin(rows))).orElseThrow();
    }

    private static Unwritten begin(StepRows rows) {
        var first = new Unwritten(rows);
        TransactionSynchronizationManager.registerSynchronization(first);
        return first;
    }

    void enter(Step step) {
        entered.put(step.id(), step);
    }

    /** Whoever left a step first left it. */
    void leave(Step.Leaving leaving) {
        var own = entered.get(leaving.id());
        if (own == null) left.putIfAbsent(leaving.id(), leaving);
        else if (own.leftAt() == null) entered.put(leaving.id(), own.left(leaving));
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        rows.insert(entered.values());
        rows.leave(left.values());
    }
}
