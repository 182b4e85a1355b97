package org.parley.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Where a call of the API comes from: it says who it is each time anew, so not every call is a sign-in. */
public class ByProgram extends WebAuthenticationDetails {

    public ByProgram(HttpServletRequest call) {
        super(call);
    }
}
