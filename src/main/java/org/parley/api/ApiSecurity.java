package org.parley.api;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import org.parley.security.ByProgram;
import org.parley.security.CallLimits;
import org.parley.security.ResponseHeaders;
import org.parley.security.TokenDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** The first of two chains: whatever is not a screen. No session, so no CSRF; every call names its user. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private final Problems problems;
    private final boolean descriptionIsPublic;

    ApiSecurity(Problems problems, Environment environment) {
        this.problems = problems;
        this.descriptionIsPublic = !environment.acceptsProfiles(Profiles.of("production"));
    }

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(HttpSecurity http, TokenDoor tokens, CallLimits limits) throws Exception {
        return http.securityMatcher("/api/**", "/v3/**", "/actuator/**", "/error")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
                .httpBasic(basic -> basic.authenticationEntryPoint(problems.unauthorized())
                        .authenticationDetailsSource(ByProgram::new))
                .addFilterBefore(new StrangersCalls(limits, problems), BasicAuthenticationFilter.class)
                .addFilterBefore(new TokenCalls(tokens, problems), BasicAuthenticationFilter.class)
                .addFilterAfter(new AccountsCalls(limits, problems), BasicAuthenticationFilter.class)
                .exceptionHandling(failures -> failures.authenticationEntryPoint(problems.unauthorized())
                        .accessDeniedHandler(
                                (request, response, denied) -> problems.write(response, HttpStatus.FORBIDDEN)))
                .headers(ResponseHeaders::strict)
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers("/error").permitAll();
                    if (descriptionIsPublic) requests.requestMatchers("/v3/**").permitAll();
                    requests.anyRequest().authenticated();
                })
                .build();
    }

    /** An address that no client writes in good faith is refused before any chain. */
    @Bean
    RequestRejectedHandler rejections() {
        var screens = new HttpStatusRequestRejectedHandler();
        return (request, response, rejected) -> {
            if (request.getRequestURI().startsWith("/api/")) problems.write(response, HttpStatus.BAD_REQUEST);
            else screens.handle(request, response, rejected);
        };
    }
}
