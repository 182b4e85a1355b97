package org.parley.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the running transaction read under a lock of its own, so that nobody else can change it before the end: asked for
 * again, it need not be read again. Whoever writes it must drop it; another transaction never sees it.
 */
public final class Held<K, V> {

    /** Keeps nothing where no transaction runs. */
    public void put(K key, V value) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return;
        var known = known();
        if (known == null) known = begin();
        known.put(key, value);
    }

    public Optional<V> get(K key) {
        var known = known();
        return known == null ? Optional.empty() : Optional.ofNullable(known.get(key));
    }

    /** What is held, or else what is read now and held from now on. */
    public Optional<V> getOr(K key, Supplier<Optional<V>> read) {
        var known = get(key);
        if (known.isPresent()) return known;
        var found = read.get();
        found.ifPresent(value -> put(key, value));
        return found;
    }

    /** It was written, and has to be read again. */
    public void drop(K key) {
        var known = known();
        if (known != null) known.remove(key);
    }

    /** Any of it may have been written. */
    public void clear() {
        var known = known();
        if (known != null) known.clear();
    }

    @SuppressWarnings("unchecked") // nobody else binds anything to this
    private @Nullable Map<K, V> known() {
        return (Map<K, V>) TransactionSynchronizationManager.getResource(this);
    }

    private Map<K, V> begin() {
        var values = new HashMap<K, V>();
        TransactionSynchronizationManager.bindResource(this, values);
        TransactionSynchronizationManager.registerSynchronization(new UntilTheEnd(this, values));
        return values;
    }

    /** A transaction that another one interrupts holds nothing meanwhile, and the same as before when it goes on. */
    private static final class UntilTheEnd implements TransactionSynchronization {

        private final Held<?, ?> held;
        private final Map<?, ?> values;

        UntilTheEnd(Held<?, ?> held, Map<?, ?> values) {
            this.held = held;
            this.values = values;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(held);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(held, values);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(held);
        }
    }
}
