package org.parley.ui.kit;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Choice;
import org.parley.clearance.SlotState;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;

/**
 * Where something stands: an icon, a word and a colour. What parties decided and what became of it never share a shape
 * or a family of colours (approval is not delivery), and no reply looks like an alarm.
 */
public final class Status {

    private Status() {}

    public static Span of(Decision decision) {
        var icon =
                switch (decision) {
                    case ASKING -> VaadinIcon.COMMENT_ELLIPSIS_O;
                    case CLEAR -> VaadinIcon.CHECK_CIRCLE;
                    case NOT_CLEAR -> VaadinIcon.ADJUST;
                    case DENIED -> VaadinIcon.BAN;
                    case ROUND_CLOSED -> VaadinIcon.LOCK;
                    case NOT_ASKED -> VaadinIcon.EYE;
                };
        return badge("decision", decision, icon);
    }

    /** What one party declares alone was agreed by nobody, and must not look as if it had been. */
    public static Span of(Decision decision, @Nullable String declaredBy) {
        if (declaredBy == null || decision != Decision.CLEAR) return of(decision);
        return badge("decision", "alone", "Decision.CLEAR.alone", VaadinIcon.FLAG_O);
    }

    public static Span of(Course course) {
        var icon =
                switch (course) {
                    case NOT_STARTED -> VaadinIcon.HOURGLASS_START;
                    case LAPSED -> VaadinIcon.CALENDAR_CLOCK;
                    case POSTPONED -> VaadinIcon.PAUSE;
                    case IN_EFFECT -> VaadinIcon.SHIELD;
                    case UNDER_WAY -> VaadinIcon.TRUCK;
                    case ARRIVED -> VaadinIcon.FLAG_CHECKERED;
                    case ENDED -> VaadinIcon.ARCHIVE;
                    case CANCELLED -> VaadinIcon.CLOSE;
                };
        return badge("course", course, icon);
    }

    public static Span of(Choice choice) {
        var icon =
                switch (choice) {
                    case APPROVE -> VaadinIcon.CHECK;
                    case APPROVE_IN_PART -> VaadinIcon.ADJUST;
                    case APPROVE_WITH_CONDITIONS -> VaadinIcon.LIST_OL;
                    case COUNTER_PROPOSE -> VaadinIcon.EXCHANGE;
                    case REJECT, NOT_SUPPORT -> VaadinIcon.BAN;
                    case ASK -> VaadinIcon.QUESTION_CIRCLE_O;
                    case SUPPORT -> VaadinIcon.HANDSHAKE;
                    case NO_POSITION -> VaadinIcon.MINUS;
                };
        return badge("answer", choice, icon);
    }

    /** What others concluded was decided by nobody here, and must look like it (domain.md 1.6). */
    public static Span of(Kind kind, Decision decision, @Nullable String declaredBy) {
        return kind.isExternal()
                ? badge("decision", "external", "agreement.concluded-without-us", VaadinIcon.FILE_TEXT_O)
                : of(decision, declaredBy);
    }

    /** Until such a round is over parties read of it only that it is open. */
    public static Span sealed() {
        return badge("round", "sealed", "round.sealed", VaadinIcon.LOCK);
    }

    /** Asked for later than the lead times allow. */
    public static Span emergency() {
        return badge("emergency", "asked", "request.emergency", VaadinIcon.EXCLAMATION_CIRCLE_O);
    }

    /** What others concluded can't be called off here: then it was recorded in error. */
    public static Span of(Kind kind, Course course) {
        if (kind.onlyInforms()) return ofNotification(course);
        return kind.isExternal() && course == Course.CANCELLED
                ? badge("course", "cancelled", "agreement.was-in-error", VaadinIcon.CLOSE)
                : of(course);
    }

    /** What was only told is neither begun nor in effect. */
    private static Span ofNotification(Course course) {
        return switch (course) {
            case ENDED -> badge("course", "ended", "notification.is-expired", VaadinIcon.ARCHIVE);
            case CANCELLED -> of(course);
            default -> badge("notice", "sent", "notice.sent", VaadinIcon.ENVELOPE_OPEN_O);
        };
    }

    public static Span of(SlotState state) {
        var icon =
                switch (state) {
                    case OPEN -> VaadinIcon.HOURGLASS_START;
                    case ANSWERED -> VaadinIcon.COMMENT_O;
                    case NO_REPLY -> VaadinIcon.BELL;
                    case CLOSED -> VaadinIcon.LOCK;
                    case SUPERSEDED -> VaadinIcon.ROTATE_LEFT;
                    case DROPPED -> VaadinIcon.MINUS_CIRCLE_O;
                };
        return badge("slot", state, icon);
    }

    /** A notice was only taken note of: never the look of an approval. */
    public static Span acknowledged(boolean yes) {
        return badge(
                "notice",
                yes ? "read" : "sent",
                yes ? "notice.acknowledged" : "notice.sent",
                VaadinIcon.ENVELOPE_OPEN_O);
    }

    public static Span alarm(String key, Object... args) {
        var badge = badge("alarm", "on", key, VaadinIcon.WARNING);
        badge.removeAll();
        badge.add(VaadinIcon.WARNING.create(), new Span(t(key, args)));
        return badge;
    }

    public static VaadinIcon icon(Kind kind) {
        return switch (kind) {
            case CEASEFIRE -> VaadinIcon.SHIELD;
            case CONVOY -> VaadinIcon.TRUCK;
            case EVACUATION -> VaadinIcon.BUS;
            case MISSION -> VaadinIcon.WRENCH;
            case PLAN -> VaadinIcon.CLUSTER;
            case AGREEMENT -> VaadinIcon.FILE_TEXT_O;
            case NOTIFICATION -> VaadinIcon.ENVELOPE_OPEN_O;
            case WINDOW_CHANGE -> VaadinIcon.CALENDAR_CLOCK;
        };
    }

    private static Span badge(String family, Enum<?> constant, VaadinIcon icon) {
        return badge(family, constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), Texts.key(constant), icon);
    }

    /** A badge of any family: {@code family-value} is its class, so that the stylesheet alone decides its look. */
    public static Span badge(String family, String value, String key, VaadinIcon icon) {
        var image = icon.create();
        image.getElement().setAttribute("aria-hidden", "true");
        var badge = new Span(image, new Span(t(key)));
        badge.addClassNames("badge", family, family + "-" + value);
        badge.getElement().setAttribute("data-" + family, value);
        return badge;
    }
}
