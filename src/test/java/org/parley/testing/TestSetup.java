package org.parley.testing;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What the one Spring context of a test run holds beside the program. */
@TestConfiguration(proxyBeanMethods = false)
class TestSetup {

    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    TestSetup() {
        if (CONTEXTS.incrementAndGet() > 1) {
            throw new IllegalStateException(
                    "A second Spring context costs every run half a minute: use @ParleyTest or @ScreenTest as they are.");
        }
    }

    @Bean
    static BeanPostProcessor watchedDatabase() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (!(bean instanceof DataSource database)) return bean;
                var listener = new Statements.Listener();
                return ProxyDataSourceBuilder.create(database)
                        .listener(listener)
                        .methodListener(listener)
                        .build();
            }
        };
    }

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock(TestTime.START);
    }

    @Bean
    TestTime testTime(MovableClock clock, ManagementService jobs) {
        return new TestTime(clock, jobs);
    }
}
