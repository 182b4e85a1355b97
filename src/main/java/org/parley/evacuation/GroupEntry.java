package org.parley.evacuation;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.evacuation.EvacuationPolicy.Bounds;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.movement.Movements;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.security.Actor;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.springframework.stereotype.Component;

/** Follows each group on its own way, on a request whose head row is locked. */
@Component
class GroupEntry {

    private final Requests requests;
    private final GroupRepository groups;
    private final Movements movements;
    private final EvacuationProcess process;
    private final Journal journal;
    private final Clock clock;

    GroupEntry(
            Requests requests,
            GroupRepository groups,
            Movements movements,
            EvacuationProcess process,
            Journal journal,
            Clock clock) {
        this.requests = requests;
        this.groups = groups;
        this.movements = movements;
        this.process = process;
        this.journal = journal;
        this.clock = clock;
    }

    Result<GroupProgress> departed(Request request, int groupNo, int boarded, @Nullable Instant at, Actor by) {
        var terms = terms(request.id());
        if (!terms.hasGroup(groupNo)) return unknown();
        var group = groups.of(request.id(), groupNo);
        var refusals = EvacuationPolicy.ofGroupDeparture(request, group, boarded, at, bounds(request, terms, groupNo));
        if (at == null || !refusals.isEmpty()) return Result.refused(refusals);
        var departed = group.departed(boarded, at);
        groups.save(departed);
        journal.write(JournalEntry.about(request.id(), "group.departed", at)
                .by(by.username())
                .with("group", groupNo)
                .with("boarded", boarded));
        return Result.done(departed);
    }

    Result<GroupProgress> arrived(Request request, int groupNo, int arrived, @Nullable Instant at, Actor by) {
        var terms = terms(request.id());
        if (!terms.hasGroup(groupNo)) return unknown();
        var group = groups.of(request.id(), groupNo);
        var refusals = EvacuationPolicy.ofGroupArrival(request, group, arrived, at, bounds(request, terms, groupNo));
        if (at == null || !refusals.isEmpty()) return Result.refused(refusals);
        var there = group.arrived(arrived, at);
        groups.save(there);
        journal.write(JournalEntry.about(request.id(), "group.arrived", at)
                .by(by.username())
                .with("group", groupNo)
                .with("arrived", arrived));
        if (allThere(request.id(), terms))
            movements.arrivedWhole(request, lastArrival(request.id(), at), by.username());
        process.groupArrived(request.id(), groupNo);
        return Result.done(there);
    }

    private static Result<GroupProgress> unknown() {
        return Result.refused(Refusal.of("groupNo", "evacuation.group-unknown"));
    }

    private boolean allThere(UUID id, EvacuationTerms terms) {
        var there = groups.all(id).stream()
                .filter(group -> group.arrivedAt() != null)
                .count();
        return there == terms.groups().size();
    }

    /** Reports come in any order: the whole is there when the last group is, whoever is reported last. */
    private Instant lastArrival(UUID id, Instant reported) {
        return groups.all(id).stream()
                .map(GroupProgress::arrivedAt)
                .filter(at -> at != null && at.isAfter(reported))
                .max(Instant::compareTo)
                .orElse(reported);
    }

    private Bounds bounds(Request request, EvacuationTerms terms, int groupNo) {
        var planned = terms.groups().get(groupNo - 1).people();
        return new Bounds(planned, movements.get(request.id()).departedAt(), clock.instant());
    }

    private EvacuationTerms terms(UUID id) {
        return requests.currentTerms(id, EvacuationTerms.class);
    }
}
