package org.parley.ui.terms;

import static org.parley.ui.kit.Texts.number;
import static org.parley.ui.kit.Texts.t;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
            "pauseKind",
            "concludedBy",
            "concludedAt",
            "toldAt",
            "toldInWords",
            "consulted",
            "what",
            "modality",
            "origin",
            "destination",
            "groups",
            "crossing",
            "zones",
            "departure",
            "comeBack",
            "from",
            "to",
            "zone",
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

    /** Where in the list the field belongs. */
    static int rank(String path) {
        var at = ORDER.indexOf(root(path));
        return at < 0 ? ORDER.size() : at;
    }

    /** Once is how often a window is, unless somebody says otherwise. */
    static boolean goesWithoutSaying(String path, String value) {
        return path.endsWith(".weeks") && value.equals("1");
    }

    /** "Zone 1: begins"; the numbers are those of the form. */
    static String label(String path) {
        var words = t("terms." + path.replaceAll("\\[\\d+]", ""));
        var index = path.replaceAll("^[a-zA-Z]+\\[(\\d+)].*$", "$1");
        if (index.equals(path)) return words;
        var one = root(path).equals("zones") ? "zone" : "group";
        return t("terms.nth", t("terms." + one + ".no", Integer.parseInt(index) + 1), words);
    }

    String value(String path, @Nullable String value, Words words) {
        if (value == null || value.isBlank()) return "–";
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "areas", "origin", "destination", "agreedDestination" -> named(value, words.areas());
            case "routes" -> named(value, words.routes());
            case "departure", "comeBack", "from", "to" -> times.format(LocalDateTime.parse(value), false);
            case "concludedBy" -> named(value, names.parties());
            case "concludedAt", "toldAt" -> times.local(Instant.parse(value));
            case "consulted" -> t("agreement.consulted." + value);
            case "zone" -> times.zoneName(ZoneId.of(value));
            case "pause" -> reference(value);
            case "modality" -> t("Modality." + value);
            case "siege" -> t("Siege." + value);
            case "pauseKind" -> t("PauseKind." + value);
            default -> value.matches("-?\\d{1,12}") ? number(Long.valueOf(value)) : value;
        };
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
