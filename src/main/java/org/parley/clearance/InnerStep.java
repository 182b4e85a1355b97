package org.parley.clearance;

import java.util.UUID;

/** One office's step inside a party, of one slot; {@code needsDocument}: done by a document, such as a facilitation letter. */
public record InnerStep(
        UUID id,
        UUID slotId,
        UUID requestId,
        String party,
        int position,
        String officeEn,
        String officeAr,
        boolean needsDocument,
        StepState state) {

    public boolean isDone() {
        return state == StepState.DONE;
    }
}
