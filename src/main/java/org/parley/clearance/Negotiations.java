package org.parley.clearance;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.inbox.Inbox;
import org.parley.inbox.NewTask;
import org.parley.request.Course;
import org.parley.request.Kind;
import org.parley.request.NotAsked;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.request.Terms;
import org.parley.request.TermsVersion;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.shared.Command;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.springframework.stereotype.Service;

/** The organiser's deeds: ask for access, change what is asked for, put it off, call it off. */
@Service
public class Negotiations {

    /** What was put off wants new terms within the day. */
    private static final Duration FOR_NEW_TERMS = Duration.ofHours(24);

    private final Requests requests;
    private final RequestDeeds deeds;
    private final Superseding superseding;
    private final RequestProcess process;
    private final List<OpeningRule> openings;
    private final List<RevisionRule> rules;
    private final LeadTimes leads;
    private final Emergencies emergencies;
    private final Inbox inbox;
    private final Clock clock;

    Negotiations(
            Requests requests,
            RequestDeeds deeds,
            Superseding superseding,
            RequestProcess process,
            List<OpeningRule> openings,
            List<RevisionRule> rules,
            LeadTimes leads,
            Emergencies emergencies,
            Inbox inbox,
            Clock clock) {
        this.requests = requests;
        this.deeds = deeds;
        this.superseding = superseding;
        this.process = process;
        this.openings = openings;
        this.rules = rules;
        this.leads = leads;
        this.emergencies = emergencies;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** Asks the parties. Refuses terms that can't be asked for, field by field. */
    @Command
    public Result<Request> open(Terms terms, Actor by) {
        return open(terms, Manner.USUAL, by);
    }

    /**
     * The same, in sealed rounds if so chosen: until all have answered or the deadline passed, parties read of them only
     * that they are open (rules.md, Sealed round). Refuses a start that is nearer than the lead times of the parties allow,
     * unless it is an emergency.
     */
    @Command
    public Result<Request> open(Terms terms, Manner manner, Actor by) {
        Organisers.only(by);
        var refusals = new ArrayList<>(NotAsked.refusals(terms.kind()));
        openings.forEach(rule -> refusals.addAll(rule.refusals(terms)));
        if (refusals.isEmpty()) refusals.addAll(requests.refusals(terms));
        if (refusals.isEmpty()) refusals.addAll(leads.refusals(terms, manner.emergencyReason()));
        refusals.addAll(Emergencies.refusals(manner.emergencyReason()));
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var request = deeds.write(terms, manner.emergencyReason(), by);
        if (manner.sealed()) deeds.seal(request, by);
        deeds.ask(request);
        return Result.done(requests.get(request.id()));
    }

    /**
     * A new version of the terms. A material change supersedes every answer and asks every party again; the earlier
     * answers stay. {@code seenVersion} is the version that the writer saw: another one in between is stale data. A
     * refused {@code note} is called {@code revisionNote}, since terms have a note of their own.
     */
    @Command
    public Result<TermsVersion> revise(UUID id, int seenVersion, Terms terms, @Nullable String note, Actor by) {
        return revise(id, seenVersion, terms, note, null, by);
    }

    /**
     * The same, as an emergency where there is a reason: another start is refused that is nearer than the lead times allow. A
     * start that stays leaves it the emergency that it was.
     */
    @Command
    public Result<TermsVersion> revise(
            UUID id, int seenVersion, Terms terms, @Nullable String note, @Nullable String emergencyReason, Actor by) {
        Organisers.only(by);
        var request = requests.lock(id);
        requests.mustHaveSeen(seenVersion, request);
        var refusals = refusalsOfRevision(request, terms, note, emergencyReason);
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var changes = requests.changes(request, terms);
        var material = stopped(request) || requests.isMaterial(request, changes);
        if (changes.isEmpty() && !stopped(request)) return Result.refused(Refusal.general("terms.unchanged"));
        var version = superseding.by(request, terms, note, material, by);
        emergencies.declare(id, version.no(), emergencyReason, by);
        if (emergencyReason == null && LeadTimes.isMoved(request, terms)) emergencies.end(id, version.no());
        return Result.done(version);
    }

    private List<Refusal> refusalsOfRevision(
            Request request, Terms terms, @Nullable String note, @Nullable String emergencyReason) {
        if (!request.kind().isNegotiated()) return NotAsked.refusals(request.kind());
        if (request.course().hasBegun()) return List.of(Refusal.general("request.already-begun"));
        if (terms.kind() != request.kind()) return List.of(Refusal.of("kind", "terms.other-kind"));
        var found = new ArrayList<>(requests.refusals(terms));
        rules.forEach(rule -> found.addAll(rule.refusals(request, terms)));
        if (found.isEmpty()) found.addAll(leads.ofRevision(request, terms, emergencyReason));
        found.addAll(Emergencies.refusals(emergencyReason));
        Texts.tooLong("revisionNote", note, Texts.LONG).ifPresent(found::add);
        return found;
    }

    /** Lapsed or postponed: it goes on only with a new round, whatever was changed. */
    private static boolean stopped(Request request) {
        return request.course() == Course.LAPSED || request.course() == Course.POSTPONED;
    }

    /** Calls it off, at any time before its end, with a reason. */
    @Command
    public Result<Request> cancel(UUID id, @Nullable String reason, Actor by) {
        Organisers.only(by);
        var request = requests.lock(id);
        var refusals = new ArrayList<>(NotAsked.refusals(request.kind()));
        refusals.addAll(Texts.reason(reason));
        if (request.course().isOver()) refusals.add(Refusal.general("request.over"));
        if (!refusals.isEmpty()) return Result.refused(refusals);
        deeds.cancel(request, String.valueOf(reason), by.username());
        return Result.done(requests.get(id));
    }

    /**
     * Puts it off until new terms are asked for, with a reason. A pause that holds can only end, and one that lapsed
     * waits for new terms already.
     */
    @Command
    public Result<Request> postpone(UUID id, @Nullable String reason, Actor by) {
        Organisers.only(by);
        var request = requests.lock(id);
        var refusals = new ArrayList<>(NotAsked.refusals(request.kind()));
        refusals.addAll(Texts.reason(reason));
        if (!canBePostponed(request)) refusals.add(Refusal.general("request.cannot-be-postponed"));
        if (!refusals.isEmpty()) return Result.refused(refusals);
        deeds.stop(request, Course.POSTPONED, "request.postponed", String.valueOf(reason), by.username());
        inbox.open(new NewTask(
                id, "new-terms", Role.COORDINATOR, null, null, clock.instant().plus(FOR_NEW_TERMS)));
        process.postponed(id);
        return Result.done(requests.get(id));
    }

    private static boolean canBePostponed(Request request) {
        return switch (request.course()) {
            case NOT_STARTED -> !request.kind().changesAnother();
            case UNDER_WAY -> request.kind() != Kind.CEASEFIRE;
            default -> false;
        };
    }
}
