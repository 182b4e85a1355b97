package org.parley.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.retry.annotation.Backoff;
import org.springframework.retry.annotation.Retryable;
import org.springframework.transaction.annotation.Transactional;

/**
 * A deed of a person: one transaction for facts, journal, tasks and workflow, tried again as a whole where two people
 * clashed. The retry stands outside the transaction, once for screens and API.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Transactional
@Retryable(
        exceptionExpression = "@clash.isWorthAnotherTry(#root)",
        maxAttempts = 8,
        backoff = @Backoff(delay = 20, maxDelay = 400, multiplier = 2, random = true))
public @interface Command {}
