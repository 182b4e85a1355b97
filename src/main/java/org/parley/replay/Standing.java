package org.parley.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Map;
import org.parley.overview.RequestPage.TermsView;
import org.parley.request.Course;
import org.parley.request.Decision;

/** Which entries of the journal tell a decision, and which what became of the request: two axes (domain.md 1.2). */
final class Standing {

    private Standing() {}

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, Decision> DECISIONS = Map.of(
            "request.clear", Decision.CLEAR,
            "request.denied", Decision.DENIED,
            "request.not-clear", Decision.NOT_CLEAR,
            "request.asking-again", Decision.ASKING);

    private static final Map<String, Course> COURSES = Map.ofEntries(
            Map.entry("movement.departed", Course.UNDER_WAY),
            Map.entry("movement.arrived", Course.ARRIVED),
            Map.entry("movement.outcome", Course.ENDED),
            Map.entry("pause.took-effect", Course.IN_EFFECT),
            Map.entry("pause.ended", Course.ENDED),
            Map.entry("pause.lapsed", Course.LAPSED),
            Map.entry("request.postponed", Course.POSTPONED),
            Map.entry("request.cancelled", Course.CANCELLED),
            Map.entry("window-change.agreed", Course.ENDED),
            Map.entry("window-change.lapsed", Course.ENDED),
            Map.entry("plan.cancelled", Course.CANCELLED),
            Map.entry("plan.ended", Course.ENDED),
            Map.entry("agreement.closed", Course.ENDED),
            Map.entry("agreement.recorded-in-error", Course.CANCELLED),
            Map.entry("notification.called-off", Course.CANCELLED),
            Map.entry("notification.expired", Course.ENDED));

    /** A change of the terms that is material asks everybody again. */
    static boolean beginsARound(Mark mark) {
        return mark.key().equals("terms.revised") && mark.is("material");
    }

    static Decision decision(Decision before, Mark mark) {
        return beginsARound(mark) ? Decision.ASKING : DECISIONS.getOrDefault(mark.key(), before);
    }

    static Course course(Course before, Mark mark, Story story) {
        if (beginsARound(mark)) return Course.NOT_STARTED;
        if (mark.key().equals("agreement.group-left")) return before == Course.NOT_STARTED ? Course.UNDER_WAY : before;
        if (mark.key().equals("agreement.group-arrived"))
            return isLastGroup(mark, story) ? Course.ARRIVED : Course.UNDER_WAY;
        return COURSES.getOrDefault(mark.key(), before);
    }

    /** Whoever has not answered by then is closed, which is no consent. */
    static boolean nobodyIsWaitedFor(Course course) {
        return course.isOver() || course == Course.LAPSED || course == Course.POSTPONED;
    }

    private static boolean isLastGroup(Mark mark, Story story) {
        var there = story.inner().marks().stream()
                .filter(one -> one.key().equals(mark.key()) && one.seq() <= mark.seq())
                .map(one -> one.text("group"))
                .distinct()
                .count();
        return there >= groups(asKnown(mark, story).json());
    }

    /** More groups may have become known since, which leave what had arrived where it was. */
    private static TermsView asKnown(Mark mark, Story story) {
        var versions = story.versions();
        return versions.stream()
                .filter(version -> !version.writtenAt().isAfter(mark.enteredAt()))
                .findFirst()
                .orElse(versions.get(versions.size() - 1));
    }

    private static int groups(String terms) {
        try {
            return JSON.readTree(terms).path("groups").size();
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
