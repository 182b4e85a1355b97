package org.parley.ceasefire.process;

import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.parley.ceasefire.CeasefireFacts;
import org.springframework.stereotype.Component;

/** The steps of a pause, as its process calls them. */
@Component("ceasefireSteps")
public class CeasefireSteps {

    private final CeasefireFacts facts;

    CeasefireSteps(CeasefireFacts facts) {
        this.facts = facts;
    }

    public Date startsAt(String requestId) {
        return Date.from(facts.startsAt(UUID.fromString(requestId)));
    }

    public Date endsAt(String requestId) {
        return Date.from(facts.endsAt(UUID.fromString(requestId)));
    }

    public Date warnAt(String requestId) {
        return Date.from(facts.warnAt(UUID.fromString(requestId)));
    }

    public boolean isAhead(String requestId) {
        return facts.isAhead(UUID.fromString(requestId));
    }

    public boolean isLapsed(String requestId) {
        return facts.isLapsed(UUID.fromString(requestId));
    }

    public List<String> dependants(String requestId) {
        return texts(facts.dependants(UUID.fromString(requestId)));
    }

    public List<String> movementsInside(String requestId) {
        return texts(facts.movementsInside(UUID.fromString(requestId)));
    }

    public void agreeWindow(String requestId) {
        facts.agreeWindow(UUID.fromString(requestId));
    }

    public void setWindowAside(String requestId) {
        facts.setWindowAside(UUID.fromString(requestId));
    }

    public void recordLapsed(String requestId) {
        facts.recordLapsed(UUID.fromString(requestId));
    }

    public void takeEffect(String requestId) {
        facts.takeEffect(UUID.fromString(requestId));
    }

    public void settleEnd(String requestId) {
        facts.settleEnd(UUID.fromString(requestId));
    }

    public boolean isEndAhead(String requestId) {
        return facts.isEndAhead(UUID.fromString(requestId));
    }

    public void endWindow(String requestId) {
        facts.endWindow(UUID.fromString(requestId));
    }

    public void recordPostponed(String requestId) {
        facts.recordPostponed(UUID.fromString(requestId));
    }

    public void recordCancelled(String requestId) {
        facts.recordCancelled(UUID.fromString(requestId));
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
