package org.parley.security;

import java.util.List;

/** The accounts of an exercise, shown at the sign-in so that nobody has to search for them; in real use no such bean. */
public interface DemonstrationSignIns {

    List<SignIn> all();

    /** An account of the exercise, with its password in the open. */
    record SignIn(String username, String displayName, String password) {}
}
