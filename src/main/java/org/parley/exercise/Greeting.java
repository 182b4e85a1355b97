package org.parley.exercise;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says, once everything runs, where to go and how to sign in. */
@Component
@Profile("!production & !test")
class Greeting {

    private static final Logger LOG = LoggerFactory.getLogger("org.parley");

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof ServletWebServerApplicationContext web)
            LOG.info(text(web.getWebServer().getPort()));
    }

    static String text(int port) {
        var signIns = ExerciseAccounts.ALL.stream()
                .map(account -> "  %-14s %-14s %s"
                        .formatted(
                                account.role().name().toLowerCase(java.util.Locale.ROOT),
                                account.username(),
                                ExerciseAccounts.PASSWORD))
                .collect(Collectors.joining("\n"));
        return """

                Parley runs with the exercise loaded: http://localhost:%d

                Sign in as (role, user, password):
                %s
                """.formatted(port, signIns);
    }
}
