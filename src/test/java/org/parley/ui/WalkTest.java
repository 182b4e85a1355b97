package org.parley.ui;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.parley.api.Confided;
import org.parley.request.Kind;
import org.parley.security.Role;
import org.parley.testing.ScreenTest;
import org.parley.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

/** Every screen that there is, with somebody of every role and of none: nobody reads what is not theirs to know. */
@ScreenTest
@TestInstance(PER_CLASS)
class WalkTest {

    private static final String NO_REQUEST = "HC-1999-0001";

    @Autowired
    Screen screen;

    Confided confided;

    @BeforeAll
    void everythingIsSaid(@Autowired Confided said) {
        confided = said;
    }

    @AfterEach
    void close() {
        screen.close();
    }

    /** Somebody, and what they may not read. */
    private record Reader(Role role, @Nullable String party, List<Set<String>> hidden) {}

    private Map<String, Reader> readers() {
        var all = new LinkedHashMap<String, Reader>();
        var north = confided.ofTheNorth;
        var staff = confided.ofStaff;
        all.put("that party", new Reader(Role.DELEGATE, confided.northCode(), List.of(staff)));
        all.put("another party", new Reader(Role.DELEGATE, confided.southCode(), List.of(staff, north)));
        all.put("a guarantor", new Reader(Role.GUARANTOR, confided.guarantorsCode(), List.of(staff, north)));
        var everything = List.of(staff, north, confided.common);
        all.put("a stranger", new Reader(Role.DELEGATE, confided.strangersCode(), everything));
        all.put("an observer", new Reader(Role.OBSERVER, null, everything));
        all.put("a protection officer", new Reader(Role.PROTECTION, null, List.of(notOfProtection())));
        for (var role : List.of(Role.COORDINATOR, Role.MONITOR, Role.ADMINISTRATOR, Role.AUDITOR))
            all.put(role.name(), new Reader(role, null, List.of()));
        return all;
    }

    private Set<String> notOfProtection() {
        return Stream.of(confided.ofTheNorth, confided.ofStaff, confided.common)
                .flatMap(Set::stream)
                .filter(word -> !confided.ofProtection.contains(word))
                .collect(toSet());
    }

    @Test
    void noScreenShowsAWordThatIsNotForItsReader() {
        var found = new SoftAssertions();
        readers().forEach((who, reader) -> {
            screen.signIn(reader.role, reader.party);
            for (var address : addresses()) {
                var page = at(address);
                for (var words : reader.hidden)
                    found.assertThat(words.stream().filter(page::contains))
                            .as("%s at %s", who, address)
                            .isEmpty();
            }
            screen.close();
        });
        found.assertAll();
    }

    @Test
    void whoeverHasNotSignedInReadsNothing() {
        screen.open(Locale.ENGLISH);
        for (var address : addresses()) {
            var page = at(address);
            assertThat(Stream.of(confided.ofTheNorth, confided.ofStaff, confided.common)
                            .flatMap(Set::stream)
                            .filter(page::contains))
                    .as(address)
                    .isEmpty();
        }
    }

    /** Else the walk would prove nothing. */
    @Test
    void everyKindOfWordIsShownToWhomItIsFor() {
        assertThat(everything(readers().get("COORDINATOR")))
                .containsAnyOf(confided.ofTheNorth.toArray(String[]::new))
                .containsAnyOf(confided.ofStaff.toArray(String[]::new))
                .containsAnyOf(confided.common.toArray(String[]::new));
        screen.close();
        assertThat(everything(readers().get("that party"))).containsAnyOf(confided.ofTheNorth.toArray(String[]::new));
        screen.close();
        assertThat(everything(readers().get("another party"))).containsAnyOf(confided.common.toArray(String[]::new));
        screen.close();
        assertThat(everything(readers().get("a protection officer")))
                .containsAnyOf(confided.ofProtection.toArray(String[]::new));
        screen.close();
        assertThat(everything(readers().get("an observer"))).contains(confided.references.get(0));
    }

    private String everything(Reader reader) {
        screen.signIn(reader.role, reader.party);
        var all = new StringBuilder();
        addresses().forEach(address -> all.append(at(address)));
        return all.toString();
    }

    @Test
    void whatIsNotThereAndWhatIsNotOnesOwnAreOnePageAfterAsManyStatements() {
        var found = new SoftAssertions();
        var stranger = readers().get("a stranger");
        for (var route : routes()) {
            screen.signIn(stranger.role, stranger.party); // a screen that refuses a role leaves its refusal on the page
            for (var secret : confided.references) same(found, route.replace(":reference", secret), secret, NO_REQUEST);
            same(found, route.replace(":slot", confided.northsSlot()), confided.northsSlot(), nobodysId());
            screen.close();
        }
        found.assertAll();
    }

    @Test
    void anotherPartysSlotIsNoPage() {
        var found = new SoftAssertions();
        var south = readers().get("another party");
        screen.signIn(south.role, south.party);
        same(found, "answer/" + confided.northsSlot(), confided.northsSlot(), nobodysId());
        found.assertAll();
    }

    private static String nobodysId() {
        return UUID.randomUUID().toString();
    }

    private void same(SoftAssertions found, String route, String secret, String nothing) {
        if (!route.contains(secret) || route.contains(":")) return;
        var unknown = new ArrayList<String>();
        var forbidden = new ArrayList<String>();
        if (at(route).contains("AccessDenied")) return; // to this role, before anything was looked up
        var ofUnknown = Statements.count(() -> unknown.add(at(route.replace(secret, nothing))));
        var ofForbidden = Statements.count(() -> forbidden.add(at(route)));
        found.assertThat(forbidden.get(0).replace(secret, "it"))
                .as(route)
                .isEqualTo(unknown.get(0).replace(nothing, "it"));
        found.assertThat(ofForbidden).as(route).isEqualTo(ofUnknown);
    }

    /** Every address of every screen. */
    private List<String> addresses() {
        return routes().stream()
                .flatMap(route -> route.contains(":reference")
                        ? confided.references.stream().map(one -> route.replace(":reference", one))
                        : Stream.of(route))
                .flatMap(route -> route.contains(":kind")
                        ? Stream.of(Kind.values())
                                .map(kind -> route.replace(":kind", kind.name().toLowerCase(Locale.ROOT)))
                        : Stream.of(route))
                .map(route -> route.replace(":slot", confided.northsSlot()))
                .flatMap(route -> route.matches("(requests|plans|history|windows)?")
                        ? Stream.of(route, route + "?q=" + confided.references.get(0))
                        : Stream.of(route))
                .toList();
    }

    private static List<String> routes() {
        var all = Screen.screens().stream()
                .filter(view -> view.isAnnotationPresent(Route.class))
                .map(view -> view.getAnnotation(Route.class).value())
                .toList();
        assertThat(all).hasSizeGreaterThan(15).contains("", "request/:reference", "answer/:slot");
        return all;
    }

    /** Whatever of the page goes to the browser; an address that is not for this reader shows what it shows. */
    private String at(String address) {
        try {
            screen.go(address);
        } catch (RuntimeException notForThem) {
            return notForThem.getClass().getSimpleName();
        }
        var page = new StringBuilder(String.join("\n", AllTexts.ofThePage()));
        properties(UI.getCurrent().getElement(), page);
        return page.toString();
    }

    private static void properties(Element element, StringBuilder into) {
        if (element.isTextNode()) return;
        element.getPropertyNames().forEach(name -> into.append('\n').append(element.getProperty(name)));
        element.getAttributeNames().forEach(name -> into.append('\n').append(element.getAttribute(name)));
        element.getChildren().forEach(child -> properties(child, into));
    }
}
