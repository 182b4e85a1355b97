package org.parley.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.transaction.support.TransactionSynchronizationManager.isActualTransactionActive;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.testing.ParleyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParleyTest
class CommandTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    private Deed deed;

    @BeforeEach
    void aDeed() {
        deed = (Deed) beans.applyBeanPostProcessorsAfterInitialization(new Deed(jdbc), "deed");
    }

    @Test
    void whoClashesIsTriedAgainInANewTransaction() {
        var prefix = prefix();

        assertThat(deed.count(prefix, 3)).isEqualTo(3);
        assertThat(rows(prefix))
                .as("what the first two attempts wrote was taken back")
                .isEqualTo(1);
    }

    @Test
    void whatIsNoClashIsTriedOnce() {
        var prefix = prefix();

        assertThatThrownBy(() -> deed.fail(prefix)).isInstanceOf(NotFound.class);
        assertThat(rows(prefix)).isZero();
    }

    private static String prefix() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private int rows(String prefix) {
        return jdbc.sql("select count(*) from reference_year where prefix = :prefix")
                .param("prefix", prefix)
                .query(Integer.class)
                .single();
    }

    static class Deed {

        private final JdbcClient jdbc;
        private int attempts;

        Deed(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Command
        public int count(String prefix, int succeedsAt) {
            write(prefix);
            if (++attempts < succeedsAt) throw new OptimisticLockingFailureException("another was faster");
            return attempts;
        }

        @Command
        public void fail(String prefix) {
            write(prefix);
            if (++attempts > 1) throw new IllegalStateException("tried again");
            throw new NotFound();
        }

        private void write(String prefix) {
            assertThat(isActualTransactionActive()).isTrue();
            jdbc.sql("insert into reference_year values (:prefix, 2016, 1)")
                    .param("prefix", prefix)
                    .update();
        }
    }
}
