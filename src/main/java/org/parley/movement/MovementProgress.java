package org.parley.movement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.parley.inbox.Inbox;
import org.parley.inbox.NewTask;
import org.parley.movement.Movement.Ending;
import org.parley.request.Course;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.security.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what the process reached, in its transaction, and asks the people whose turn it is. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MovementProgress implements MovementFacts {

    private static final Duration TO_REPORT_AN_OUTCOME = Duration.ofDays(1);
    private static final Duration FOR_NEW_TERMS = Duration.ofHours(24);

    private final Requests requests;
    private final MovementRepository movements;
    private final Departures departures;
    private final Inbox inbox;
    private final Clock clock;

    MovementProgress(Requests requests, MovementRepository movements, Departures departures, Inbox inbox, Clock clock) {
        this.requests = requests;
        this.movements = movements;
        this.departures = departures;
        this.inbox = inbox;
        this.clock = clock;
    }

    @Override
    public boolean mayDepart(UUID requestId) {
        return departures.obstacles(requests.get(requestId)).isEmpty();
    }

    @Override
    public void askForGo(UUID requestId) {
        var request = requests.lock(requestId);
        movements.save(movements.of(requestId).anew());
        ask(requestId, Tasks.GO, Role.COORDINATOR, request.startsAt());
    }

    @Override
    public boolean isGo(UUID requestId) {
        return movements.of(requestId).isGo();
    }

    @Override
    public void askForDeparture(UUID requestId) {
        ask(requestId, Tasks.DEPARTURE, Role.MONITOR, requests.get(requestId).startsAt());
    }

    @Override
    public void holdDeparture(UUID requestId) {
        requests.lock(requestId);
        movements.save(movements.of(requestId).undecided());
        inbox.close(requestId, Tasks.GO);
        inbox.close(requestId, Tasks.DEPARTURE);
    }

    @Override
    public void markUnderWay(UUID requestId) {
        var request = proceed(requestId, Course.UNDER_WAY);
        ask(requestId, Tasks.ARRIVAL, Role.MONITOR, request.endsAt());
    }

    @Override
    public void markArrived(UUID requestId) {
        proceed(requestId, Course.ARRIVED);
        inbox.close(requestId, Tasks.ARRIVAL);
    }

    @Override
    public void askForOutcome(UUID requestId) {
        ask(requestId, Tasks.OUTCOME, Role.COORDINATOR, clock.instant().plus(TO_REPORT_AN_OUTCOME));
    }

    @Override
    public void complete(UUID requestId) {
        proceed(requestId, Course.ENDED);
        inbox.closeAll(requestId);
    }

    @Override
    public void recordPostponed(UUID requestId) {
        endWith(requestId, Outcome.POSTPONED);
        ask(requestId, Tasks.NEW_TERMS, Role.COORDINATOR, clock.instant().plus(FOR_NEW_TERMS));
    }

    @Override
    public void recordCancelled(UUID requestId) {
        endWith(requestId, Outcome.CANCELLED);
        inbox.closeAll(requestId);
    }

    private void endWith(UUID requestId, Outcome outcome) {
        requests.lock(requestId);
        movements.save(movements.of(requestId).ended(new Ending(outcome, null, null)));
    }

    private Request proceed(UUID requestId, Course course) {
        var request = requests.lock(requestId);
        return request.course() == course ? request : requests.proceed(request, course);
    }

    private void ask(UUID requestId, String kind, Role role, Instant due) {
        inbox.open(new NewTask(requestId, kind, role, null, null, due));
    }
}
