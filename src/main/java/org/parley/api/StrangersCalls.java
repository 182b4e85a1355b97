package org.parley.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.parley.security.CallLimits;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before a password or token is looked at: whoever called too often from this address without saying who they are waits.
 * Health is always told.
 */
class StrangersCalls extends OncePerRequestFilter {

    private final CallLimits limits;
    private final Problems problems;

    StrangersCalls(CallLimits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest call) {
        return isAboutHealth(call);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest call, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = limits.ofAddress(call.getRemoteAddr());
        if (wait.isZero()) chain.doFilter(call, response);
        else problems.tooMany(response, wait);
    }

    static boolean isAboutHealth(HttpServletRequest call) {
        return call.getRequestURI().substring(call.getContextPath().length()).startsWith("/actuator/");
    }
}
