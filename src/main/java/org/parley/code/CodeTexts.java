package org.parley.code;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.node.ChangedElsewhere;
import org.parley.node.NewsMissed;
import org.parley.node.OtherNodes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The words of codes as they are now, for screens, programs and printed pages. Kept in memory, since every text asks; read
 * again after each change, on the other nodes too as soon as they are told, so that reading a text costs no statement.
 */
@Component
public class CodeTexts {

    private static final Logger LOG = LoggerFactory.getLogger(CodeTexts.class);

    /** What the other nodes are told; no request has this id. */
    private static final UUID NEWS = UUID.fromString("00000000-0000-4000-8000-000000000042");

    private final CodeRepository codes;
    private final OtherNodes nodes;
    private @Nullable Words known;
    private long changes;

    CodeTexts(CodeRepository codes, OtherNodes nodes) {
        this.codes = codes;
        this.nodes = nodes;
    }

    private record Words(List<Code> all, Map<String, Code> byKey) {

        static Words of(List<Code> all) {
            return new Words(all, all.stream().collect(toMap(code -> code.list().key(code.code()), identity())));
        }
    }

    /** The words of a key such as {@code Severity.3}; empty: it is the key of no code. */
    public Optional<String> of(String key, boolean arabic) {
        return Optional.ofNullable(words().byKey.get(key)).map(code -> code.text(arabic));
    }

    /** What may be chosen now, in the order in which it is offered. */
    public List<Code> offered(CodeList list) {
        return words().all.stream()
                .filter(code -> code.list() == list && !code.retired())
                .toList();
    }

    private Words words() {
        var words = known();
        return words == null ? read() : words;
    }

    private synchronized @Nullable Words known() {
        return known;
    }

    /** What was changed while it was being read is read once more by whoever asks next. */
    private Words read() {
        var before = changes();
        var words = Words.of(codes.all());
        keep(words, before);
        return words;
    }

    private synchronized long changes() {
        return changes;
    }

    private synchronized void keep(Words words, long asOf) {
        if (changes == asOf) known = words;
    }

    private synchronized void forget() {
        changes++;
        known = null;
    }

    /** Told within the transaction of a change; after its commit everybody reads the new words. */
    void changed() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                readAgain();
                nodes.tell(Set.of(NEWS));
            }
        });
    }

    @EventListener(ApplicationStartedEvent.class)
    void started() {
        readAgain();
    }

    @EventListener
    void elsewhere(ChangedElsewhere news) {
        if (news.requests().contains(NEWS)) readAgain();
    }

    @EventListener(NewsMissed.class)
    void missed() {
        readAgain();
    }

    /** The change is done, whatever becomes of this: where it fails, whoever asks next reads. */
    private void readAgain() {
        forget();
        try {
            read();
        } catch (DataAccessException later) {
            LOG.warn("the words of codes are read when they are next asked for: {}", later.getMessage());
        }
    }
}
