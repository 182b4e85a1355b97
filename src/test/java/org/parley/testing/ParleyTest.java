package org.parley.testing;

import static org.springframework.test.context.TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.parley.Parley;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/**
 * The whole program on a database: the same sentences run on H2 and then on PostgreSQL. Time is {@link TestTime}'s.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@SpringBootTest(classes = {Parley.class, TestSetup.class})
@ContextConfiguration(initializers = TestDatabase.class)
@AutoConfigureMockMvc
@ActiveProfiles("test")
@TestExecutionListeners(listeners = LeftoverTimers.class, mergeMode = MERGE_WITH_DEFAULTS)
public @interface ParleyTest {}
