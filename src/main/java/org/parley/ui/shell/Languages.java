package org.parley.ui.shell;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.code.CodeTexts;
import org.parley.security.CurrentAccount;
import org.parley.ui.kit.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which language a screen speaks: what was chosen here, else the account's, else the browser's, else English. */
@Configuration(proxyBeanMethods = false)
public class Languages {

    static final List<Locale> ALL = List.of(Locale.ENGLISH, Texts.ARABIC);

    private static final String REMEMBERED = "parley-language";

    @Bean
    I18NProvider translations(CodeTexts codes) {
        return new EditedTexts(new DefaultI18NProvider(ALL), codes);
    }

    /** Speaks it from the first text of the page on, in its direction. */
    static void speak(UI ui, CurrentAccount account) {
        var language = chosen().or(() -> account.find().map(a -> a.language()).flatMap(Languages::known))
                .or(Languages::ofBrowser)
                .orElse(Locale.ENGLISH);
        ui.setLocale(language);
        ui.getPage().executeJs("document.documentElement.lang = $0", language.getLanguage());
        ui.setDirection(language.equals(Texts.ARABIC) ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
    }

    /** Keeps the page: it is asked for again, in the other language. */
    static void choose(UI ui, Locale language) {
        VaadinSession.getCurrent().setAttribute(REMEMBERED, language.getLanguage());
        var cookie = new Cookie(REMEMBERED, language.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        var response = VaadinService.getCurrentResponse();
        if (response != null) response.addCookie(cookie);
        ui.getPage().reload();
    }

    private static Optional<Locale> chosen() {
        var inSession = (String) VaadinSession.getCurrent().getAttribute(REMEMBERED);
        return Stream.concat(Stream.ofNullable(inSession), cookies())
                .findFirst()
                .flatMap(Languages::known);
    }

    private static Stream<String> cookies() {
        var request = VaadinRequest.getCurrent();
        if (request == null || request.getCookies() == null) return Stream.empty();
        return Arrays.stream(request.getCookies())
                .filter(cookie -> cookie.getName().equals(REMEMBERED))
                .map(Cookie::getValue);
    }

    private static Optional<Locale> ofBrowser() {
        var request = VaadinRequest.getCurrent();
        return request == null ? Optional.empty() : known(request.getLocale().getLanguage());
    }

    private static Optional<Locale> known(String language) {
        return ALL.stream().filter(l -> l.getLanguage().equals(language)).findFirst();
    }
}
