package org.parley.ui.shell;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;
import org.parley.security.CurrentAccount;
import org.parley.ui.kit.Spans;
import org.parley.ui.live.LiveScreens;
import org.springframework.beans.factory.annotation.Value;

/** The frame: who I am, where I can go, and which language. Entries come from the screens' own {@code @Menu}. */
@Layout
@AnonymousAllowed
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final CurrentAccount account;
    private final AuthenticationContext signIn;
    private final MenuBadges badges;
    private final MainMenu menu = new MainMenu();
    private final Div content = new Div();
    private @Nullable Component screen;

    MainLayout(
            CurrentAccount account,
            AuthenticationContext signIn,
            MenuBadges badges,
            LiveScreens live,
            @Value("${parley.exercise:false}") boolean exercise) {
        this.account = account;
        this.signIn = signIn;
        this.badges = badges;
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1").setAttribute("role", "main");
        var top = new Header(Spans.div("header", brand(), menu.button(), menu, aside()));
        if (exercise) top.add(exerciseBanner());
        addToNavbar(skipLink(), top, live.of(() -> screen, () -> badges.show(menu)));
    }

    @Override
    public void setContent(Component view) {
        screen = view;
        content.removeAll();
        content.add(view);
        super.setContent(content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var here = event.getLocation().getPath();
        menu.show(
                MenuConfiguration.getMenuEntries().stream()
                        .filter(this::isForMe)
                        .toList(),
                here);
        badges.show(menu);
        content.scrollIntoView(); // else the next page begins where this one was left
    }

    /** Whoever only reads has no tasks. */
    private boolean isForMe(MenuEntry entry) {
        return !entry.path().replace("/", "").isEmpty() || !signIn.hasAnyRole("AUDITOR", "OBSERVER");
    }

    private static Anchor skipLink() {
        var skip = new Anchor("#content", t("shell.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        return skip;
    }

    private static Span brand() {
        return Spans.of("Parley", "brand");
    }

    private Div aside() {
        var aside = Spans.div("aside", new LanguageSwitch(), new ThemeSwitch());
        account.find().ifPresent(me -> {
            var who = Spans.typed(me.displayName());
            who.setId("signed-in-as");
            who.setTitle(me.displayName()); // a long one is cut short
            var out = new Button(t("shell.sign-out"), VaadinIcon.SIGN_OUT.create(), click -> signIn.logout());
            out.setId("sign-out");
            out.setAriaLabel(t("shell.sign-out")); // a phone shows the icon only
            out.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            aside.add(who, out);
        });
        return aside;
    }

    private static Div exerciseBanner() {
        var banner = Spans.div("exercise", new Span(t("shell.exercise")));
        banner.setId("exercise-banner");
        return banner;
    }
}
