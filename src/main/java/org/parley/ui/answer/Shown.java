package org.parley.ui.answer;

import java.util.List;
import org.parley.overview.Matrix.Cell;
import org.parley.overview.RequestPage.Head;
import org.parley.overview.RequestPage.TermsView;

/** All that the answer screen shows, as its party may see it. */
record Shown(Head head, Cell slot, List<Cell> cells, TermsView terms) {

    boolean sameAs(Shown other) {
        return head.equals(other.head) && slot.equals(other.slot) && terms.equals(other.terms);
    }

    /** Another form or role: other fields, other choices. */
    boolean isAskedOtherwiseThan(Shown before) {
        return slot.form() != before.slot.form() || slot.role() != before.slot.role();
    }

    GivingPanel.Asked asked() {
        return new GivingPanel.Asked(head, slot, terms);
    }
}
