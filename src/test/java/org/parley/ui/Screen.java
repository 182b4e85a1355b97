package org.parley.ui;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.security.Actor;
import org.parley.security.CurrentActor;
import org.parley.security.Role;
import org.parley.testing.Given;
import org.parley.testing.HandPace;
import org.parley.testing.Together;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A screen without a browser: sign in, open an address, type, click, read. Closed after each test. */
@org.springframework.stereotype.Component
class Screen {

    private static final Routes ROUTES = new Routes().autoDiscoverViews("org.parley.ui");

    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final CurrentActor me;
    private final HandPace pace;

    Screen(ApplicationContext context, JdbcClient jdbc, CurrentActor me, HandPace pace) {
        this.context = context;
        this.jdbc = jdbc;
        this.me = me;
        this.pace = pace;
    }

    /** Every screen that there is. */
    static Set<Class<? extends Component>> screens() {
        return ROUTES.getRoutes();
    }

    /** Nobody has signed in. */
    void open(Locale language) {
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(ROUTES, context, MockedUI::new));
        request().setLocaleInt(language);
        UI.getCurrent().setLocale(language);
    }

    /** A new account of this role, and everything in its language. */
    Actor signIn(Role role, @Nullable String party, String language) {
        var name = Given.unique("desk");
        jdbc.sql("insert into app_user values (:name, 'An office', 'none', :party, :language, true)")
                .param("name", name)
                .param("party", party)
                .param("language", language)
                .update();
        jdbc.sql("insert into user_role values (:name, :role)")
                .param("name", name)
                .param("role", role.name())
                .update();
        return signIn(name, role);
    }

    Actor signIn(Role role, @Nullable String party) {
        return signIn(role, party, "en");
    }

    private Actor signIn(String name, Role role) {
        var authentication = new TestingAuthenticationToken(name, "none", "ROLE_" + role.name());
        SecurityContextHolder.getContext().setAuthentication(authentication);
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(ROUTES, context, MockedUI::new));
        request().setUserPrincipalInt(authentication);
        request().setUserInRole((who, asked) -> asked.equals("ROLE_" + role.name()) || asked.equals(role.name()));
        return me.get();
    }

    /** A cookie that the browser brings along from now on. */
    void remembers(String cookie, String value) {
        MockVaadin.setMockRequestFactory(session -> {
            var request = new FakeRequest(session);
            request.addCookie(new Cookie(cookie, value));
            return request;
        });
    }

    void close() {
        MockVaadin.setMockRequestFactory(FakeRequest::new);
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    void go(String address) {
        var parts = address.split("[?]", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
    }

    /** Somebody else does something, in a window of their own; a second later this screen has followed. */
    void meanwhile(Runnable deed) {
        rest();
        elsewhere(deed);
        follow();
    }

    /** What earlier deeds, perhaps of other tests, left to be looked at is looked at before. */
    private void rest() {
        follow();
        follow();
    }

    void elsewhere(Runnable deed) {
        var outcome = Together.together(Stream.of(() -> {
            deed.run();
            return "done";
        }));
        if (outcome.get(0) instanceof Throwable failure) throw new IllegalStateException(failure);
    }

    void follow() {
        pace.pass(Duration.ofSeconds(1));
        MockVaadin.runUIQueue();
    }

    /** How often this screen was brought up to date. */
    int refreshes() {
        return Integer.parseInt(find(Span.class, "live").getElement().getAttribute("data-refreshes"));
    }

    String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    <T extends Component> T find(Class<T> type, String id) {
        return LocatorJ._get(type, spec -> spec.withId(id));
    }

    boolean shows(String id) {
        return !LocatorJ._find(Component.class, spec -> spec.withId(id)).isEmpty();
    }

    void click(String id) {
        LocatorJ._click(find(Button.class, id));
    }

    /** As a person types it. */
    @SuppressWarnings("unchecked")
    <V> void type(String id, V value) {
        LocatorJ._setValue((HasValue<?, V>) find(Component.class, id), value, true);
    }

    /** Everything that can be read in the part of the page with this id. */
    String text(String id) {
        return find(Component.class, id).getElement().getTextRecursively();
    }

    List<String> notices() {
        return LocatorJ._find(Notification.class).stream()
                .map(HasElement::getElement)
                .map(element -> element.getTextRecursively())
                .toList();
    }

    private static FakeRequest request() {
        return (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
    }
}
