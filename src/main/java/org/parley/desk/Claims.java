package org.parley.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.FourEyes;
import org.parley.inbox.Colleague;
import org.parley.inbox.Colleagues;
import org.parley.inbox.Inbox;
import org.parley.inbox.Marks;
import org.parley.inbox.Priority;
import org.parley.inbox.Task;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Requests;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.parley.shared.Command;
import org.parley.shared.NotFound;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has which task. A courtesy among people of one role and one party: it keeps nobody from doing what they may.
 * Whoever opened or revised a request takes no answer to it, in any role or guise (rules.md, Four eyes).
 */
@Service
public class Claims {

    /** The kinds of task in which a party's word is given. */
    private static final Set<String> OF_ANSWERING = Set.of("answer");

    private final Inbox inbox;
    private final Marks marks;
    private final Colleagues colleagues;
    private final Requests requests;
    private final FourEyes fourEyes;
    private final Journal journal;
    private final Clock clock;

    Claims(
            Inbox inbox,
            Marks marks,
            Colleagues colleagues,
            Requests requests,
            FourEyes fourEyes,
            Journal journal,
            Clock clock) {
        this.inbox = inbox;
        this.marks = marks;
        this.colleagues = colleagues;
        this.requests = requests;
        this.fourEyes = fourEyes;
        this.journal = journal;
        this.clock = clock;
    }

    /** I see to it; what somebody took for whom I stand in, I take on. Refuses what somebody else has, naming them. */
    @Command
    public Result<Task> take(UUID id, Actor by) {
        var task = locked(id, inbox::find, by);
        if (task.isEmpty()) return done();
        var refusals = new ArrayList<>(ClaimPolicy.ofTaking(task.get()));
        refusals.addAll(excluded(task.get(), by.username(), null));
        var absent = task.get().taken() == null ? null : task.get().taken().by();
        if (absent != null && refusals.isEmpty()) refusals.addAll(excluded(task.get(), absent, null));
        if (!refusals.isEmpty()) return Result.refused(refusals);
        marks.take(id, by.username(), absent, clock.instant());
        tell(entry(task.get(), absent == null ? "task.taken" : "task.taken-for", by)
                .with("absent", absent));
        return Result.done(inbox.find(id, by).orElseThrow(NotFound::new));
    }

    /** Nobody sees to it any more: said by whoever took it, or by whoever stands in. */
    @Command
    public Result<Task> release(UUID id, Actor by) {
        var task = locked(id, inbox::find, by);
        if (task.isEmpty()) return done();
        var refusals = ClaimPolicy.ofReleasing(task.get());
        if (!refusals.isEmpty()) return Result.refused(refusals);
        marks.release(id);
        tell(entry(task.get(), "task.released", by));
        return Result.done(inbox.find(id, by).orElseThrow(NotFound::new));
    }

    /** From now on this colleague sees to it. Refuses whoever may not do it, and nobody says which accounts there are. */
    @Command
    public Result<Task> passOn(UUID id, @Nullable String to, Actor by) {
        by.mustBeOneOf(Role.COORDINATOR, Role.DELEGATE, Role.GUARANTOR);
        var task = locked(id, inbox::findAsLead, by);
        if (task.isEmpty()) return done();
        if (!ClaimPolicy.leads(task.get(), by)) throw new NotFound();
        var known = colleagues.isOne(to, task.get().forRole(), task.get().party());
        var refusals = new ArrayList<>(ClaimPolicy.ofPassingOn(task.get(), to, known));
        if (to != null && refusals.isEmpty()) refusals.addAll(excluded(task.get(), to, "to"));
        if (to == null || !refusals.isEmpty()) return Result.refused(refusals);
        marks.take(id, to, null, clock.instant());
        tell(entry(task.get(), "task.passed-on", by).with("taker", to));
        return Result.done(inbox.findAsLead(id, by).orElseThrow(NotFound::new));
    }

    /** How urgent its people hold it to be. */
    @Command
    public Result<Task> prioritise(UUID id, @Nullable Priority priority, Actor by) {
        var task = locked(id, inbox::findAsLead, by);
        if (task.isEmpty()) return done();
        var refusals = ClaimPolicy.ofPriority(task.get(), priority);
        if (priority == null || !refusals.isEmpty()) return Result.refused(refusals);
        marks.prioritise(id, priority);
        tell(entry(task.get(), "task.prioritised", by).with("priority", priority));
        return Result.done(inbox.findAsLead(id, by).orElseThrow(NotFound::new));
    }

    /** To whom it can be passed on. */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues(UUID id, Actor who) {
        var task = inbox.findAsLead(id, who).orElseThrow(NotFound::new);
        if (!ClaimPolicy.leads(task, who)) throw new Forbidden();
        return colleagues.of(task.forRole(), task.party());
    }

    /** As it stands once nobody else can change it; empty: it was done meanwhile. What is not theirs is not found. */
    private Optional<Task> locked(UUID id, BiFunction<UUID, Actor, Optional<Task>> as, Actor by) {
        var seen = as.apply(id, by).orElseThrow(NotFound::new);
        requests.lock(seen.requestId());
        return as.apply(id, by);
    }

    private static Result<Task> done() {
        return Result.refused(Refusal.general("task.done-already"));
    }

    private List<Refusal> excluded(Task task, String username, @Nullable String field) {
        if (!OF_ANSWERING.contains(task.kind())) return List.of();
        var guise = new Actor(username, Set.of(), null);
        return fourEyes.refusals(task.requestId(), guise).stream()
                .map(refusal -> new Refusal(field, refusal.key(), refusal.args()))
                .toList();
    }

    private JournalEntry entry(Task task, String key, Actor by) {
        var entry = JournalEntry.about(task.requestId(), key, clock.instant())
                .by(by.username())
                .with("task", task.kind());
        return task.party() == null
                ? entry.confined()
                : entry.with("party", task.party()).onlyFor(task.party());
    }

    private void tell(JournalEntry entry) {
        journal.write(entry);
    }
}
