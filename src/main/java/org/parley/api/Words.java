package org.parley.api;

import static java.util.Locale.ENGLISH;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.parley.code.CodeTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Says keys in the caller's language (Accept-Language: English or Arabic), with the words that the screens use too. */
@Component
class Words {

    private static final List<Locale> SPOKEN = List.of(ENGLISH, Locale.forLanguageTag("ar"));

    private final ResourceBundleMessageSource words = new ResourceBundleMessageSource();
    private final BiFunction<String, Boolean, Optional<String>> edited;

    @Autowired
    Words(CodeTexts codes) {
        this(codes::of);
    }

    /** {@code edited}: what the office itself says for a key, in Arabic or not. */
    Words(BiFunction<String, Boolean, Optional<String>> edited) {
        this.edited = edited;
        words.setBasenames("vaadin-i18n/translations", "api/problems");
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        words.setUseCodeAsDefaultMessage(true);
    }

    /** The key itself, where nobody put it into words. */
    String say(String key, List<?> args) {
        var language = language();
        return edited.apply(key, !language.equals(ENGLISH))
                .orElseGet(() ->
                        words.getMessage(key, args.stream().map(this::plain).toArray(), language));
    }

    private Object plain(Object arg) {
        if (arg instanceof Enum<?> constant)
            return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), List.of());
        return String.valueOf(arg);
    }

    /** The first that we speak of those that the caller names. */
    private static Locale language() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes call)) return ENGLISH;
        if (call.getRequest().getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) return ENGLISH;
        return Collections.list(call.getRequest().getLocales()).stream()
                .map(Locale::getLanguage)
                .flatMap(asked ->
                        SPOKEN.stream().filter(ours -> ours.getLanguage().equals(asked)))
                .findFirst()
                .orElse(ENGLISH);
    }
}
