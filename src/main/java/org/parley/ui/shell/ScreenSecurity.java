package org.parley.ui.shell;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategyConfiguration;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.parley.security.CallLimits;
import org.parley.security.CurrentAccount;
import org.parley.security.ResponseHeaders;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/** The second of two chains: the screens, with a session and a sign-in page; also known to what is pushed to them. */
@Configuration(proxyBeanMethods = false)
@Import(VaadinAwareSecurityContextHolderStrategyConfiguration.class)
class ScreenSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain screenChain(
            HttpSecurity http, CurrentAccount account, ApplicationEventPublisher events, CallLimits limits)
            throws Exception {
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers("/styles/**").permitAll());
        http.headers(ResponseHeaders::strict);
        http.addFilterBefore(new SignInCalls(limits), UsernamePasswordAuthenticationFilter.class);
        http.addFilterBefore(new ClosedAccounts(account, events), AnonymousAuthenticationFilter.class);
        return http.with(VaadinSecurityConfigurer.vaadin(), screens -> screens.loginView(SignInView.class))
                .build();
    }
}
