package org.parley.api;

import java.util.List;
import org.parley.shared.Refusal;
import org.parley.shared.Result;

/** A refusal on its way out: thrown behind the last transaction, told as a problem with status 422. */
class Refused extends RuntimeException {

    private final transient List<Refusal> refusals;

    Refused(List<Refusal> refusals) {
        super("refused", null, false, false);
        this.refusals = refusals;
    }

    Refused(String field, String key, Object... args) {
        this(List.of(Refusal.of(field, key, args)));
    }

    List<Refusal> refusals() {
        return refusals;
    }

    /** What was done; where it was refused, the caller is told why. */
    static <T> T orDone(Result<T> result) {
        if (result instanceof Result.Done<T> done) return done.value();
        throw new Refused(result.refusals());
    }
}
