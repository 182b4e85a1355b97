package org.parley.ceasefire.process;

import java.util.Date;
import java.util.UUID;
import org.parley.ceasefire.WindowChangeFacts;
import org.springframework.stereotype.Component;

/** The steps of a change of a window, as its process calls them. */
@Component("windowChangeSteps")
public class WindowChangeSteps {

    private final WindowChangeFacts facts;

    WindowChangeSteps(WindowChangeFacts facts) {
        this.facts = facts;
    }

    public void note(String requestId) {
        facts.note(UUID.fromString(requestId));
    }

    public Date latestAt(String requestId) {
        return Date.from(facts.latestAt(UUID.fromString(requestId)));
    }

    public boolean canStillCount(String requestId) {
        return facts.canStillCount(UUID.fromString(requestId));
    }

    public void agree(String requestId) {
        facts.agree(UUID.fromString(requestId));
    }

    public void recordLapsed(String requestId) {
        facts.recordLapsed(UUID.fromString(requestId));
    }

    public void tellPause(String requestId) {
        facts.tellPause(UUID.fromString(requestId));
    }

    public void recordCancelled(String requestId) {
        facts.recordCancelled(UUID.fromString(requestId));
    }
}
