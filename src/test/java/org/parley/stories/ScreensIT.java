package org.parley.stories;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.clearance.Choice;
import org.parley.movement.Outcome;
import org.parley.movement.OutcomeDraft;
import org.parley.request.Request;
import org.parley.testing.StoryTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** Every screen in both languages, on a desk and on a phone; the pictures lie in target/screenshots. */
@StoryTest
class ScreensIT {

    /** A text that nobody translated, or whose parts nobody filled in. */
    private static final Pattern UNTRANSLATED = Pattern.compile("!\\{?[a-z]{0,2}}?: ?\\S+|![a-z]+\\.\\S+!|\\{\\d}|''");

    @RegisterExtension
    final People people = new People();

    @Autowired
    TestTime time;

    @Autowired
    Asked asked;

    private final SoftAssertions found = new SoftAssertions();

    private Table table = new Table("", "", "", "", "");

    /** The addresses of what is on the table: asking, clear, on the way, ended, and the north's answer to the first. */
    private record Table(String asking, String clear, String underWay, String ended, String answer) {}

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void everyScreenIsTranslatedFitsAndMakesNoNoise(String language) {
        table = laid();
        people.stranger().open("login");
        var stranger = in(language, people.stranger());
        picture(stranger, language, "sign-in", "login");
        var desk = in(language, people.as("coordinator"));
        forTheCoordinator(desk, language);
        var colleague = in(language, people.as("coordinator2"));
        picture(colleague, language, "proxy", table.asking(), () -> colleague.click("proxy-GOV-SY"));
        var north = in(language, people.as("north"));
        picture(north, language, "tasks-delegate", "");
        picture(north, language, "answer", table.answer());
        picture(north, language, "request-delegate", table.asking());
        found.assertAll();
    }

    private void forTheCoordinator(Screen desk, String language) {
        picture(desk, language, "tasks-coordinator", "");
        picture(desk, language, "requests", "requests");
        picture(desk, language, "new", "new");
        for (var kind : List.of("ceasefire", "convoy", "evacuation"))
            picture(desk, language, "new-" + kind, "new/" + kind);
        picture(desk, language, "request-asking", table.asking());
        picture(desk, language, "request-clear", table.clear());
        picture(desk, language, "request-under-way", table.underWay());
        picture(desk, language, "request-ended", table.ended());
        picture(desk, language, "review", table.asking() + "/review");
        picture(desk, language, "replay", table.ended() + "/replay");
        picture(
                desk,
                language,
                "compare",
                table.ended() + "/compare?with=" + table.clear().substring("request/".length()));
        picture(desk, language, "windows", "windows");
        picture(desk, language, "history", "history");
        picture(desk, language, "not-found", "request/HC-1999-0001");
    }

    private Table laid() {
        var pause = asked.pause(Asked.soon(time), "SY02-E", "SY02-N");
        asked.answers(pause, "RU", Choice.SUPPORT, null);
        asked.answers(pause, "GROUP-N", Choice.APPROVE, null);
        asked.answers(pause, "GROUP-S", Choice.COUNTER_PROPOSE, "Ramouseh road is opened in parallel.");
        pause = asked.revised(pause, Asked.terms(Asked.soon(time), "SY02-E", "SY02-N", "SY02-S"));
        asked.answers(pause, "US", Choice.SUPPORT, null);
        asked.answers(pause, "GROUP-S", Choice.APPROVE, null);
        var clear = convoy();
        var underWay = convoy();
        asked.departs(underWay, time);
        return new Table(
                address(pause),
                address(clear),
                address(underWay),
                address(ended()),
                "answer/" + asked.slotOf(pause, "GROUP-N").id());
    }

    private Request ended() {
        var convoy = convoy();
        asked.departs(convoy, time);
        asked.arrives(
                convoy, time, new OutcomeDraft(Outcome.PARTLY, 3_200, "Medical supplies were taken off the trucks."));
        return convoy;
    }

    private Request convoy() {
        var leaves =
                java.time.LocalDateTime.ofInstant(time.now(), Asked.DAMASCUS).plus(Duration.ofMinutes(20));
        var convoy = asked.convoy(leaves);
        asked.everyoneApproves(convoy);
        return convoy;
    }

    private static String address(Request request) {
        return "request/" + request.reference();
    }

    private static Screen in(String language, Screen screen) {
        screen.speak(language);
        return screen;
    }

    private void picture(Screen screen, String language, String name, String path) {
        picture(screen, language, name, path, () -> {});
    }

    /** As the page looks after that deed. */
    private void picture(Screen screen, String language, String name, String path, Runnable deed) {
        Pictures.SIZES.forEach((where, size) -> {
            Pictures.resize(screen, size.get(0), size.get(1));
            screen.open(path);
            deed.run();
            Pictures.takeWhole(screen, language + "-" + size.get(0) + "-" + name, size.get(0), size.get(1));
            found.assertThat(Words.all(screen)).as("texts of " + name).doesNotContainPattern(UNTRANSLATED);
            found.assertThat(screen.isArabic()).as("direction of " + name).isEqualTo(language.equals("ar"));
            found.assertThat(width(screen))
                    .as("width of " + name + " on a " + where)
                    .isLessThanOrEqualTo(size.get(0));
            found.assertThat(screen.complaints()).as("complaints about " + name).isEmpty();
        });
        Pictures.asItWas(screen);
    }

    /** How far it would scroll sideways, in the part of the page that scrolls. */
    private static long width(Screen screen) {
        return (Long) screen.browser().executeScript("""
                const page = document.querySelector('vaadin-app-layout')?.shadowRoot.querySelector('[content]');
                return Math.max(document.scrollingElement.scrollWidth, page?.scrollWidth ?? 0);
                """);
    }
}
