package org.parley.ui.kit;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Moments as people read them: the office's wall time with the zone's name, and how long until or since. The exact UTC
 * stands in the title.
 */
@Component
public class Times {

    /** Month names of the Levant, Latin digits. */
    private static final Locale ARABIC_NAMES = Locale.forLanguageTag("ar-SY");

    /** Beyond this a date says more than a count of days. */
    private static final Duration FELT = Duration.ofDays(60);

    private final Clock clock;
    private final ZoneId zone;

    Times(Clock clock, @Value("${parley.zone:Asia/Damascus}") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public Instant now() {
        return clock.instant();
    }

    public ZoneId zone() {
        return zone;
    }

    /** "Sun 28 Aug 18:00", with the year where it is not this one. */
    public String local(Instant instant) {
        return local(instant, zone);
    }

    public String local(Instant instant, ZoneId zone) {
        var there = instant.atZone(zone);
        var thisYear = there.getYear() == now().atZone(zone).getYear();
        return format(there.toLocalDateTime(), thisYear);
    }

    /** "Sun 28 Aug 18:00, Damascus time". */
    public String withZone(Instant instant) {
        return t("time.with-zone", local(instant), zoneName(zone));
    }

    /** "Sun 28 Aug". */
    public String day(Instant instant) {
        return DateTimeFormatter.ofPattern("EEE d MMM", names()).format(instant.atZone(zone));
    }

    /** "14:02". */
    public String clockTime(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm").format(instant.atZone(zone));
    }

    public String zoneName(ZoneId zone) {
        var key = "zone." + zone.getId();
        var name = t(key);
        return name.contains(key) ? zone.getDisplayName(TextStyle.FULL, names()) : name;
    }

    /** "in 3 h 20 min", "2 days ago". */
    public String relative(Instant instant) {
        var away = Duration.between(now(), instant).truncatedTo(ChronoUnit.MINUTES);
        if (away.abs().compareTo(Duration.ofMinutes(1)) < 0) return t("time.now");
        return t(away.isNegative() ? "time.ago" : "time.in", length(away.abs()));
    }

    /** The two largest units: "3 h 20 min", "2 d 4 h". */
    public String length(Duration duration) {
        if (duration.toDays() >= 1) return t("time.days-hours", duration.toDays(), duration.toHoursPart());
        if (duration.toHours() >= 1) return t("time.hours-minutes", duration.toHours(), duration.toMinutesPart());
        return t("time.minutes", duration.toMinutes());
    }

    /** How long until then, counted down on the screen; {@code says} is the key of the sentence around it. */
    public Span left(String says, Instant until) {
        return new Countdown(says, Duration.between(now(), until), this);
    }

    /** Local, relative where it is near enough to be felt, and the exact UTC as title. */
    public Span span(Instant instant) {
        var away = Duration.between(now(), instant).abs();
        return away.compareTo(FELT) > 0
                ? at(instant)
                : titled(t("time.both", local(instant), relative(instant)), instant);
    }

    /** Only the local time, with the exact UTC as title. */
    public Span at(Instant instant) {
        return titled(local(instant), instant);
    }

    private static Span titled(String text, Instant instant) {
        var span = new Span(text);
        span.addClassName("time");
        span.getElement().setAttribute("title", instant.truncatedTo(ChronoUnit.SECONDS) + " (UTC)");
        return span;
    }

    /** A wall time as agreed, whatever zone it belongs to. */
    public String format(LocalDateTime time, boolean thisYear) {
        var pattern = thisYear ? "EEE d MMM HH:mm" : "EEE d MMM yyyy HH:mm";
        return DateTimeFormatter.ofPattern(pattern, names()).format(time);
    }

    /** "Mon 12 Sep 2016". */
    public static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE d MMM yyyy", names()).format(day);
    }

    /** "Friday". */
    public static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, names());
    }

    private static Locale names() {
        return Texts.isArabic() ? ARABIC_NAMES : Locale.UK;
    }
}
