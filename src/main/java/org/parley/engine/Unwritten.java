package org.parley.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What one transaction enters and leaves, written at its end and within it; taken back, it leaves nothing. */
class Unwritten implements TransactionSynchronization {

    private final StepRows rows;
    private final Map<String, Step> entered = new LinkedHashMap<>();
    private final Map<String, Step.Leaving> left = new LinkedHashMap<>();

    private Unwritten(StepRows rows) {
        this.rows = rows;
    }

    /** Those of the running transaction. */
    static Unwritten of(StepRows rows) {
        for (var one : TransactionSynchronizationManager.getSynchronizations())
            if (one instanceof Unwritten steps) return steps;
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
