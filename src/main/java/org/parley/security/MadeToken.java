package org.parley.security;

/** A new token, with its secret: shown this once, and kept nowhere. Its text hides the secret. */
public record MadeToken(String secret, ApiToken token) {

    @Override
    public String toString() {
        return "MadeToken[" + token.id() + "]";
    }
}
