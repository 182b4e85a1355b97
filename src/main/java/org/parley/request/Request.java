package org.parley.request;

import java.time.Instant;
import java.util.UUID;

/** The head of a request. {@code termsVersion} is the current version; {@code version} counts changes of the row. */
public record Request(
        UUID id,
        String reference,
        Kind kind,
        String title,
        Decision decision,
        Course course,
        int termsVersion,
        Instant startsAt,
        Instant endsAt,
        String openedBy,
        Instant openedAt,
        long version) {

    /** Are people of it out there: on the road, or at work where they arrived? Such a crew stays until its outcome is known. */
    public boolean isInside() {
        return course == Course.UNDER_WAY || course == Course.ARRIVED && kind.worksOnSite();
    }

    /** The same request on another version of its terms. */
    Request at(int termsVersion) {
        return with(termsVersion, decision, course, version);
    }

    /** The same request, standing elsewhere on its two axes. */
    Request standing(Decision decision, Course course) {
        return with(termsVersion, decision, course, version);
    }

    /** As the row reads after one change. */
    Request next() {
        return with(termsVersion, decision, course, version + 1);
    }

    private Request with(int termsVersion, Decision decision, Course course, long version) {
        return new Request(
                id,
                reference,
                kind,
                title,
                decision,
                course,
                termsVersion,
                startsAt,
                endsAt,
                openedBy,
                openedAt,
                version);
    }
}
