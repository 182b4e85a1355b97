package org.parley.clearance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.RequiredAnswers.Table;
import org.parley.party.ControlPolicy;
import org.parley.party.Parties;
import org.parley.party.Party;
import org.parley.party.PartyEvents;
import org.parley.place.Places;
import org.parley.request.Kind;
import org.parley.request.Modality;
import org.parley.security.Actor;
import org.parley.shared.Refusals;
import org.parley.shared.Result;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the decision table beforehand: whom would a request of this sort, there and on that day, have to ask? */
@Service
@Transactional(readOnly = true)
public class WhoMustAnswer {

    private final RequiredAnswers requiredAnswers;
    private final Parties parties;
    private final Places places;
    private final Clock clock;

    WhoMustAnswer(RequiredAnswers requiredAnswers, Parties parties, Places places, Clock clock) {
        this.requiredAnswers = requiredAnswers;
        this.parties = parties;
        this.places = places;
        this.clock = clock;
    }

    /** A request that nobody has made: its sort, the places that it touches, and its first day. */
    public record Case(
            @Nullable Kind kind,
            @Nullable Modality modality,
            List<String> areas,
            List<String> routes,
            @Nullable LocalDate on) {}

    /** One party that would be asked, or only informed ({@code role} null); {@code due}: if it were asked now. */
    public record Asked(
            String party,
            @Nullable SlotRole role,
            Form form,
            int days,
            boolean controls,
            @Nullable Instant due) {}

    /** The decision table as it is in force; for administrators and coordinators. */
    public List<RequiredAnswerRule> rules(Actor who) {
        PartyEvents.readers(who);
        return requiredAnswers.rules();
    }

    /** By code; whoever is neither asked nor informed is left out. For administrators and coordinators. */
    public Result<List<Asked>> of(Case made, Actor who) {
        PartyEvents.readers(who);
        var refusals = refusals(made);
        if (!refusals.isEmpty()) return Result.refused(refusals.found());
        var holders = parties.controlling(made.areas(), made.routes(), made.on());
        var table = requiredAnswers.table();
        return Result.done(parties.all().stream()
                .flatMap(party -> asked(table, made.kind(), made.modality(), party, holders).stream())
                .toList());
    }

    private Refusals refusals(Case made) {
        var kind = made.kind();
        return new Refusals()
                .required("kind", kind)
                .when(kind != null && !kind.isNegotiated(), "kind", "required.nobody-asked")
                .required("modality", made.modality())
                .required("on", made.on())
                .when(ControlPolicy.isFarAway(made.on()), "on", "control.day-far-away")
                .when(!made.areas().stream().allMatch(places::areaExists), "areas", "control.place-unknown")
                .when(!made.routes().stream().allMatch(places::routeExists), "routes", "control.place-unknown");
    }

    private List<Asked> asked(Table table, Kind kind, Modality modality, Party party, Set<String> holders) {
        var controls = holders.contains(party.code());
        return table.of(kind, modality, party.standing(), controls).stream()
                .map(required -> new Asked(
                        party.code(),
                        required.role(),
                        required.form(),
                        required.days(),
                        controls,
                        required.isInformedOnly() ? null : due(party, required)))
                .toList();
    }

    private Instant due(Party party, RequiredAnswer required) {
        return party.endOfWorkingDay(clock.instant(), required.days());
    }
}
