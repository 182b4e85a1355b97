package org.parley.ceasefire;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.parley.ceasefire.CeasefireTerms.Zone;
import org.parley.party.Parties;
import org.parley.party.Standing;
import org.parley.place.Places;
import org.parley.request.Kind;
import org.parley.request.TermsKind;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;
import org.springframework.stereotype.Component;

/** The rules of a pause's terms. */
@Component
class CeasefireKind implements TermsKind<CeasefireTerms> {

    private static final int MOST_ZONES = 50;
    private static final int MOST_AREAS = 200;
    private static final int LONGEST_TEXT = 2000;
    private static final int WIDEST_BUFFER_KM = 200;

    private final Places places;
    private final Parties parties;

    CeasefireKind(Places places, Parties parties) {
        this.places = places;
        this.parties = parties;
    }

    @Override
    public Kind kind() {
        return Kind.CEASEFIRE;
    }

    @Override
    public Class<CeasefireTerms> type() {
        return CeasefireTerms.class;
    }

    @Override
    public Set<String> notMaterial() {
        return Set.of("contact", "note");
    }

    @Override
    public List<Refusal> refusals(CeasefireTerms terms, Instant now) {
        var refusals = new Refusals()
                .when(terms.zones().isEmpty(), "zones", "pause.no-zone")
                .when(terms.zones().size() > MOST_ZONES, "zones", "list.too-long", MOST_ZONES)
                .between("bufferKm", terms.bufferKm(), 0, WIDEST_BUFFER_KM)
                .required("pauseKind", terms.pauseKind())
                .also(ofDeclaring(terms))
                .atMost("purpose", terms.purpose(), LONGEST_TEXT)
                .atMost("contact", terms.contact(), LONGEST_TEXT)
                .atMost("note", terms.note(), LONGEST_TEXT);
        if (terms.zones().size() > MOST_ZONES) return refusals.found();
        for (int i = 0; i < terms.zones().size(); i++) {
            refusals.also(ofZone("zones[" + i + "]", terms.zones().get(i), now));
        }
        return refusals.found();
    }

    /** Who declares it stands where one party does so alone, and nowhere else; a guarantor has no arms to lay down. */
    private List<Refusal> ofDeclaring(CeasefireTerms terms) {
        var party = terms.declaredBy();
        if (!terms.isUnilateral())
            return new Refusals()
                    .when(party != null, "declaredBy", "pause.declared-by-all")
                    .found();
        var refusals = new Refusals().required("declaredBy", party);
        if (party == null || !refusals.isEmpty()) return refusals.found();
        if (!parties.exists(party)) return List.of(Refusal.of("declaredBy", "party.unknown"));
        return refusals.when(
                        parties.get(party).standing() == Standing.GUARANTOR,
                        "declaredBy",
                        "pause.declared-by-guarantor")
                .found();
    }

    /** What rests itself is no area beside it. */
    private List<Refusal> ofBuffer(String path, Zone zone) {
        var buffer = zone.buffer();
        if (buffer == null) return List.of();
        var refusals = new Refusals().when(buffer.size() > MOST_AREAS, path, "list.too-long", MOST_AREAS);
        buffer.stream().limit(MOST_AREAS).forEach(area -> refusals.when(
                        !places.areaExists(area), path, "area.unknown", area)
                .when(zone.areas().contains(area), path, "pause.buffer-inside", area));
        return refusals.found();
    }

    private List<Refusal> ofZone(String path, Zone zone, Instant now) {
        var areas = zone.areas();
        var refusals = new Refusals()
                .when(areas.isEmpty(), path + ".areas", "field.missing")
                .when(areas.size() > MOST_AREAS, path + ".areas", "list.too-long", MOST_AREAS);
        areas.stream()
                .limit(MOST_AREAS)
                .filter(area -> !places.areaExists(area))
                .forEach(area -> refusals.when(true, path + ".areas", "area.unknown", area));
        return refusals.also(ofBuffer(path + ".buffer", zone))
                .also(WindowPolicy.refusals(path + ".window", zone.window(), now))
                .found();
    }
}
