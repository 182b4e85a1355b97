package org.parley.convoy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.ceasefire.Windows;
import org.parley.movement.Itineraries;
import org.parley.request.Kind;
import org.parley.request.Modality;
import org.parley.request.People;
import org.parley.request.TermsKind;
import org.parley.shared.Characters;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The rules of a convoy's terms. */
@Component
class ConvoyKind implements TermsKind<ConvoyTerms> {

    private static final int MOST_TRUCKS = 500;
    private static final int MOST_PEOPLE = 20_000_000;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 2000;

    private final Itineraries itineraries;
    private final Windows windows;

    /** The windows read terms, whose kinds are being gathered here: looked up when first asked. */
    ConvoyKind(Itineraries itineraries, @Lazy Windows windows) {
        this.itineraries = itineraries;
        this.windows = windows;
    }

    @Override
    public Kind kind() {
        return Kind.CONVOY;
    }

    @Override
    public Class<ConvoyTerms> type() {
        return ConvoyTerms.class;
    }

    @Override
    public Set<String> notMaterial() {
        return Set.of("contact", "note");
    }

    @Override
    public List<Refusal> refusals(ConvoyTerms terms, Instant now) {
        var refusals = new Refusals()
                .required("modality", terms.modality())
                .when(lacksCrossing(terms), "crossing", "field.missing")
                .also(itineraries.ofArea("origin", terms.origin()))
                .also(itineraries.ofArea("destination", terms.destination()))
                .when(staysWhereItIs(terms), "destination", "convoy.same-place")
                .also(itineraries.ofRoutes(terms.routes()))
                .between("trucks", terms.trucks(), 1, MOST_TRUCKS)
                .also(ofPeople(terms.people()))
                .required("siege", terms.siege())
                .atMost("crossing", terms.crossing(), LONGEST_LINE)
                .atMost("cargo", terms.cargo(), LONGEST_TEXT)
                .atMost("contact", terms.contact(), LONGEST_TEXT)
                .atMost("note", terms.note(), LONGEST_TEXT)
                .also(itineraries.ofTimes(terms.departure(), terms.comeBack(), terms.zone(), now));
        return refusals.isEmpty() ? ofPause(terms) : refusals.found();
    }

    private static boolean lacksCrossing(ConvoyTerms terms) {
        return terms.modality() == Modality.CROSS_BORDER && (Characters.isBlank(terms.crossing()));
    }

    private static boolean staysWhereItIs(ConvoyTerms terms) {
        return terms.origin() != null && terms.origin().equals(terms.destination());
    }

    private static List<Refusal> ofPeople(@Nullable People people) {
        if (people == null) return new Refusals().required("people", null).found();
        var refusals = new Refusals()
                .between("people.total", people.total(), 1, MOST_PEOPLE)
                .between("people.women", people.women(), 0, MOST_PEOPLE)
                .between("people.men", people.men(), 0, MOST_PEOPLE)
                .between("people.girls", people.girls(), 0, MOST_PEOPLE)
                .between("people.boys", people.boys(), 0, MOST_PEOPLE);
        if (!refusals.isEmpty()) return refusals.found();
        return refusals.when(people.brokenDown() > people.total(), "people.total", "people.parts-exceed-total")
                .found();
    }

    private List<Refusal> ofPause(ConvoyTerms terms) {
        var way = itineraries.through(terms.destination(), terms.routes());
        return windows.planning(terms.pause(), way, terms.startsAt(), terms.endsAt());
    }
}
