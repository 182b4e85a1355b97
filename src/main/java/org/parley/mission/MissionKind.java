package org.parley.mission;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.ceasefire.Windows;
import org.parley.mission.MissionTerms.Crew;
import org.parley.mission.MissionTerms.Part;
import org.parley.movement.Itineraries;
import org.parley.request.Kind;
import org.parley.request.TermsKind;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The rules of a repair mission's terms. */
@Component
class MissionKind implements TermsKind<MissionTerms> {

    static final int MOST_PEOPLE = 20_000_000;
    static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_CREW = 500;
    private static final int MOST_PARTS = 200;
    private static final int MOST_OF_A_PART = 1_000_000;
    private static final int LONGEST_STAY = 60;

    private final Itineraries itineraries;
    private final Windows windows;

    /** The windows read terms, whose kinds are being gathered here: looked up when first asked. */
    MissionKind(Itineraries itineraries, @Lazy Windows windows) {
        this.itineraries = itineraries;
        this.windows = windows;
    }

    @Override
    public Kind kind() {
        return Kind.MISSION;
    }

    @Override
    public Class<MissionTerms> type() {
        return MissionTerms.class;
    }

    @Override
    public Set<String> notMaterial() {
        return Set.of("contact", "note");
    }

    @Override
    public List<Refusal> refusals(MissionTerms terms, Instant now) {
        var refusals = new Refusals()
                .also(itineraries.ofArea("origin", terms.origin()))
                .also(itineraries.ofArea("destination", terms.destination()))
                .also(itineraries.ofRoutes(terms.routes()))
                .required("purpose", terms.purpose())
                .atMost("purpose", terms.purpose(), LONGEST_TEXT)
                .also(FacilityRules.ofAll(terms, itineraries))
                .also(ofCrew(terms.crew()))
                .also(ofParts(terms.parts()))
                .between("peopleServed", terms.peopleServed(), 1, MOST_PEOPLE)
                .between("daysNeeded", terms.daysNeeded(), 1, LONGEST_STAY)
                .atMost("contact", terms.contact(), LONGEST_TEXT)
                .atMost("note", terms.note(), LONGEST_TEXT)
                .also(itineraries.ofTimes(terms.departure(), terms.comeBack(), terms.zone(), now));
        if (!refusals.isEmpty()) return refusals.found();
        return refusals.also(ofStay(terms)).also(ofPause(terms)).found();
    }

    private static List<Refusal> ofCrew(@Nullable Crew crew) {
        if (crew == null) return new Refusals().required("crew", null).found();
        return new Refusals()
                .between("crew.engineers", crew.engineers(), 1, MOST_CREW)
                .between("crew.others", crew.others(), 0, MOST_CREW)
                .found();
    }

    private static List<Refusal> ofParts(List<Part> parts) {
        var refusals = new Refusals().when(parts.size() > MOST_PARTS, "parts", "list.too-long", MOST_PARTS);
        for (int i = 0; i < Math.min(parts.size(), MOST_PARTS); i++) {
            var path = "parts[" + i + "].";
            var part = parts.get(i);
            refusals.required(path + "item", part.item())
                    .atMost(path + "item", part.item(), LONGEST_LINE)
                    .between(path + "quantity", part.quantity(), 1, MOST_OF_A_PART)
                    .required(path + "unit", part.unit())
                    .atMost(path + "unit", part.unit(), LONGEST_LINE);
        }
        return refusals.found();
    }

    /** A day begun is a day to work in; the stay must have room for the work. */
    private static List<Refusal> ofStay(MissionTerms terms) {
        var days = days(terms.departure(), terms.comeBack());
        return new Refusals()
                .when(terms.daysNeeded() > days, "daysNeeded", "mission.stay-too-short", days)
                .found();
    }

    private static long days(LocalDateTime departure, LocalDateTime comeBack) {
        return ChronoUnit.DAYS.between(departure.toLocalDate(), comeBack.toLocalDate()) + 1;
    }

    private List<Refusal> ofPause(MissionTerms terms) {
        return windows.planning(terms.pause(), way(terms, itineraries), terms.startsAt(), terms.endsAt());
    }

    /** Where a pause must hold: along the roads, and wherever the crew works. */
    static List<String> way(MissionTerms terms, Itineraries itineraries) {
        var way = itineraries.through(terms.destination(), terms.routes());
        return Stream.concat(way.stream(), terms.sites().stream()).distinct().toList();
    }
}
