package org.parley.evacuation;

import java.util.List;
import java.util.UUID;

/** What the process asks and tells an evacuation; called by the process's own steps and by nobody else. */
public interface EvacuationFacts {

    /** All parties agree: now its voluntariness is assessed and the guarantees are collected. */
    void askForSafeguards(UUID requestId);

    /** The numbers of its groups, from 1. */
    List<Integer> groups(UUID requestId);
}
