package org.parley.incident;

/** How sure a violation is; facts conflict and arrive late (domain.md 1.7). */
public enum Status {
    ALLEGED,
    VERIFIED,
    DISPUTED
}
