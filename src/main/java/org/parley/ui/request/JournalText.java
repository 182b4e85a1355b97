package org.parley.ui.request;

import static org.parley.ui.kit.Texts.t;

import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.overview.Timeline.Entry;
import org.parley.ui.kit.Texts;
import org.parley.ui.kit.Times;
import org.springframework.stereotype.Component;

/** An entry of the journal as a sentence: its key's text, with its arguments by their names. */
@Component
public class JournalText {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");

    /** Arguments that are constants, and whose words they are. */
    private static final Map<String, String> CONSTANTS = Map.ofEntries(
            Map.entry("choice", "Choice"),
            Map.entry("form", "Form"),
            Map.entry("decision", "Decision"),
            Map.entry("course", "Course"),
            Map.entry("channel", "Channel"),
            Map.entry("role", "SlotRole"),
            Map.entry("outcome", "Outcome"),
            Map.entry("finding", "Finding"),
            Map.entry("method", "ConsentMethod"),
            Map.entry("cause", "Cause"),
            Map.entry("leaderDecision", "LeaderDecision"),
            Map.entry("ending", "Ending"),
            Map.entry("criterion", "Criterion"),
            Map.entry("judgement", "Judgement"),
            Map.entry("status", "Status"),
            Map.entry("priority", "Priority"),
            Map.entry("from", "Status"),
            Map.entry("to", "Status"));

    private final Times times;

    JournalText(Times times) {
        this.times = times;
    }

    String of(Entry entry, Opened opened) {
        return of(entry, opened.parties());
    }

    /** With these names of parties by their codes. */
    public String of(Entry entry, Map<String, String> parties) {
        var text = t("journal." + entry.key());
        return ARGUMENT.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(argument(found.group(1), entry, parties)));
    }

    private String argument(String name, Entry entry, Map<String, String> parties) {
        var value = String.valueOf(entry.args().getOrDefault(name, "–"));
        if (value.isEmpty() || value.equals("–")) return "–";
        if (name.equals("party") || name.equals("allegedParty")) return parties.getOrDefault(value, value);
        if (name.equals("kind")) return t((entry.key().startsWith("violation") ? "ViolationKind." : "Kind.") + value);
        if (name.equals("task")) return t("task." + value);
        if (name.equals("counted")) return counted(value, entry);
        if (CONSTANTS.containsKey(name)) return t(CONSTANTS.get(name) + "." + value);
        if (name.equals("due") || name.equals("until") || name.equals("happenedAt"))
            return times.local(Instant.parse(value));
        if (value.matches("\\d{1,12}")) return Texts.number(Long.valueOf(value));
        return value;
    }

    /** What has no code is named by its own words, and a group's count by its group. */
    private static String counted(String code, Entry entry) {
        var words = entry.args().get("label");
        var what = words == null ? t("Counted." + code) : String.valueOf(words);
        return entry.args().get("group") instanceof Integer group
                ? t("terms.nth", t("terms.group.no", group), what)
                : what;
    }
}
