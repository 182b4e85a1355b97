package org.parley.clearance;

import org.jspecify.annotations.Nullable;

/**
 * What the decision table wants of one party: {@code role} null means it is only informed; {@code days} are working
 * days of that party.
 */
public record RequiredAnswer(@Nullable SlotRole role, Form form, int days) {

    public boolean isInformedOnly() {
        return role == null;
    }
}
