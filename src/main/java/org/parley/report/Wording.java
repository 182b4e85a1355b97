package org.parley.report;

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
import org.springframework.context.support.ResourceBundleMessageSource;

/** One language of the report, with the words of the screens. Digits are Latin in both; a share has one decimal. */
final class Wording {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}[A-Z0-9-]*[A-Z0-9]");
    private static final ResourceBundleMessageSource WORDS = words();

    private final boolean arabic;
    private final Locale language;
    private final ZoneId zone;
    private final Map<String, String> places;
    private final Function<String, Optional<String>> edited;

    /** {@code places}: names of areas by code, in this language. */
    Wording(boolean arabic, ZoneId zone, Map<String, String> places) {
        this(arabic, zone, places, key -> Optional.empty());
    }

    /** {@code edited}: what an office itself says for a key, in this language. */
    Wording(boolean arabic, ZoneId zone, Map<String, String> places, Function<String, Optional<String>> edited) {
        this.arabic = arabic;
        this.language = arabic ? Locale.forLanguageTag("ar") : Locale.ENGLISH;
        this.zone = zone;
        this.places = places;
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

    String named(String english, String arabicName) {
        return arabic ? arabicName : english;
    }

    static String number(@Nullable Number number) {
        return number == null ? "–" : NumberFormat.getInstance(Locale.ENGLISH).format(number);
    }

    /** "18.7 %"; of nothing there is no share. */
    static String share(long part, long whole) {
        if (whole == 0) return "–";
        var format = NumberFormat.getInstance(Locale.ENGLISH);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(100.0 * part / whole) + "\u00a0%";
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
