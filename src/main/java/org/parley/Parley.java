package org.parley;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.modulith.Modulithic;
import org.springframework.retry.annotation.EnableRetry;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The program: one process, one database, one transaction for facts and workflow. */
@SpringBootApplication
@Modulithic(systemName = "Parley")
@EnableScheduling
@EnableRetry(order = Ordered.LOWEST_PRECEDENCE - 1) // outside the transaction: each attempt is a new one
public class Parley {

    public static void main(String[] args) {
        SpringApplication.run(Parley.class, args);
    }

    /** The only source of time; whole microseconds, since that is what both databases keep. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
