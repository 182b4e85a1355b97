package org.parley.agreement;

import java.time.Clock;
import java.time.Instant;
import org.parley.figure.Counted;
import org.parley.figure.FigureDraft;
import org.parley.figure.Figures;
import org.parley.figure.Status;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Course;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;
import org.parley.shared.Result;
import org.springframework.stereotype.Component;

/** Follows each group on its way, on a request whose head row is locked; what was counted becomes figures, as alleged. */
@Component
class GroupReports {

    private final Requests requests;
    private final FollowedGroups groups;
    private final Figures figures;
    private final Journal journal;
    private final Clock clock;

    GroupReports(Requests requests, FollowedGroups groups, Figures figures, Journal journal, Clock clock) {
        this.requests = requests;
        this.groups = groups;
        this.figures = figures;
        this.journal = journal;
        this.clock = clock;
    }

    Result<FollowedGroup> departed(Request request, int groupNo, GroupReport report, String username) {
        if (!terms(request).hasGroup(groupNo)) return unknown();
        var group = groups.of(request.id(), groupNo);
        var refusals = new Refusals()
                .also(AgreementPolicy.ofDeparture(group, report.at(), clock.instant()))
                .also(AgreementPolicy.ofReport(report))
                .found();
        var at = report.at();
        if (at == null || !refusals.isEmpty()) return Result.refused(refusals);
        groups.save(group.departed(at));
        tell("agreement.group-left", request, groupNo, at, username);
        enter(request, groupNo, report, username);
        if (request.course() == Course.NOT_STARTED) requests.proceed(request, Course.UNDER_WAY);
        return Result.done(group.departed(at));
    }

    Result<FollowedGroup> arrived(Request request, int groupNo, GroupReport report, String username) {
        var terms = terms(request);
        if (!terms.hasGroup(groupNo)) return unknown();
        var group = groups.of(request.id(), groupNo);
        var refusals = new Refusals()
                .also(AgreementPolicy.ofArrival(group, report.at(), clock.instant()))
                .also(AgreementPolicy.ofReport(report))
                .found();
        var at = report.at();
        if (at == null || !refusals.isEmpty()) return Result.refused(refusals);
        groups.save(group.arrived(at));
        tell("agreement.group-arrived", request, groupNo, at, username);
        enter(request, groupNo, report, username);
        proceed(request, allThere(request, terms) ? Course.ARRIVED : Course.UNDER_WAY);
        return Result.done(group.arrived(at));
    }

    private void proceed(Request request, Course course) {
        if (request.course() != course) requests.proceed(request, course);
    }

    private boolean allThere(Request request, AgreementTerms terms) {
        var there = groups.all(request.id()).stream()
                .filter(group -> group.arrivedAt() != null)
                .count();
        return there == terms.groups().size();
    }

    private void enter(Request request, int groupNo, GroupReport report, String username) {
        report.counts()
                .forEach((counted, amount) ->
                        figures.enter(request, figure(counted, groupNo, amount, report), username));
    }

    private static FigureDraft figure(Counted counted, int groupNo, int amount, GroupReport report) {
        return new FigureDraft(counted, groupNo, null, amount, report.source(), Status.ALLEGED, null, report.at());
    }

    private void tell(String key, Request request, int groupNo, Instant at, String username) {
        journal.write(JournalEntry.about(request.id(), key, at).by(username).with("group", groupNo));
    }

    private AgreementTerms terms(Request request) {
        return requests.currentTerms(request.id(), AgreementTerms.class);
    }

    private static Result<FollowedGroup> unknown() {
        return Result.refused(Refusal.of("groupNo", "evacuation.group-unknown"));
    }
}
