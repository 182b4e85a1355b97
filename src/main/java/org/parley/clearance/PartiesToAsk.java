package org.parley.clearance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.clearance.RequiredAnswers.Table;
import org.parley.party.Parties;
import org.parley.party.Party;
import org.parley.request.Request;
import org.parley.request.Terms;
import org.springframework.stereotype.Component;

/** Whom terms ask: the office's decision table, corrected by what a coordinator added or dropped. */
@Component
class PartiesToAsk {

    private final Parties parties;
    private final AdjustmentRepository adjustments;
    private final RoundInHand inHand;

    PartiesToAsk(Parties parties, AdjustmentRepository adjustments, RoundInHand inHand) {
        this.parties = parties;
        this.adjustments = adjustments;
        this.inHand = inHand;
    }

    /** Every party that is asked or informed, by code, with what is wanted of it. */
    Map<Party, RequiredAnswer> of(Terms terms, Map<String, Optional<RequiredAnswer>> adjusted, Table table) {
        var controlling = new HashMap<LocalDate, Set<String>>();
        var asked = new LinkedHashMap<Party, RequiredAnswer>();
        for (var party : candidates(terms)) {
            var holders = controlling.computeIfAbsent(firstDay(terms, party), day -> holders(terms, day));
            adjusted.getOrDefault(party.code(), required(table, terms, party, holders))
                    .ifPresent(answer -> asked.put(party, answer));
        }
        return asked;
    }

    /** What a coordinator added or dropped, here or in the talks whose agreement these would change. */
    Map<String, Optional<RequiredAnswer>> adjusted(Request request, Terms terms) {
        var amended = terms.amends();
        if (amended == null) return inHand.isFresh(request.id()) ? Map.of() : adjustments.ofRequest(request.id());
        var adjusted = new HashMap<>(adjustments.ofRequest(amended));
        adjusted.putAll(adjustments.ofRequest(request.id()));
        return adjusted;
    }

    /** The day on which it is to begin, as the party reckons: who controls what is told by such days. */
    private static LocalDate firstDay(Terms terms, Party party) {
        return terms.startsAt().atZone(party.zone()).toLocalDate();
    }

    private Set<String> holders(Terms terms, LocalDate day) {
        return parties.controlling(terms.areasTouched(), terms.routesUsed(), day);
    }

    /** Whoever declares something alone is asked about it alone. */
    private List<Party> candidates(Terms terms) {
        var alone = terms.declaredBy();
        return alone == null ? parties.all() : List.of(parties.get(alone));
    }

    /** Whoever declares a pause answers for the ground on which it does. */
    private static Optional<RequiredAnswer> required(Table table, Terms terms, Party party, Set<String> holders) {
        var controls = holders.contains(party.code()) || party.code().equals(terms.declaredBy());
        return table.of(terms.kind(), terms.askedModality(), party.standing(), controls);
    }
}
