package org.parley;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A second process on the same H2 file is refused by H2; this says so in a sentence instead of a stack trace. */
class DatabaseInUse extends AbstractFailureAnalyzer<SQLException> {

    private static final int ALREADY_OPEN = 90020; // org.h2.api.ErrorCode.DATABASE_ALREADY_OPEN_1

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
        if (cause.getErrorCode() != ALREADY_OPEN) return null;
        return new FailureAnalysis(
                "Another Parley is already running on this database file.",
                "Use the one that runs, stop it first, or start this one in another folder.",
                failure);
    }
}
