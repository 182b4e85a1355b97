package org.parley.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.tally.Share;
import org.springframework.context.support.ResourceBundleMessageSource;

/** One language of the report, with the words of the screens. Digits are Latin in both; a share has one decimal. */
final class Wording {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}[A-Z0-9-]*[A-Z0-9]");
    private static final ResourceBundleMessageSource WORDS = words();

    private final boolean arabic;
    private final Locale language;
    private final ZoneId zone;
    private final Map<String, String> places;
    private final Map<String, String> parties;
    private final Function<String, Optional<String>> edited;

    /** {@code places}, {@code parties}: their names by code, in this language. */
    Wording(boolean arabic, ZoneId zone, Map<String, String> places, Map<String, String> parties) {
        this(arabic, zone, places, parties, key -> Optional.empty());
    }

    /** {@code edited}: what an office itself says for a key, in this language. */
    Wording(
            boolean arabic,
            ZoneId zone,
            Map<String, String> places,
            Map<String, String> parties,
            Function<String, Optional<String>> edited) {
        this.arabic = arabic;
        this.language = arabic ? Locale.forLanguageTag("ar") : Locale.ENGLISH;
        this.zone = zone;
        this.places = places;
        this.parties = parties;
        this.edited = edited;
    }

    private static ResourceBundleMessageSource words() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("vaadin-i18n/translations");
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        return words;
    }

    boolean isArabic() {
        return arabic;
    }

    String language() {
        return language.getLanguage();
    }

    String say(String key, Object... args) {
        return edited.apply(key).orElseGet(() -> WORDS.getMessage(key, args, language));
    }

    String party(String code) {
        return parties.getOrDefault(code, code);
    }

    String place(String code) {
        return places.getOrDefault(code, code);
    }

    static String number(@Nullable Number number) {
        return number == null ? "–" : NumberFormat.getInstance(Locale.ENGLISH).format(number);
    }

    /** "18.7 % (202,500 of 1,081,900)"; of nothing there is no share. */
    String share(long part, long whole) {
        var percent = Share.percent(part, whole);
        return percent == null ? "–" : say("reports.share", percent.toPlainString(), number(part), number(whole));
    }

    /** "14.5", to one decimal. */
    static String hours(long minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** "Mon 29 Aug 2016 06:00", as the office's clocks show it. */
    String moment(Instant moment) {
        var names = arabic ? Locale.forLanguageTag("ar-SY") : Locale.UK;
        return DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm", names).format(moment.atZone(zone));
    }

    String zone() {
        return WORDS.getMessage("zone." + zone.getId(), new Object[0], zone.getId(), language);
    }

    /** A title names its areas by code; here they get their names. */
    String title(String title) {
        var words = CODE.matcher(title)
                .replaceAll(code -> Matcher.quoteReplacement(places.getOrDefault(code.group(), code.group())));
        return arabic ? words.replace(", ", "، ") : words;
    }
}
