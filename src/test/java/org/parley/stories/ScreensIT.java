package org.parley.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.WebDriverException;
import org.parley.stories.Tour.Stop;
import org.parley.testing.StoryTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every screen in both languages, on a desk and on a phone, in both themes, with nothing for axe-core to find; the
 * pictures lie in target/screenshots.
 */
@StoryTest
class ScreensIT {

    /** A text that nobody translated, or whose parts nobody filled in. */
    private static final Pattern UNTRANSLATED = Pattern.compile("!\\{?[a-z]{0,2}}?: ?\\S+|![a-z]+\\.\\S+!|\\{\\d}|''");

    @RegisterExtension
    final People people = new People();

    @Autowired
    Laid laid;

    @Autowired
    ServletContext program;

    private final List<String> found = new ArrayList<>();

    @Test
    void everyScreenIsTranslatedFitsMakesNoNoiseAndAxeFindsNothing() {
        var tour = Tour.of(laid.table());
        for (var who : tour.stream().map(Stop::who).distinct().toList()) {
            var screen = who.equals(Tour.NOBODY) ? people.stranger() : people.as(who);
            screen.open("login");
            for (var language : List.of("en", "ar"))
                tour.stream().filter(stop -> stop.who().equals(who)).forEach(stop -> visit(screen, stop, language));
            people.leaves(who);
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noRouteIsLeftOut() {
        var tour = Tour.of(Table.ANY);
        var registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(program));
        assertThat(RouteConfiguration.forRegistry(registry).getAvailableRoutes())
                .hasSizeGreaterThan(25)
                .extracting(RouteData::getTemplate)
                .allSatisfy(route -> assertThat(tour).as(route).anyMatch(stop -> leads(stop.path(), route)));
    }

    private static boolean leads(String path, String route) {
        return path.replaceFirst("\\?.*", "").matches(route.replaceAll(":\\w+", "[^/]+"));
    }

    /** One that does not come up does not hide the others. */
    private void visit(Screen screen, Stop stop, String language) {
        try {
            look(screen, stop, language);
        } catch (WebDriverException e) {
            found.add(language + " " + stop.name() + ": " + e.getMessage());
            Pictures.take(screen, "failed-" + language + "-" + stop.name());
        }
    }

    private void look(Screen screen, Stop stop, String language) {
        screen.speak(language);
        Pictures.resize(screen, 1400, 950);
        screen.open(stop.path());
        stop.deed().accept(screen);
        Looks.drawn(screen);
        var name = language + " " + stop.name();
        if (UNTRANSLATED.matcher(Words.all(screen)).find()) found.add(name + ": a text is not translated");
        if (screen.isArabic() != language.equals("ar")) found.add(name + ": its direction");
        Axe.on(screen).forEach(one -> found.add(name + ": " + one));
        pictures(screen, stop.name(), language);
        Looks.dark(screen);
        Axe.contrastOn(screen).forEach(one -> found.add(name + ", dark: " + one));
        Pictures.takeWhole(screen, language + "-1400-dark-" + stop.name(), 1400, 950);
        Looks.light(screen);
        screen.complaints().forEach(one -> found.add(name + ": " + one));
    }

    private void pictures(Screen screen, String name, String language) {
        Pictures.SIZES.forEach((where, size) -> {
            Pictures.resize(screen, size.get(0), size.get(1));
            Looks.drawn(screen);
            Pictures.takeWhole(screen, language + "-" + size.get(0) + "-" + name, size.get(0), size.get(1));
            if (Looks.width(screen) > size.get(0)) found.add(language + " " + name + ": too wide on a " + where);
        });
        Pictures.resize(screen, 1400, 950);
    }
}
