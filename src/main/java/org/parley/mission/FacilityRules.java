package org.parley.mission;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.mission.MissionTerms.Facility;
import org.parley.movement.Itineraries;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;

/** What the facilities of a mission must be: each under a code of its own, hanging together in no circle. */
final class FacilityRules {

    private static final int MOST_FACILITIES = 100;
    private static final int LONGEST_CODE = 20;

    /** Stands in lists and sentences: no comma, no blank. */
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}._-]+");

    private FacilityRules() {}

    static List<Refusal> ofAll(MissionTerms terms, Itineraries itineraries) {
        var facilities = terms.facilities();
        if (facilities.size() > MOST_FACILITIES)
            return List.of(Refusal.of("facilities", "list.too-long", MOST_FACILITIES));
        var refusals = new Refusals()
                .when(facilities.stream().noneMatch(Facility::repaired), "facilities", "mission.nothing-repaired");
        var known =
                facilities.stream().map(Facility::code).filter(Objects::nonNull).collect(Collectors.toSet());
        var taken = new HashSet<String>();
        for (int i = 0; i < facilities.size(); i++) {
            var one = facilities.get(i);
            var path = "facilities[" + i + "].";
            refusals.also(ofOne(path, one, terms.peopleServed()))
                    .also(itineraries.ofArea(path + "area", one.area()))
                    .when(one.code() != null && !taken.add(one.code()), path + "code", "mission.code-twice", one.code())
                    .also(ofNeeds(path + "needs", one, known));
        }
        return refusals.also(ofCircle(terms.infrastructure())).found();
    }

    private static List<Refusal> ofOne(String path, Facility one, int peopleServed) {
        var people = one.people();
        var refusals = new Refusals()
                .required(path + "code", one.code())
                .atMost(path + "code", one.code(), LONGEST_CODE)
                .when(isIllegible(one.code()), path + "code", "mission.code-illegible")
                .required(path + "name", one.name())
                .atMost(path + "name", one.name(), MissionKind.LONGEST_LINE)
                .required(path + "kind", one.kind())
                .between(path + "people", people, 1, MissionKind.MOST_PEOPLE);
        if (!refusals.isEmpty() || people == null || peopleServed < 1) return refusals.found();
        return refusals.when(people > peopleServed, path + "people", "mission.more-than-all", peopleServed)
                .found();
    }

    private static boolean isIllegible(String code) {
        return code != null && !code.isBlank() && !CODE.matcher(code).matches();
    }

    private static List<Refusal> ofNeeds(String field, Facility one, Set<String> known) {
        var refusals =
                new Refusals().when(one.needs().size() > MOST_FACILITIES, field, "list.too-long", MOST_FACILITIES);
        one.needs().stream()
                .limit(MOST_FACILITIES)
                .filter(code -> !known.contains(code))
                .forEach(code -> refusals.when(true, field, "mission.facility-unknown", code));
        return refusals.found();
    }

    private static List<Refusal> ofCircle(Infrastructure infrastructure) {
        var circle = infrastructure.circle();
        return new Refusals()
                .when(!circle.isEmpty(), "facilities", "mission.circle", String.join(", ", circle))
                .found();
    }
}
