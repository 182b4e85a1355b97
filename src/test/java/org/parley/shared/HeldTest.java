package org.parley.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class HeldTest {

    private final DataSourceTransactionManager transactions =
            new DataSourceTransactionManager(new DriverManagerDataSource("jdbc:h2:mem:held"));
    private final TransactionTemplate transaction = new TransactionTemplate(transactions);
    private final TransactionTemplate another =
            new TransactionTemplate(transactions, new DefaultTransactionDefinition(PROPAGATION_REQUIRES_NEW));

    private final Held<String, Integer> held = new Held<>();

    @Test
    void whatWasReadIsHeldUntilTheTransactionEndsAndNoLonger() {
        transaction.executeWithoutResult(status -> {
            held.put("trucks", 20);
            assertThat(held.get("trucks")).contains(20);
        });
        assertThat(held.get("trucks")).isEmpty();
        transaction.executeWithoutResult(
                status -> assertThat(held.get("trucks")).isEmpty());
    }

    @Test
    void aTransactionThatIsTakenBackLeavesNothing() {
        transaction.executeWithoutResult(status -> {
            held.put("trucks", 20);
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(
                status -> assertThat(held.get("trucks")).isEmpty());
    }

    @Test
    void anotherTransactionInBetweenSeesNothingOfItAndLeavesItAlone() {
        transaction.executeWithoutResult(status -> {
            held.put("trucks", 20);
            another.executeWithoutResult(inner -> {
                assertThat(held.get("trucks")).isEmpty();
                held.put("trucks", 40);
            });
            assertThat(held.get("trucks")).contains(20);
        });
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        transaction.executeWithoutResult(status -> {
            held.put("trucks", 20);
            held.put("buses", 5);
            held.drop("trucks");
            assertThat(held.getOr("trucks", () -> Optional.of(30))).contains(30);
            assertThat(held.getOr("buses", Optional::empty)).contains(5);
            held.clear();
            assertThat(held.get("buses")).isEmpty();
        });
    }

    @Test
    void nothingIsHeldWhereNoTransactionRuns() {
        held.put("trucks", 20);
        assertThat(held.get("trucks")).isEmpty();
        assertThat(held.getOr("trucks", () -> Optional.of(30))).contains(30);
        assertThat(held.get("trucks")).isEmpty();
    }
}
