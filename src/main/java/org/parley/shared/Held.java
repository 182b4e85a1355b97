package org.parley.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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
        if (known.isEmpty()) TransactionSynchronizationManager.registerSynchronization(new Keeping<>(this, key, value));
        else known.get().values.put(key, value);
    }

    public Optional<V> get(K key) {
        return known().map(keeping -> keeping.values.get(key));
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
        known().ifPresent(keeping -> keeping.values.remove(key));
    }

    /** Any of it may have been written. */
    public void clear() {
        known().ifPresent(keeping -> keeping.values.clear());
    }

    @SuppressWarnings("unchecked") // whoever is this one's holds this one's
    private Optional<Keeping<K, V>> known() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return Optional.empty();
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(one -> one instanceof Keeping<?, ?> keeping && keeping.owner == this)
                .map(one -> (Keeping<K, V>) one)
                .findFirst();
    }

    private static final class Keeping<K, V> implements TransactionSynchronization {

        private final Held<K, V> owner;
        private final Map<K, V> values = new HashMap<>();

        Keeping(Held<K, V> owner, K key, V value) {
            this.owner = owner;
            values.put(key, value);
        }
    }
}
