package org.parley.agreement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.RequestProcess;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.request.TermsVersion;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.parley.shared.Command;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;
import org.parley.shared.Result;
import org.springframework.stereotype.Service;

/**
 * Records what others agreed without the UN, amends it as more is known, follows the groups, and closes it. Nobody is
 * asked, and nothing here says that the UN agreed (rules.md, Agreements made without the UN).
 */
@Service
public class Agreements {

    private final Requests requests;
    private final FollowedGroups groups;
    private final GroupReports reports;
    private final RequestProcess process;
    private final AgreementProcess path;
    private final Journal journal;
    private final Clock clock;

    Agreements(
            Requests requests,
            FollowedGroups groups,
            GroupReports reports,
            RequestProcess process,
            AgreementProcess path,
            Journal journal,
            Clock clock) {
        this.requests = requests;
        this.groups = groups;
        this.reports = reports;
        this.process = process;
        this.path = path;
        this.journal = journal;
        this.clock = clock;
    }

    /** Written down by a coordinator; staff is asked for the criteria and a statement of concern. Refuses field by field. */
    @Command
    public Result<Request> record(AgreementTerms terms, Actor by) {
        onlyStaff(by, Role.COORDINATOR);
        var refusals = requests.refusals(terms);
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var request = requests.decide(requests.open(terms, by), Decision.NOT_ASKED);
        tell("agreement.recorded", request.id(), terms.concludedAt(), by, "consulted", terms.consulted());
        process.start(request.kind(), request.id());
        return Result.done(requests.get(request.id()));
    }

    /**
     * More is known, or what was known was wrong: a new version, and nobody is asked. {@code seenVersion} is the version
     * that the writer saw: another one in between is stale data. Refuses to take out a group that is followed already.
     */
    @Command
    public Result<TermsVersion> amend(UUID id, int seenVersion, AgreementTerms terms, @Nullable String note, Actor by) {
        onlyStaff(by, Role.COORDINATOR);
        var request = requests.lock(id);
        var refusals = AgreementPolicy.ofRequest(request);
        if (!refusals.isEmpty()) return Result.refused(refusals);
        requests.mustHaveSeen(seenVersion, request);
        refusals = ofAmendment(id, terms, note);
        if (!refusals.isEmpty()) return Result.refused(refusals);
        if (requests.changes(request, terms).isEmpty()) return Result.refused(Refusal.general("terms.unchanged"));
        var amended = requests.revise(request, terms, note, false, by);
        tell("agreement.amended", id, clock.instant(), by, "version", amended.no());
        return Result.done(amended);
    }

    private List<Refusal> ofAmendment(UUID id, AgreementTerms terms, @Nullable String note) {
        return new Refusals()
                .also(requests.refusals(terms))
                .also(AgreementPolicy.ofAmendment(terms, note, groups.all(id)))
                .found();
    }

    /** Followed no longer, with a reason: it came to its end, or it was recorded in error. */
    @Command
    public Result<Request> close(UUID id, ClosingDraft draft, Actor by) {
        onlyStaff(by, Role.COORDINATOR);
        var request = requests.lock(id);
        var refusals = new Refusals()
                .also(AgreementPolicy.ofRequest(request))
                .also(AgreementPolicy.ofClosing(draft))
                .found();
        if (!refusals.isEmpty()) return Result.refused(refusals);
        requests.proceed(request, draft.inError() ? Course.CANCELLED : Course.ENDED);
        var key = draft.inError() ? "agreement.recorded-in-error" : "agreement.closed";
        tell(key, id, clock.instant(), by, "reason", draft.reason());
        path.closed(id);
        return Result.done(requests.get(id));
    }

    /** A group is said to have left; who says so is named, and each count is a figure of its own, as alleged. */
    @Command
    public Result<FollowedGroup> reportDeparture(UUID id, int groupNo, GroupReport report, Actor by) {
        onlyStaff(by, Role.COORDINATOR, Role.MONITOR);
        var request = requests.lock(id);
        var refusals = AgreementPolicy.ofRequest(request);
        if (!refusals.isEmpty()) return Result.refused(refusals);
        return reports.departed(request, groupNo, report, by.username());
    }

    /** A group is said to be there; it may arrive though nobody saw it leave. */
    @Command
    public Result<FollowedGroup> reportArrival(UUID id, int groupNo, GroupReport report, Actor by) {
        onlyStaff(by, Role.COORDINATOR, Role.MONITOR);
        var request = requests.lock(id);
        var refusals = AgreementPolicy.ofRequest(request);
        if (!refusals.isEmpty()) return Result.refused(refusals);
        return reports.arrived(request, groupNo, report, by.username());
    }

    private void tell(String key, UUID id, Instant at, Actor by, String name, @Nullable Object value) {
        journal.write(JournalEntry.about(id, key, at)
                .by(by.username())
                .with(name, value)
                .with("reference", requests.get(id).reference())
                .with("sha256", requests.currentVersion(id).sha256()));
    }

    private static void onlyStaff(Actor by, Role... allowed) {
        by.mustBeOneOf(allowed);
        if (!by.isStaff()) throw new Forbidden();
    }
}
