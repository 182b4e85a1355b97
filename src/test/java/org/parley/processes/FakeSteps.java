package org.parley.processes;

import static java.util.Map.entry;
import static org.parley.processes.World.day;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stand-ins for the steps beans, public as the engine needs them: what they answer stands in the {@link World}. */
final class FakeSteps {

    private FakeSteps() {}

    static Map<String, Object> in(World world) {
        return Map.ofEntries(
                entry("clearanceSteps", new Clearance(world)),
                entry("ceasefireSteps", new Ceasefire(world)),
                entry("holdSteps", new Hold(world)),
                entry("movementSteps", new FakeMovementSteps.Movement(world)),
                entry("convoySteps", new FakeMovementSteps.Convoy(world)),
                entry("evacuationSteps", new FakeMovementSteps.Evacuation(world)),
                entry("missionSteps", new FakeMovementSteps.Mission(world)),
                entry("planSteps", new FakePlanSteps(world)),
                entry("agreementSteps", new Agreement(world)),
                entry("notificationSteps", new Notification(world)),
                entry("windowChangeSteps", new FakeChangeSteps(world)));
    }

    public record Clearance(World world) {

        public void openRound(String request) {
            world.lapsed = false;
            world.did("open round");
        }

        public List<String> slotsToAsk(String request, @Nullable String onlySlot) {
            return onlySlot == null || onlySlot.isEmpty() ? world.slots : List.of(onlySlot);
        }

        public Date remindAt(String slot) {
            return in(1);
        }

        public Date escalateAt(String slot) {
            return in(2);
        }

        public Date dueAt(String slot) {
            return in(3);
        }

        private static Date in(int days) {
            return Date.from(Drawings.now().plus(Duration.ofDays(days)));
        }

        public void remind(String slot) {
            world.did("remind " + slot);
        }

        public void escalate(String slot) {
            world.did("escalate " + slot);
        }

        public void recordNoReply(String slot) {
            world.did("no reply " + slot);
            world.tellFromWithin();
        }

        public void weigh(String request) {
            world.did("weigh");
            world.tellFromWithin();
        }

        public boolean isClear(String request) {
            return world.clear;
        }

        public void closeRound(String request) {
            world.did("close round");
        }
    }

    public record Agreement(World world) {

        public void askForCriteria(String request) {
            world.did("ask for criteria");
        }

        public void close(String request) {
            world.did("close");
        }
    }

    public record Notification(World world) {

        public void inform(String request) {
            world.did("inform");
        }

        public Date expiresAt(String request) {
            return Date.from(day(7));
        }

        public void expire(String request) {
            world.did("expire");
        }
    }

    public record Ceasefire(World world) {

        public boolean isAhead(String request) {
            return Drawings.now().isBefore(day(5));
        }

        public void agreeWindow(String request) {
            world.did("agree window");
        }

        public void setWindowAside(String request) {
            world.did("set window aside");
        }

        public void recordLapsed(String request) {
            world.lapsed = true;
            world.did("lapsed");
        }

        public boolean isLapsed(String request) {
            return world.lapsed;
        }

        public Date startsAt(String request) {
            return Date.from(day(5));
        }

        public Date endsAt(String request) {
            return Date.from(world.end);
        }

        public Date warnAt(String request) {
            return Date.from(world.end.minus(Duration.ofHours(3)));
        }

        public void takeEffect(String request) {
            world.did("take effect");
        }

        public void settleEnd(String request) {
            var agreed = world.agreedEnd;
            world.agreedEnd = null;
            if (agreed == null) return;
            world.end = agreed;
            world.did("end moved");
        }

        public boolean isEndAhead(String request) {
            return !world.endedByParty && world.end.isAfter(Drawings.now());
        }

        public void endWindow(String request) {
            world.did("end window");
        }

        public List<String> dependants(String request) {
            return world.dependants;
        }

        public List<String> movementsInside(String request) {
            return world.inside;
        }

        public void recordPostponed(String request) {
            world.did("postponed");
        }

        public void recordCancelled(String request) {
            world.did("cancelled");
        }
    }

    public record Hold(World world) {

        public void tell(String movement) {
            if (world.unreachable) throw new IllegalStateException("a movement that can't be told");
            world.did("tell " + movement);
            Drawings.nudge(movement);
        }
    }
}
