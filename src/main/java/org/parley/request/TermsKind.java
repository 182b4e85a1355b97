package org.parley.request;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.parley.shared.Refusal;

/** What a kind of request hands in, as a bean of its module: its record, and the rules of its terms. */
public interface TermsKind<T extends Terms> {

    Kind kind();

    Class<T> type();

    /**
     * The fields whose change asks nobody again (a note, a contact); a change of anything else is material and asks
     * every party again (rules.md, Answers).
     */
    Set<String> notMaterial();

    /** What is wrong with these terms, field by field; empty: they can be asked for. */
    List<Refusal> refusals(T terms, Instant now);
}
