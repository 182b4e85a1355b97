package org.parley.ui.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.parley.security.CallLimits;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Before a password is looked at: where too many sign-ins came from one address, the page says so and asks to wait. */
class SignInCalls extends OncePerRequestFilter {

    /** Of the sign-in page's address. */
    static final String TOO_MANY = "too-many";

    private static final String BACK = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>429</title>
            <meta http-equiv="refresh" content="0;url=login?%1$s"></head>
            <body><a href="login?%1$s">429</a></body></html>""".formatted(TOO_MANY);

    private final CallLimits limits;

    SignInCalls(CallLimits limits) {
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return !request.getMethod().equals("POST") || !path.equals("/login");
    }

    /** Whoever gets in does not count for the address. */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = limits.ofAddress(request.getRemoteAddr());
        if (!wait.isZero()) {
            askToWait(response, wait);
            return;
        }
        chain.doFilter(request, response);
        if (SecurityContextHolder.getContext().getAuthentication() != null) limits.isKnown(request.getRemoteAddr());
    }

    private static void askToWait(HttpServletResponse response, Duration wait) throws IOException {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()));
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.getWriter().write(BACK);
    }
}
