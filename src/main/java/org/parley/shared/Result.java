package org.parley.shared;

import java.util.List;
import java.util.function.Function;

/** What became of a command: done, or refused before anything was written. */
public sealed interface Result<T> {

    /** The deed was done. */
    record Done<T>(T value) implements Result<T> {}

    /** The deed was refused, for at least one reason. */
    record Refused<T>(List<Refusal> refusals) implements Result<T> {
        public Refused {
            if (refusals.isEmpty()) throw new IllegalArgumentException("a refusal needs a reason");
            refusals = List.copyOf(refusals);
        }
    }

    static <T> Result<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Result<T> refused(List<Refusal> refusals) {
        return new Refused<>(refusals);
    }

    static <T> Result<T> refused(Refusal refusal) {
        return new Refused<>(List.of(refusal));
    }

    /** The refusals, or none where it was done. */
    default List<Refusal> refusals() {
        return this instanceof Refused<T> refused ? refused.refusals() : List.of();
    }

    /** The value, for callers to whom a refusal is a mistake of their own (exercise data, tests). */
    default T orElseThrow() {
        if (this instanceof Done<T> done) return done.value();
        throw new IllegalStateException("refused: " + refusals());
    }

    default <R> Result<R> map(Function<? super T, ? extends R> change) {
        if (this instanceof Done<T> done) return done(change.apply(done.value()));
        return refused(refusals());
    }
}
