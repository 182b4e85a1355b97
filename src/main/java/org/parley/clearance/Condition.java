package org.parley.clearance;

import java.util.UUID;

/** Something that must be met before departure, with the office that has to meet it. */
public record Condition(
        UUID id, UUID answerId, UUID requestId, String party, String wording, String owner, boolean met) {}
