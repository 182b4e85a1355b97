package org.parley.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.parley.testing.Scene.keys;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Clearances;
import org.parley.clearance.RequestProcess;
import org.parley.inbox.Inbox;
import org.parley.journal.Journal;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.parley.shared.Refusal;

/** The go, and the path that may or may not wait for it. */
class MovementsTest {

    private static final UUID ID = UUID.randomUUID();
    private static final Instant NOON = Instant.parse("2016-08-27T12:00:00Z");
    private static final Actor COORDINATOR = new Actor("coordinator", Set.of(Role.COORDINATOR), null);

    private final Requests requests = mock(Requests.class);
    private final MovementRepository rows = mock(MovementRepository.class);
    private final Clearances clearances = mock(Clearances.class);
    private final DepartureGate gate = mock(DepartureGate.class);
    private final MovementProcess process = mock(MovementProcess.class);
    private final RequestProcess gates = mock(RequestProcess.class);
    private final Journal journal = mock(Journal.class);
    private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    private final Movements movements = new Movements(
            requests,
            rows,
            new Departures(clearances, List.of(gate), clock),
            List.of(),
            process,
            gates,
            journal,
            mock(Inbox.class),
            clock);

    @BeforeEach
    void aClearedConvoy() {
        when(requests.lock(ID)).thenReturn(convoy(Course.NOT_STARTED));
        when(requests.get(ID)).thenReturn(convoy(Course.NOT_STARTED));
        when(gate.concerns(Kind.CONVOY)).thenReturn(true);
        when(rows.of(ID)).thenReturn(Movement.of(ID));
        when(rows.save(any())).thenAnswer(call -> call.getArgument(0));
    }

    @Test
    void theHeadRowIsLockedBeforeAnythingIsAsked() {
        when(process.awaitsGo(ID)).thenReturn(true);
        movements.decideGo(ID, true, "prepared beforehand", COORDINATOR);
        var order = inOrder(requests, clearances, rows, process);
        order.verify(requests).lock(ID);
        order.verify(clearances).obstacles(ID);
        order.verify(rows).save(any());
        order.verify(process).goDecided(ID);
    }

    @Test
    void aGateThatWasNotToldLooksAgainBeforeTheGo() {
        when(process.awaitsGo(ID)).thenReturn(false, true);
        assertThat(movements
                        .decideGo(ID, true, "prepared beforehand", COORDINATOR)
                        .refusals())
                .isEmpty();
        verify(gates).nudge(ID);
        verify(process).goDecided(ID);
    }

    @Test
    void aGoThatNobodyWaitsForIsRefused() {
        assertThat(keys(movements.decideGo(ID, true, "prepared beforehand", COORDINATOR)))
                .containsExactly("movement.go-not-asked");
        verify(process, never()).goDecided(ID);
    }

    @Test
    void everyGateOfItsKindIsAsked() {
        when(clearances.obstacles(ID)).thenReturn(List.of(Refusal.general("clearance.not-clear", "GROUP-N")));
        when(gate.obstacles(any(), any())).thenReturn(List.of(Refusal.of("pause", "pause.not-in-effect")));
        assertThat(keys(movements.decideGo(ID, true, "prepared beforehand", COORDINATOR)))
                .containsExactly("clearance.not-clear", "pause.not-in-effect");
        verifyNoInteractions(process, gates, journal);
    }

    @Test
    void aGateOfAnotherKindIsNotAsked() {
        when(gate.concerns(Kind.CONVOY)).thenReturn(false);
        when(gate.obstacles(any(), any())).thenReturn(List.of(Refusal.of("pause", "pause.not-in-effect")));
        assertThat(movements.mayDepart(ID)).isTrue();
    }

    @Test
    void beforeThePlannedDepartureTheGateIsAskedAboutThatMoment() {
        movements.obstacles(ID);
        verify(gate).obstacles(any(), eq(NOON.plus(Duration.ofHours(1))));
    }

    @Test
    void whoeverSpeaksForAPartyIsNeverStaffWhateverElseTheyAre() {
        var both = new Actor("delegate", Set.of(Role.COORDINATOR, Role.DELEGATE), "GROUP-N");
        assertThatThrownBy(() -> movements.decideGo(ID, true, "prepared beforehand", both))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> movements.reportDeparture(ID, NOON, both)).isInstanceOf(Forbidden.class);
        verifyNoInteractions(requests);
    }

    @Test
    void aGoThatIsNoLongerTheLastWordCarriesNoDeparture() {
        var given = new Movement.GoDecision(true, "coordinator", NOON, null);
        when(rows.of(ID)).thenReturn(Movement.of(ID).decided(given));
        when(requests.lock(ID)).thenReturn(convoy(Course.NOT_STARTED, NOON));
        assertThat(keys(movements.reportDeparture(ID, NOON, COORDINATOR))).containsExactly("movement.go-needed-again");
        verify(rows, never()).save(any());
    }

    private static Request convoy(Course course) {
        return convoy(course, NOON.plus(Duration.ofHours(1)));
    }

    private static Request convoy(Course course, Instant departure) {
        return new Request(
                ID,
                "HC-2016-0001",
                Kind.CONVOY,
                "SY01 – SY02",
                Decision.CLEAR,
                course,
                1,
                departure,
                NOON.plus(Duration.ofHours(9)),
                "coordinator",
                NOON,
                1);
    }
}
