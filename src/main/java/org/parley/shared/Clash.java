package org.parley.shared;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells a clash of two people, which is worth another try, from everything else. */
@Component("clash")
public class Clash {

    /** The engine's own clash is known by its name: its types stay behind their wall. */
    private static final String ENGINE_CLASH = "OptimisticLockingException";

    /**
     * Is another try of a transaction worth it? Not within one that goes on: that one is spoiled, and whoever began it
     * tries again as a whole.
     */
    public boolean isWorthAnotherTry(Throwable failure) {
        return !TransactionSynchronizationManager.isActualTransactionActive() && isOne(failure);
    }

    public boolean isOne(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyFailureException
                    || cause instanceof DuplicateKeyException
                    || cause.getClass().getSimpleName().equals(ENGINE_CLASH)) return true;
        }
        return false;
    }
}
