package org.parley.notification;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.RequestProcess;
import org.parley.inbox.Inbox;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.parley.shared.Characters;
import org.parley.shared.Command;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;
import org.parley.shared.Result;
import org.springframework.stereotype.Service;

/**
 * Tells parties of an object that is to be spared. A notification is not verified by whoever gets it, and no guarantee; it
 * is no request, and an acknowledgement is no approval (domain.md 1.1).
 */
@Service
public class Notifications {

    private final Requests requests;
    private final RequestProcess process;
    private final NotificationProcess path;
    private final Journal journal;
    private final Inbox inbox;
    private final Clock clock;

    Notifications(
            Requests requests,
            RequestProcess process,
            NotificationProcess path,
            Journal journal,
            Inbox inbox,
            Clock clock) {
        this.requests = requests;
        this.process = process;
        this.path = path;
        this.journal = journal;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** Sends it to its recipients; it expires by itself. Refuses field by field. */
    @Command
    public Result<Request> send(NotificationTerms terms, Actor by) {
        coordinator(by);
        var refusals = requests.refusals(terms);
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var request = requests.decide(requests.open(terms, by), Decision.NOT_ASKED);
        journal.write(JournalEntry.about(request.id(), "notification.opened", clock.instant())
                .by(by.username())
                .with("reference", request.reference())
                .with("sha256", requests.currentVersion(request.id()).sha256()));
        process.start(request.kind(), request.id());
        return Result.done(requests.get(request.id()));
    }

    /** It holds no longer, with a reason. Refused once it has expired. */
    @Command
    public Result<Request> callOff(UUID id, @Nullable String reason, Actor by) {
        coordinator(by);
        var request = requests.lock(id);
        var refusals = refusals(request, reason);
        if (!refusals.isEmpty()) return Result.refused(refusals);
        requests.proceed(request, Course.CANCELLED);
        inbox.closeAll(id);
        journal.write(JournalEntry.about(id, "notification.called-off", clock.instant())
                .by(by.username())
                .with("reason", reason));
        path.calledOff(id);
        return Result.done(requests.get(id));
    }

    private static List<Refusal> refusals(Request request, @Nullable String reason) {
        return new Refusals()
                .when(request.kind() != Kind.NOTIFICATION, "notification.other-kind")
                .when(request.course().isOver(), "request.over")
                .when(Characters.isBlank(reason), "reason", "reason.missing")
                .atMost("reason", reason, 2000)
                .found();
    }

    private static void coordinator(Actor by) {
        by.mustBeOneOf(Role.COORDINATOR);
        if (!by.isStaff()) throw new Forbidden();
    }
}
