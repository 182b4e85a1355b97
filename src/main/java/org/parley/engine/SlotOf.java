package org.parley.engine;

/** Where a step's slot is found: once per slot the loop's variable says it, within that the row of the step around. */
enum SlotOf {
    NONE,
    VARIABLE,
    STEP_AROUND;

    SlotOf within() {
        return this == NONE ? NONE : STEP_AROUND;
    }

    SlotOf inLoop() {
        return this == NONE ? NONE : VARIABLE;
    }
}
