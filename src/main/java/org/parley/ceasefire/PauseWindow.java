package org.parley.ceasefire;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The window of a pause, once it was agreed or lapsed: from when to when, and whether that time has come. */
public record PauseWindow(
        UUID requestId,
        int termsVersion,
        Instant startsAt,
        Instant endsAt,
        State state,
        @Nullable Instant tookEffectAt,
        @Nullable Instant endedAt) {

    private static final Duration WARNED_BEFORE = Duration.ofHours(2);

    /** Agreed and still ahead, holding, over, or never come about. */
    public enum State {
        AGREED,
        IN_EFFECT,
        ENDED,
        LAPSED
    }

    /** It holds from the agreed time on, however late the program learns of it: the clock starts at that time. */
    PauseWindow inEffect() {
        return new PauseWindow(requestId, termsVersion, startsAt, endsAt, State.IN_EFFECT, startsAt, null);
    }

    /** With another end, as a later version of the terms has it. */
    PauseWindow endingAt(Instant end, int version) {
        return new PauseWindow(requestId, version, startsAt, end, state, tookEffectAt, endedAt);
    }

    PauseWindow ended(Instant at) {
        return new PauseWindow(requestId, termsVersion, startsAt, endsAt, State.ENDED, tookEffectAt, at);
    }

    /** Two hours before the end; for a window of four hours or less in its middle. */
    static Instant warnAt(Instant startsAt, Instant endsAt) {
        var half = Duration.between(startsAt, endsAt).dividedBy(2);
        return endsAt.minus(half.compareTo(WARNED_BEFORE) < 0 ? half : WARNED_BEFORE);
    }
}
