package org.parley.ui.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.shared.Refusal;

/** Every text on a screen comes through here, by its key, in the language of the screen. */
public final class Texts {

    public static final Locale ARABIC = Locale.forLanguageTag("ar");

    private static final Pattern RIGHT_TO_LEFT = Pattern.compile("[\\u0590-\\u08FF]");

    /** A moment that a refusal names, exactly: in UTC, as past events are. */
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Texts() {}

    /** Numbers are written in full with Latin digits; what is filled in can't turn the sentence around it. */
    public static String t(String key, Object... args) {
        return I18NProvider.translate(key, Arrays.stream(args).map(Texts::plain).toArray());
    }

    /** The word for a constant: {@code Course.UNDER_WAY} is its key. */
    public static String t(Enum<?> constant) {
        return t(key(constant));
    }

    public static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    public static String t(Refusal refusal) {
        return t(refusal.key(), refusal.args().toArray());
    }

    /** People and other counts: in full, grouped, Latin digits in every language. */
    public static String number(@Nullable Number number) {
        return number == null ? "–" : NumberFormat.getInstance(Locale.ENGLISH).format(number);
    }

    /** Is the screen in Arabic? */
    public static boolean isArabic() {
        var ui = UI.getCurrent();
        return ui != null && ARABIC.getLanguage().equals(ui.getLocale().getLanguage());
    }

    /** Of two names of a thing, the one in the language of the screen. */
    public static String named(String english, String arabic) {
        return isArabic() ? arabic : english;
    }

    private static Object plain(Object arg) {
        if (arg instanceof Enum<?> constant) return t(constant);
        if (arg instanceof Number number) return isolated(number(number));
        if (arg instanceof Instant moment) return isolated(UTC.format(moment));
        return isolated(String.valueOf(arg));
    }

    /**
     * Unicode isolates, where two directions meet; nothing where all is left to right. What holds isolates already is a
     * sentence of this screen: it may have no letter outside of them that would tell its direction.
     */
    private static String isolated(String text) {
        if (!isArabic() && !RIGHT_TO_LEFT.matcher(text).find()) return text;
        if (text.indexOf('\u2068') < 0) return "\u2068" + text + "\u2069";
        return (isArabic() ? "\u2067" : "\u2066") + text + "\u2069";
    }
}
