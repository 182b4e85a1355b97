package org.parley.api;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.parley.security.ByProgram;
import org.parley.security.CallLimits;
import org.parley.security.ResponseHeaders;
import org.parley.security.TokenDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpHeaders;
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

    /** Those that may be told from the address whether they are taken there. */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");

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
            if (!address(request).startsWith("/api/")) screens.handle(request, response, rejected);
            else if (METHODS.contains(request.getMethod())) problems.write(response, HttpStatus.BAD_REQUEST);
            else {
                response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS, POST");
                problems.write(response, HttpStatus.METHOD_NOT_ALLOWED);
            }
        };
    }

    /** What was called; what the server itself refused comes here under the address of the page of errors. */
    private static String address(HttpServletRequest request) {
        var refused = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return refused == null ? request.getRequestURI() : refused.toString();
    }
}
