package org.parley.clearance;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.party.Parties;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.request.Terms;
import org.parley.shared.Refusal;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A request is asked so long before its start that whoever is asked can prepare, unless it is an emergency (features.md row
 * 8; domain.md, Notification). An emergency shortens nothing that a party may take to answer.
 */
@Component
public class LeadTimes {

    private static final String SETTING = "parley.lead-times";

    private final LeadTimeTable table;
    private final PartiesToAsk toAsk;
    private final RequiredAnswers requiredAnswers;
    private final Requests requests;
    private final Parties parties;
    private final Environment settings;
    private final Clock clock;

    LeadTimes(
            LeadTimeTable table,
            PartiesToAsk toAsk,
            RequiredAnswers requiredAnswers,
            Requests requests,
            Parties parties,
            Environment settings,
            Clock clock) {
        this.table = table;
        this.toAsk = toAsk;
        this.requiredAnswers = requiredAnswers;
        this.requests = requests;
        this.parties = parties;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Is the start too near for a party that would be asked? Told on the field of the start: which party, how much it
     * needs, and the earliest start. Only for terms that could be asked for otherwise; with a reason nothing is too near.
     */
    public List<Refusal> refusals(Terms terms, @Nullable String emergencyReason) {
        return emergencyReason != null || !areInForce(terms) ? List.of() : tooNear(terms, null);
    }

    /** The same for new terms; a start that stays where it was is no nearer than before. */
    List<Refusal> ofRevision(Request request, Terms terms, @Nullable String emergencyReason) {
        var checked = emergencyReason == null && areInForce(terms) && isMoved(request, terms);
        return checked ? tooNear(terms, request) : List.of();
    }

    /** The same while it is typed; nothing of terms that are refused anyhow. */
    @Transactional(readOnly = true)
    public List<Refusal> foreseen(Terms terms) {
        return requests.refusals(terms).isEmpty() ? refusals(terms, null) : List.of();
    }

    /** The same while new terms of this request are typed. */
    @Transactional(readOnly = true)
    public List<Refusal> foreseen(UUID request, Terms terms) {
        return requests.refusals(terms).isEmpty() ? ofRevision(requests.get(request), terms, null) : List.of();
    }

    /** As stored, times end at the microsecond. */
    static boolean isMoved(Request request, Terms terms) {
        return !terms.startsAt().truncatedTo(ChronoUnit.MICROS).equals(request.startsAt());
    }

    /** Whoever declares something alone needs no notice of it. */
    private boolean areInForce(Terms terms) {
        return terms.declaredBy() == null && settings.getProperty(SETTING, Boolean.class, true);
    }

    private List<Refusal> tooNear(Terms terms, @Nullable Request request) {
        var leads = table.of(terms.kind(), terms.askedModality());
        var now = clock.instant();
        var tooLate = parties.all().stream()
                .map(party -> Preparation.of(party, leads.get(party.standing()), now))
                .filter(needed -> needed.isTooLongFor(terms.startsAt()))
                .toList();
        if (tooLate.isEmpty()) return List.of();
        var adjusted = request == null ? Map.<String, Optional<RequiredAnswer>>of() : toAsk.adjusted(request, terms);
        var asked = toAsk.of(terms, adjusted, requiredAnswers.table()).keySet();
        return Preparation.longest(tooLate.stream().filter(needed -> asked.contains(needed.party()))).stream()
                .map(longest -> longest.refusal(terms.startField()))
                .toList();
    }
}
