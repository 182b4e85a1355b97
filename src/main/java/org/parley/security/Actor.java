package org.parley.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The person who acts or looks: the sign-in name, the roles, and the one party of a delegate or guarantor. */
public record Actor(
        String username, Set<Role> roles, @Nullable String party) {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /**
     * Staff sees every request whole, and so do auditors, who do nothing. Whoever speaks for a party is never staff, whatever other roles they hold: a
     * delegate must not learn another party's answer (rules.md, need-to-know).
     */
    public boolean isStaff() {
        return party == null
                && (is(Role.COORDINATOR) || is(Role.MONITOR) || is(Role.ADMINISTRATOR) || is(Role.AUDITOR));
    }

    /** A protection officer, who sees evacuations and what harms people, and no answers. */
    public boolean protects() {
        return party == null && is(Role.PROTECTION) && !isStaff();
    }

    /** An observer, who sees what is common to all parties of a request. */
    public boolean observes() {
        return party == null && is(Role.OBSERVER) && !isStaff() && !protects();
    }

    /** Refuses whoever holds none of these roles; asked before anything is looked up, so that it tells nothing. */
    public void mustBeOneOf(Role... allowed) {
        for (var role : allowed) if (is(role)) return;
        throw new Forbidden();
    }

    /** Administrators and auditors read who signed in and which accounts there are; whoever speaks for a party never does. */
    void mustReadAccounts() {
        mustBeOneOf(Role.ADMINISTRATOR, Role.AUDITOR);
        if (party != null) throw new Forbidden();
    }

    /** May answer for this party in its own name. */
    public boolean speaksFor(String partyCode) {
        return partyCode.equals(party) && (is(Role.DELEGATE) || is(Role.GUARANTOR));
    }
}
