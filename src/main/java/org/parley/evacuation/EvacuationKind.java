package org.parley.evacuation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.parley.ceasefire.Windows;
import org.parley.evacuation.EvacuationTerms.Group;
import org.parley.movement.Itineraries;
import org.parley.request.Kind;
import org.parley.request.TermsKind;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The rules of an evacuation's terms. */
@Component
class EvacuationKind implements TermsKind<EvacuationTerms> {

    private static final int MOST_GROUPS = 20;
    private static final int MOST_PEOPLE = 20_000_000;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 2000;

    private final Itineraries itineraries;
    private final Windows windows;

    /** The windows read terms, whose kinds are being gathered here: looked up when first asked. */
    EvacuationKind(Itineraries itineraries, @Lazy Windows windows) {
        this.itineraries = itineraries;
        this.windows = windows;
    }

    @Override
    public Kind kind() {
        return Kind.EVACUATION;
    }

    @Override
    public Class<EvacuationTerms> type() {
        return EvacuationTerms.class;
    }

    @Override
    public Set<String> notMaterial() {
        return Set.of("contact", "note");
    }

    @Override
    public List<Refusal> refusals(EvacuationTerms terms, Instant now) {
        var groups = terms.groups();
        var refusals = new Refusals()
                .also(itineraries.ofArea("origin", terms.origin()))
                .when(groups.isEmpty(), "groups", "evacuation.no-group")
                .when(groups.size() > MOST_GROUPS, "groups", "list.too-long", MOST_GROUPS)
                .also(itineraries.ofRoutes(terms.routes()))
                .required("modality", terms.modality())
                .atMost("contact", terms.contact(), LONGEST_TEXT)
                .atMost("note", terms.note(), LONGEST_TEXT)
                .also(itineraries.ofTimes(terms.departure(), terms.comeBack(), terms.zone(), now));
        for (int i = 0; i < Math.min(groups.size(), MOST_GROUPS); i++) {
            refusals.also(ofGroup("groups[" + i + "].", groups.get(i)));
        }
        return refusals.isEmpty() ? ofPause(terms) : refusals.found();
    }

    private List<Refusal> ofGroup(String path, Group group) {
        return new Refusals()
                .required(path + "name", group.name())
                .atMost(path + "name", group.name(), LONGEST_LINE)
                .between(path + "people", group.people(), 1, MOST_PEOPLE)
                .also(itineraries.ofArea(path + "destination", group.destination()))
                .atMost(path + "destinationNote", group.destinationNote(), LONGEST_TEXT)
                .found();
    }

    private List<Refusal> ofPause(EvacuationTerms terms) {
        var way = itineraries.through(terms.origin(), terms.routes());
        return windows.planning(terms.pause(), way, terms.startsAt(), terms.endsAt());
    }
}
