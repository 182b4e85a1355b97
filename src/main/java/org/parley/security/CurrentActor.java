package org.parley.security;

/** Who is signed in, on the thread of a request. */
public interface CurrentActor {

    /** Refuses where nobody is signed in. */
    Actor get();
}
