package org.parley.clearance;

import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;

/** Who asks for access and runs the round: coordinators, and none of them who also speaks for a party. */
final class Organisers {

    private Organisers() {}

    static void only(Actor by) {
        by.mustBeOneOf(Role.COORDINATOR);
        if (!by.isStaff()) throw new Forbidden();
    }
}
