package org.parley.replay;

import java.util.List;

/** What an entry of the journal belongs to on the axis of time. */
public enum Lane {
    TERMS("request.", "terms.", "round.", "plan.", "agreement.", "notification."),
    ANSWERS("answer.", "slot.", "condition.", "question.", "notice.", "inner-step."),
    DOCUMENTS("document."),
    MOVEMENT(
            "go.",
            "movement.",
            "group.",
            "pause.",
            "window-change.",
            "repair.",
            "restoration.",
            "refuel.",
            "government."),
    VIOLATIONS("violation.", "hold.", "leader."),
    OTHER("");

    private final List<String> keys;

    Lane(String... keys) {
        this.keys = List.of(keys);
    }

    static Lane of(String key) {
        for (var lane : values()) if (lane.keys.stream().anyMatch(key::startsWith)) return lane;
        return OTHER;
    }
}
