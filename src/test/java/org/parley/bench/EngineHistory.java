package org.parley.bench;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.springframework.transaction.support.TransactionTemplate;

/** What the screens of reviewing show, asked of the engine's own history; each question in one transaction. */
final class EngineHistory {

    private static final List<UnaryOperator<HistoricProcessInstanceQuery>> STATES = List.of(
            HistoricProcessInstanceQuery::active,
            HistoricProcessInstanceQuery::suspended,
            HistoricProcessInstanceQuery::completed,
            HistoricProcessInstanceQuery::externallyTerminated,
            HistoricProcessInstanceQuery::internallyTerminated);

    private final HistoryService history;
    private final TransactionTemplate transaction;

    EngineHistory(Program program) {
        history = program.get(HistoryService.class);
        transaction = program.get(TransactionTemplate.class);
    }

    /** Every step of the request's process and of those that it called, which have its key too; gives how many. */
    int steps(UUID request) {
        return transaction.execute(status -> of(request).list().stream()
                .mapToInt(instance -> steps(instance.getId()))
                .sum());
    }

    /** The same where a called process has no key: from each instance to those that it called, for which it has no index. */
    int stepsByCaller(UUID request) {
        return transaction.execute(status -> of(request).rootProcessInstances().list().stream()
                .mapToInt(root -> steps(root.getId())
                        + history
                                .createHistoricProcessInstanceQuery()
                                .superProcessInstanceId(root.getId())
                                .list()
                                .stream()
                                .mapToInt(called -> steps(called.getId()))
                                .sum())
                .sum());
    }

    private HistoricProcessInstanceQuery of(UUID request) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(request.toString());
    }

    private int steps(String instance) {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list()
                .size();
    }

    /** Requests begun in each of these months, by the state that they are in; gives how many. */
    long board(List<YearMonth> months, ZoneId zone) {
        return transaction.execute(status -> months.stream()
                .flatMapToLong(month -> STATES.stream()
                        .mapToLong(state -> state.apply(begun(month, zone)).count()))
                .sum());
    }

    private HistoricProcessInstanceQuery begun(YearMonth month, ZoneId zone) {
        return history.createHistoricProcessInstanceQuery()
                .rootProcessInstances()
                .startedAfter(Date.from(month.atDay(1).atStartOfDay(zone).toInstant()))
                .startedBefore(Date.from(month.plusMonths(1)
                        .atDay(1)
                        .atStartOfDay(zone)
                        .minusNanos(1_000_000)
                        .toInstant()));
    }
}
