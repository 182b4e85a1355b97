package org.parley.glass;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.inbox.Inbox;
import org.parley.inbox.NewTask;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Requests;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.parley.shared.Command;
import org.parley.shared.NotFound;
import org.parley.shared.Result;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Breaks the glass (features.md row 87): somebody of staff reads, for an hour and one request, what is confidential.
 * It lets them read and nothing else: nobody answers by it, and four eyes stay four. A coordinator looks at it afterwards.
 */
@Service
public class Glasses {

    static final Duration OPEN_FOR = Duration.ofMinutes(60);

    private static final String TASK = "glass";
    private static final Duration TO_BE_REVIEWED_WITHIN = Duration.ofHours(24);

    private final GlassRepository glasses;
    private final Requests requests;
    private final Journal journal;
    private final Inbox inbox;
    private final Clock clock;

    Glasses(GlassRepository glasses, Requests requests, Journal journal, Inbox inbox, Clock clock) {
        this.glasses = glasses;
        this.requests = requests;
        this.journal = journal;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** Of staff, whoever is neither a coordinator nor an auditor: those read what is confidential anyway. */
    public static boolean isKeptOut(Actor who) {
        return who.isStaff() && !who.is(Role.COORDINATOR) && !who.is(Role.AUDITOR);
    }

    /** For whom it is broken now, by this person. */
    @Transactional(readOnly = true)
    public boolean isOpen(UUID request, Actor who) {
        return isKeptOut(who) && glasses.isOpen(request, who.username(), clock.instant());
    }

    /**
     * Opens for an hour what is confidential in this request, and tells all of staff; every coordinator has a task to look
     * at it. Refuses without a reason of at least 20 characters, and where nothing is hidden or it is open already.
     */
    @Command
    public Result<BrokenGlass> breakFor(UUID request, @Nullable String reason, Actor by) {
        staff(by, Role.MONITOR, Role.ADMINISTRATOR, Role.COORDINATOR);
        requests.lock(request);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var open = glasses.isOpen(request, by.username(), now);
        var refusals = GlassPolicy.ofBreaking(reason, isKeptOut(by), open);
        if (reason == null || !refusals.isEmpty()) return Result.refused(refusals);
        var glass = new BrokenGlass(UUID.randomUUID(), request, by.username(), reason.strip(), now, now.plus(OPEN_FOR));
        glasses.insert(glass);
        journal.write(entry("glass.broken", glass, now, by)
                .with("until", glass.until())
                .with("reason", glass.reason()));
        inbox.open(new NewTask(request, TASK, Role.COORDINATOR, null, glass.id(), now.plus(TO_BE_REVIEWED_WITHIN)));
        return Result.done(glass);
    }

    /** Says, afterwards or while it is open, what came of looking at it; never one's own, and once. */
    @Command
    public Result<BrokenGlass> review(UUID id, @Nullable String remark, Actor by) {
        staff(by, Role.COORDINATOR);
        var glass = glasses.find(id).orElseThrow(NotFound::new);
        requests.lock(glass.requestId());
        var own = glass.brokenBy().equals(by.username());
        var refusals = GlassPolicy.ofReview(remark, own, glasses.isReviewed(id));
        if (remark == null || !refusals.isEmpty()) return Result.refused(refusals);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        glasses.review(id, remark.strip(), by.username(), now);
        journal.write(entry("glass.reviewed", glass, now, by).with("remark", remark.strip()));
        inbox.closeForSlot(glass.requestId(), id);
        return Result.done(glass);
    }

    private static void staff(Actor by, Role... allowed) {
        by.mustBeOneOf(allowed);
        if (!by.isStaff()) throw new Forbidden();
    }

    private static JournalEntry entry(String key, BrokenGlass glass, Instant at, Actor by) {
        return JournalEntry.about(glass.requestId(), key, at)
                .by(by.username())
                .with("glass", glass.id())
                .confined();
    }
}
