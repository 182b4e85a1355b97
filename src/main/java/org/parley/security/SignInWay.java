package org.parley.security;

/** How somebody said who they are: on the sign-in page, with name and password in a call, or with a token. */
public enum SignInWay {
    FORM,
    BASIC,
    TOKEN
}
