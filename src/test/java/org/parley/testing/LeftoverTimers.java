package org.parley.testing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** What one test left waiting does not fall due in the next: no job of it has a try left. */
class LeftoverTimers extends AbstractTestExecutionListener {

    @Override
    public void afterTestMethod(TestContext test) {
        test.getApplicationContext()
                .getBean(JdbcClient.class)
                .sql("update act_ru_job set retries_ = 0")
                .update();
    }
}
