package org.parley.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.parley.security.CallLimits;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Once it is known who calls: an account that calls too often waits, whichever of its tokens or addresses it uses. */
class AccountsCalls extends OncePerRequestFilter {

    private final CallLimits limits;
    private final Problems problems;

    AccountsCalls(CallLimits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest call) {
        return StrangersCalls.isAboutHealth(call);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest call, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null) {
            chain.doFilter(call, response);
            return;
        }
        limits.isKnown(call.getRemoteAddr());
        var wait = limits.ofAccount(who.getName());
        if (wait.isZero()) chain.doFilter(call, response);
        else problems.tooMany(response, wait);
    }
}
