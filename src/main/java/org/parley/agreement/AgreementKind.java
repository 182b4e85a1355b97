package org.parley.agreement;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.agreement.AgreementTerms.Group;
import org.parley.place.Places;
import org.parley.request.Kind;
import org.parley.request.TermsKind;
import org.parley.shared.Characters;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;
import org.springframework.stereotype.Component;

/** What has to be known of an agreement before it is recorded. */
@Component
class AgreementKind implements TermsKind<AgreementTerms> {

    private static final int FEWEST_SIDES = 2;
    private static final int MOST_SIDES = 20;
    private static final int MOST_GROUPS = 20;
    private static final int MOST_PEOPLE = 20_000_000;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 4000;
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Duration FARTHEST_AHEAD = Duration.ofDays(730);

    private final Places places;

    AgreementKind(Places places) {
        this.places = places;
    }

    @Override
    public Kind kind() {
        return Kind.AGREEMENT;
    }

    @Override
    public Class<AgreementTerms> type() {
        return AgreementTerms.class;
    }

    /** Nobody is asked, so nothing asks anybody again; this only says what is a mere note. */
    @Override
    public Set<String> notMaterial() {
        return Set.of("contact", "note");
    }

    @Override
    public List<Refusal> refusals(AgreementTerms terms, Instant now) {
        var refusals = new Refusals()
                .also(ofSides(terms.concludedBy()))
                .required("concludedAt", terms.concludedAt())
                .when(isAfter(terms.concludedAt(), now), "concludedAt", "time.in-the-future")
                .when(isAfter(terms.toldAt(), now), "toldAt", "time.in-the-future")
                .atMost("toldInWords", terms.toldInWords(), LONGEST_LINE)
                .required("consulted", terms.consulted())
                .required("what", terms.what())
                .atMost("what", terms.what(), LONGEST_TEXT)
                .also(ofGroups(terms.groups()))
                .also(ofTimes(terms, now))
                .required("source", terms.source())
                .atMost("source", terms.source(), LONGEST_LINE)
                .atMost("contact", terms.contact(), LONGEST_TEXT)
                .atMost("note", terms.note(), LONGEST_TEXT);
        return refusals.found();
    }

    /** An agreement has two sides at least, each a known party or a plain name. */
    private static List<Refusal> ofSides(List<String> sides) {
        var named = sides.stream()
                .filter(side -> !side.isBlank())
                .map(String::strip)
                .toList();
        var refusals = new Refusals()
                .when(new HashSet<>(named).size() < FEWEST_SIDES, "concludedBy", "agreement.one-side", FEWEST_SIDES)
                .when(named.size() < sides.size(), "concludedBy", "field.missing")
                .when(sides.size() > MOST_SIDES, "concludedBy", "list.too-long", MOST_SIDES);
        named.forEach(side -> refusals.atMost("concludedBy", side, LONGEST_LINE));
        return refusals.found();
    }

    private List<Refusal> ofGroups(List<Group> groups) {
        var refusals = new Refusals()
                .when(groups.isEmpty(), "groups", "evacuation.no-group")
                .when(groups.size() > MOST_GROUPS, "groups", "list.too-long", MOST_GROUPS);
        for (int i = 0; i < Math.min(groups.size(), MOST_GROUPS); i++)
            refusals.also(ofGroup("groups[" + i + "].", groups.get(i)));
        return refusals.found();
    }

    private List<Refusal> ofGroup(String path, Group group) {
        return new Refusals()
                .required(path + "name", group.name())
                .atMost(path + "name", group.name(), LONGEST_LINE)
                .between(path + "people", group.people(), 1, MOST_PEOPLE)
                .also(ofArea(path + "origin", group.origin()))
                .also(ofArea(path + "agreedDestination", group.agreedDestination()))
                .atMost(path + "destinationNote", group.destinationNote(), LONGEST_LINE)
                .found();
    }

    private List<Refusal> ofArea(String field, @Nullable String pcode) {
        var refusals = new Refusals().required(field, pcode);
        if (Characters.isBlank(pcode)) return refusals.found();
        return refusals.when(!places.areaExists(pcode), field, "area.unknown", pcode)
                .found();
    }

    /** It may be over already when it is told: what others do is recorded when it is known. */
    private static List<Refusal> ofTimes(AgreementTerms terms, Instant now) {
        var refusals = new Refusals()
                .required("from", terms.from())
                .required("to", terms.to())
                .required("zone", terms.zone());
        if (!refusals.isEmpty()) return refusals.found();
        return refusals.when(!terms.endsAt().isAfter(terms.startsAt()), "to", "window.ends-before-start")
                .when(terms.endsAt().isAfter(terms.startsAt().plus(LONGEST)), "to", "window.too-long", LONGEST.toDays())
                .when(terms.startsAt().isAfter(now.plus(FARTHEST_AHEAD)), "from", "window.too-far-ahead")
                .found();
    }

    private static boolean isAfter(@Nullable Instant at, Instant now) {
        return at != null && at.isAfter(now);
    }
}
