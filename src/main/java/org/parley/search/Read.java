package org.parley.search;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A request as it was read: its words and who may find it by each; {@code journalSeq}: how far it was written then. */
record Read(
        UUID id, Instant openedAt, int journalSeq, boolean protection, Set<String> parties, Map<String, Reach> words) {

    void add(Piece piece) {
        for (var word : Words.of(piece.text())) words.merge(word.text(), piece.reach(), Reach::or);
    }

    /** Adds its words to those of each reader who may come upon them. */
    void tell(Map<String, Set<String>> wordsByReader) {
        words.forEach((word, reach) -> {
            tell(wordsByReader, Vocabulary.STAFF, word);
            if (reach.observed() && !parties.isEmpty()) tell(wordsByReader, Vocabulary.OBSERVERS, word);
            if (reach.protection() && protection) tell(wordsByReader, Vocabulary.PROTECTION, word);
            (reach.isCommon() ? parties : reach.parties()).forEach(party -> tell(wordsByReader, party, word));
        });
    }

    private static void tell(Map<String, Set<String>> wordsByReader, String reader, String word) {
        wordsByReader.computeIfAbsent(reader, any -> new java.util.HashSet<>()).add(word);
    }

    static Read begun(UUID id, Instant openedAt, int journalSeq, boolean protection) {
        return new Read(id, openedAt, journalSeq, protection, new java.util.TreeSet<>(), new HashMap<>());
    }
}
