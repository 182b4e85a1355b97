package org.parley.ui.shell;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Follows the system, light, dark: one button that goes round, and says where it is. The browser remembers it and the page
 * begins with it (scripts/theme.js), so that nothing flashes.
 */
class ThemeSwitch extends Button {

    private static final String REMEMBERED = "parley-theme";

    private Theme theme;

    private enum Theme {
        SYSTEM,
        LIGHT,
        DARK;

        Theme next() {
            return values()[(ordinal() + 1) % values().length];
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    ThemeSwitch() {
        setIcon(VaadinIcon.ADJUST.create());
        setId("theme-switch");
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        theme = remembered();
        show();
        addClickListener(click -> choose(theme.next()));
    }

    private void choose(Theme chosen) {
        theme = chosen;
        getElement().executeJs("window.parleyTheme.choose($0)", chosen.word());
        show();
    }

    private void show() {
        var says = t("shell.theme." + theme.word());
        setAriaLabel(says);
        getElement().setAttribute("title", says).setAttribute("data-theme", theme.word());
    }

    private static Theme remembered() {
        return cookies()
                .filter(cookie -> cookie.getName().equals(REMEMBERED))
                .flatMap(cookie ->
                        Arrays.stream(Theme.values()).filter(one -> one.word().equals(cookie.getValue())))
                .findFirst()
                .orElse(Theme.SYSTEM);
    }

    private static Stream<Cookie> cookies() {
        var request = VaadinRequest.getCurrent();
        return request == null || request.getCookies() == null ? Stream.empty() : Arrays.stream(request.getCookies());
    }
}
