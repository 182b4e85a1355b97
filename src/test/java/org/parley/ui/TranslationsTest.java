package org.parley.ui;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ceasefire.PauseKind;
import org.parley.clearance.Channel;
import org.parley.clearance.Choice;
import org.parley.clearance.Form;
import org.parley.clearance.SlotRole;
import org.parley.clearance.SlotState;
import org.parley.contact.Means;
import org.parley.convoy.Siege;
import org.parley.criteria.Criterion;
import org.parley.criteria.Judgement;
import org.parley.desk.Difference;
import org.parley.evacuation.ConsentMethod;
import org.parley.evacuation.Finding;
import org.parley.figure.Counted;
import org.parley.hold.Cause;
import org.parley.hold.Hold;
import org.parley.hold.LeaderDecision;
import org.parley.inbox.Due;
import org.parley.inbox.Priority;
import org.parley.inbox.Whose;
import org.parley.incident.Status;
import org.parley.incident.ViolationKind;
import org.parley.mission.FacilityKind;
import org.parley.movement.Outcome;
import org.parley.party.Standing;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.request.Modality;
import org.parley.security.AccountChange;
import org.parley.security.Role;

/** Both languages say everything that the program can say. */
class TranslationsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/parley");
    private static final Pattern VALUE = Pattern.compile("\\{\\w+}");

    private final Properties english = texts("en");
    private final Properties arabic = texts("ar");

    @Test
    void everyTextStandsInBothLanguages() {
        assertThat(arabic.keySet()).isEqualTo(english.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void noTextIsEmpty(String language) {
        assertThat(texts(language))
                .allSatisfy((key, text) ->
                        assertThat((String) text).as((String) key).isNotBlank());
    }

    @Test
    void bothLanguagesNameTheSameValues() {
        assertThat(english.stringPropertyNames()).allSatisfy(key -> assertThat(values(arabic.getProperty(key)))
                .as(key)
                .isEqualTo(values(english.getProperty(key))));
    }

    /** MessageFormat would swallow it. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void noTextHasTheTypewritersApostrophe(String language) {
        assertThat(texts(language).values()).noneMatch(text -> text.toString().contains("'"));
    }

    @Test
    void everyConstantThatIsShownHasAWord() {
        var shown = Stream.of(
                        Kind.values(),
                        Decision.values(),
                        Course.values(),
                        Modality.values(),
                        Choice.values(),
                        Form.values(),
                        Channel.values(),
                        Means.values(),
                        SlotRole.values(),
                        SlotState.values(),
                        Standing.values(),
                        Role.values(),
                        AccountChange.values(),
                        PauseKind.values(),
                        Siege.values(),
                        ConsentMethod.values(),
                        Finding.values(),
                        Outcome.values(),
                        Cause.values(),
                        Hold.Ending.values(),
                        LeaderDecision.values(),
                        Status.values(),
                        FacilityKind.values(),
                        ViolationKind.values(),
                        Criterion.values(),
                        Judgement.values(),
                        Counted.values(),
                        Priority.values(),
                        Due.values(),
                        Whose.values(),
                        Difference.What.values())
                .flatMap(Stream::of)
                .map(Enum.class::cast)
                .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name());

        assertThat(english.stringPropertyNames()).containsAll(shown.toList());
    }

    @Test
    void everyTextThatAScreenNamesExists() {
        var named = literals("ui", "\\bt\\(\"([a-z][\\w.-]*[\\w])\"");
        named.addAll(literals("ui", "(?:Fields\\.\\w+|primary)\\(\\s*\"[\\w-]+\", \"([a-z][\\w-]*\\.[\\w.-]+)\""));
        named.addAll(literals("ui", "title = \"(menu\\.[a-z]+)\""));

        assertThat(english.stringPropertyNames()).containsAll(named);
    }

    @Test
    void everyDeedSaysItsTitleAndItsButton() {
        var dialogs = literals("ui", "\"([a-z-]+-dialog)\"");
        dialogs.remove("leave-dialog");

        assertThat(english.stringPropertyNames())
                .containsAll(dialogs.stream()
                        .flatMap(name -> Stream.of("deed." + name + ".title", "deed." + name + ".deed"))
                        .toList());
    }

    @Test
    void everyRefusalSaysWhy() {
        var refusals = literals("", "Refusal\\.(?:of|general)\\([^;]*?\"([a-z]+(?:\\.[a-z-]+)+)\"");
        refusals.addAll(literals("", "\\.when\\([^;]*?\"([a-z]+\\.[a-z]+-[a-z-]+)\"[^;]{0,40}\\)\\n"));

        refusals.removeAll(literals("api", "\"([a-z]+(?:\\.[a-z-]+)+)\"")); // of unreadable JSON: no screen sends any

        assertThat(refusals).hasSizeGreaterThan(60);
        assertThat(english.stringPropertyNames()).containsAll(refusals);
    }

    @Test
    void everyJournalEntryIsASentence() {
        var entries = literals("", "JournalEntry\\.about\\([^;]*?\"([a-z]+\\.[a-z-]+)\"");
        entries.addAll(literals(
                "clearance",
                "\"((?:slot|request)\\.(?!cannot|last|already|role|days|over|postponed-)" + "[a-z-]+)\",\\s"));

        assertThat(english.stringPropertyNames())
                .containsAll(entries.stream().map(key -> "journal." + key).toList());
    }

    @Test
    void everyNextStepIsASentence() {
        assertThat(english.stringPropertyNames()).containsAll(literals("overview", "\"(next\\.[a-z-]+)\""));
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(found -> found.group()).collect(toCollection(TreeSet::new));
    }

    private static Properties texts(String language) {
        var texts = new Properties();
        var file = "/vaadin-i18n/translations_" + language + ".properties";
        try (var in = new InputStreamReader(TranslationsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(in);
            return texts;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> literals(String module, String pattern) {
        var literal = Pattern.compile(pattern);
        try (var files = Files.walk(SOURCES.resolve(module))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> literal.matcher(read(file)).results().map(found -> found.group(1)))
                    .collect(toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
