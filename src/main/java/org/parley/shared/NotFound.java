package org.parley.shared;

/** Unknown, or not for this person to know: both look the same to whoever asked. */
public class NotFound extends RuntimeException {

    public NotFound() {
        super("not found", null, false, false);
    }
}
