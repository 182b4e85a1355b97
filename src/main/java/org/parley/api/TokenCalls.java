package org.parley.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.security.TokenDoor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Calls that show a token instead of a name and password. One that may only read changes nothing; what none may do is
 * {@link InPerson}.
 */
class TokenCalls extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";
    private static final String SIGN_IN = "Bearer realm=\"parley\", error=\"invalid_token\"";
    private static final String BY_TOKEN = TokenCalls.class.getName();
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final TokenDoor door;
    private final Problems problems;

    TokenCalls(TokenDoor door, Problems problems) {
        this.door = door;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest call, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var secret = secret(call);
        if (secret == null) {
            chain.doFilter(call, response);
            return;
        }
        var entered = door.enter(secret, call.getRemoteAddr());
        if (entered.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, SIGN_IN);
            problems.write(response, HttpStatus.UNAUTHORIZED);
        } else if (entered.get().readsOnly() && !READING.contains(call.getMethod())) {
            problems.write(response, HttpStatus.FORBIDDEN);
        } else {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(entered.get().who());
            SecurityContextHolder.setContext(context);
            call.setAttribute(BY_TOKEN, true);
            chain.doFilter(call, response);
        }
    }

    /** Was a token shown, and not a name and password? */
    static boolean isByToken(HttpServletRequest call) {
        return call.getAttribute(BY_TOKEN) != null;
    }

    private static @Nullable String secret(HttpServletRequest call) {
        var shown = call.getHeader(HttpHeaders.AUTHORIZATION);
        if (shown == null || !shown.regionMatches(true, 0, BEARER, 0, BEARER.length())) return null;
        return shown.substring(BEARER.length()).strip();
    }
}
