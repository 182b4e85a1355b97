package org.parley.testing;

import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.parley.exercise.StoryClock;
import org.parley.exercise.StoryTime;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

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
    @Profile("!story")
    HandPace handPace() {
        return new HandPace();
    }

    /** With a browser the program keeps its own pace; this one only serves what no story uses. */
    @Bean
    @Fallback
    @Profile("story")
    HandPace noPace() {
        return new HandPace();
    }

    /** The test run begins; from here on only {@link TestTime} moves its time. */
    @Bean
    TestTime testTime(StoryTime time, StoryClock clock) {
        clock.tell(TestTime.START);
        ClockUtil.setCurrentTime(Date.from(TestTime.START));
        return new TestTime(time);
    }
}
