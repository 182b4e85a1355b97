package org.parley.ui.terms;

import static org.parley.ui.kit.Texts.number;
import static org.parley.ui.kit.Texts.t;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.code.CodeList;
import org.parley.overview.RequestPage;
import org.parley.security.CurrentActor;
import org.parley.shared.NotFound;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.Times;
import org.springframework.stereotype.Component;

/** Terms in words: what the path of a field means, and its value as people say it. */
@Component
class TermsText {

    /** In which order people read them; what is not here comes last. */
    private static final List<String> ORDER = List.of(
            "name",
            "begins",
            "ends",
            "pauseKind",
            "declaredBy",
            "concludedBy",
            "concludedAt",
            "toldAt",
            "toldInWords",
            "consulted",
            "what",
            "sort",
            "object",
            "areas",
            "modality",
            "origin",
            "destination",
            "groups",
            "facilities",
            "peopleServed",
            "crew",
            "parts",
            "daysNeeded",
            "crossing",
            "zones",
            "departure",
            "comeBack",
            "from",
            "to",
            "zone",
            "validFrom",
            "expires",
            "recipients",
            "emergencyReason",
            "source",
            "routes",
            "trucks",
            "people",
            "siege",
            "pause",
            "bufferKm",
            "purpose",
            "cargo",
            "contact",
            "note");

    /** What names a thing of several comes before the rest of it. */
    private static final Set<String> NAMING = Set.of("name", "item");

    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");
    private static final String ZEROES = "0000";

    private final Names names;
    private final Times times;
    private final RequestPage requests;
    private final CurrentActor me;

    TermsText(Names names, Times times, RequestPage requests, CurrentActor me) {
        this.names = names;
        this.times = times;
        this.requests = requests;
        this.me = me;
    }

    /** The names that values are put into words with, read once for a whole list. */
    record Words(Map<String, String> areas, Map<String, String> routes) {}

    Words words() {
        return new Words(names.areas(), names.routes());
    }

    /** In which order fields are read: as people ask for them, the tenth of several after the second. */
    static Comparator<String> reading() {
        return Comparator.comparingInt(TermsText::rank).thenComparing(TermsText::withinIts);
    }

    private static int rank(String path) {
        var at = ORDER.indexOf(root(path));
        return at < 0 ? ORDER.size() : at;
    }

    private static String withinIts(String path) {
        var counted = INDEX.matcher(path)
                .replaceAll(
                        found -> ZEROES.substring(Math.min(found.group(1).length(), ZEROES.length())) + found.group(1));
        var last = counted.lastIndexOf('.') + 1;
        var field = counted.substring(last);
        return counted.substring(0, last) + (NAMING.contains(field) ? " " : "") + field;
    }

    /** Once is how often a window is, and a facility needs nothing and is whole, unless somebody says otherwise. */
    static boolean goesWithoutSaying(String path, String value) {
        return path.endsWith(".weeks") && value.equals("1")
                || path.endsWith(".needs") && value.isEmpty()
                || path.endsWith(".repaired") && value.equals("false")
                || path.equals("parts") && value.isEmpty();
    }

    /** "Zone 1: begins"; the numbers are those of the form. */
    static String label(String path) {
        var words = t("terms." + path.replaceAll("\\[\\d+]", ""));
        var index = path.replaceAll("^[a-zA-Z]+\\[(\\d+)].*$", "$1");
        if (index.equals(path)) return words;
        return t("terms.nth", t("terms." + one(path) + ".no", Integer.parseInt(index) + 1), words);
    }

    private static String one(String path) {
        return switch (root(path)) {
            case "zones" -> "zone";
            case "facilities" -> "facility";
            case "parts" -> "part";
            default -> "group";
        };
    }

    String value(String path, @Nullable String value, Words words) {
        if (value == null || value.isBlank()) return "–";
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "areas", "area", "buffer", "origin", "destination", "agreedDestination" -> named(value, words.areas());
            case "routes" -> named(value, words.routes());
            case "departure", "comeBack", "from", "to", "end", "newEnd", "validFrom", "expires" ->
                times.format(LocalDateTime.parse(value), false);
            case "begins", "ends", "concludedAt", "toldAt" -> times.local(Instant.parse(value));
            case "concludedBy", "recipients" -> named(value, names.parties());
            case "consulted" -> t("agreement.consulted." + value);
            case "zone" -> times.zoneName(ZoneId.of(value));
            case "pause" -> reference(value);
            case "weekdays" -> days(value);
            case "modality" -> t("Modality." + value);
            case "sort" -> t("NotifiedSort." + value);
            case "siege" -> t("Siege." + value);
            case "declaredBy" -> t("terms.declaredBy.alone", names.party(value));
            case "pauseKind" -> t("PauseKind." + value);
            case "kind" -> t("FacilityKind." + value);
            case "item" -> names.coded(CodeList.ITEM, value);
            case "repaired" -> t("terms.yes");
            case "needs" -> Names.joined(List.of(value.split(", ")));
            case "code" -> value;
            default -> value.matches("-?\\d{1,12}") ? number(Long.valueOf(value)) : value;
        };
    }

    private static String days(String value) {
        return Names.joined(Arrays.stream(value.split(", "))
                .map(day -> t("DayOfWeek." + day))
                .toList());
    }

    private static String named(String codes, Map<String, String> named) {
        return Names.joined(Arrays.stream(codes.split(", "))
                .map(code -> named.getOrDefault(code, code))
                .toList());
    }

    private String reference(String pause) {
        try {
            return requests.head(UUID.fromString(pause), me.get()).reference();
        } catch (NotFound notForThisReader) {
            return t("terms.pause.hidden");
        }
    }

    private static String root(String path) {
        return path.split("[.\\[]", 2)[0];
    }
}
