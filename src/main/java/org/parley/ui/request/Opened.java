package org.parley.ui.request;

import java.util.List;
import java.util.Map;
import org.parley.overview.RequestPage.Head;
import org.parley.overview.RequestPage.TermsView;
import org.parley.security.Actor;
import org.parley.security.Role;

/**
 * A request as somebody opened it: what its panels share. {@code reload} reads the page again after a deed.
 */
record Opened(Head head, List<TermsView> versions, Actor me, Map<String, String> parties, Runnable reload) {

    String party(String code) {
        return parties.getOrDefault(code, code);
    }

    boolean isCoordinator() {
        return me.isStaff() && me.is(Role.COORDINATOR);
    }

    /** Reports what takes place: departures, arrivals, violations. */
    boolean isInTheField() {
        return me.isStaff() && (me.is(Role.COORDINATOR) || me.is(Role.MONITOR));
    }

    /** Says whether people leave of their own free will. */
    boolean looksAfterPeople() {
        return isInTheField() || me.protects();
    }

    /** Staff reads all of them, a party its own, and nobody else any. */
    boolean readsAnswers() {
        return me.isStaff() || me.party() != null;
    }

    /** Wrote a version of the terms, and so answers nothing of it. */
    boolean wroteTerms() {
        return me.username().equals(head.openedBy().username())
                || versions.stream()
                        .anyMatch(v -> me.username().equals(v.writtenBy().username()));
    }

    boolean mayEnterAnswers() {
        return isCoordinator() && !wroteTerms();
    }
}
