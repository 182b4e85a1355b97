package org.parley.ui.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.parley.security.CurrentAccount;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.CompositeLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessEventPublishingLogoutHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever's account was closed, or whose password or roles changed, is signed out at the next request: the screens'
 * session ends with it, on every node.
 */
class ClosedAccounts extends OncePerRequestFilter {

    private final CurrentAccount account;
    private final LogoutHandler out;

    ClosedAccounts(CurrentAccount account, ApplicationEventPublisher events) {
        this.account = account;
        var told = new LogoutSuccessEventPublishingLogoutHandler();
        told.setApplicationEventPublisher(events);
        out = new CompositeLogoutHandler(new SecurityContextLogoutHandler(), told);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        var somebody = signedIn != null && !(signedIn instanceof AnonymousAuthenticationToken);
        if (somebody && account.find().isEmpty()) out.logout(request, response, signedIn);
        chain.doFilter(request, response);
    }
}
