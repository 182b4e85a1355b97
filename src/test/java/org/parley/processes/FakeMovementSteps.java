package org.parley.processes;

import java.util.List;

/** Stand-ins for the steps beans of whatever moves. */
final class FakeMovementSteps {

    private FakeMovementSteps() {}

    public record Movement(World world) {

        public boolean mayDepart(String request) {
            return world.mayDepart;
        }

        public void askForGo(String request) {
            world.did("ask for go");
        }

        public boolean isGo(String request) {
            return world.go;
        }

        public void askForDeparture(String request) {
            world.did("ask for departure");
        }

        public void holdDeparture(String request) {
            world.did("hold departure");
        }

        public void markUnderWay(String request) {
            world.did("under way");
        }

        public void markArrived(String request) {
            world.did("arrived");
        }

        public void askForOutcome(String request) {
            world.did("ask for outcome");
        }

        public void complete(String request) {
            world.did("complete");
        }

        public void recordPostponed(String request) {
            world.did("postponed");
        }

        public void recordCancelled(String request) {
            world.did("cancelled");
        }
    }

    public record Convoy(World world) {

        public boolean isCrossBorder(String request) {
            return world.crossBorder;
        }

        public void informGovernment(String request) {
            world.did("inform government");
        }
    }

    public record Evacuation(World world) {

        public void askForSafeguards(String request) {
            world.did("ask for safeguards");
        }

        public List<String> groups(String request) {
            return world.groups;
        }
    }

    public record Mission(World world) {

        public void askForRepair(String request) {
            world.did("ask for repair");
        }

        public void askForRefuelling(String request) {
            world.did("ask for refuelling");
        }
    }
}
