package org.parley.clearance;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.request.Request;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;

/** What an open issue needs: words, an owner, and a due date that has not passed. */
final class IssuePolicy {

    private static final int LONGEST_WORDING = 2000;
    private static final int LONGEST_OWNER = 300;
    private static final int LONGEST_TEXT = 4000;

    private IssuePolicy() {}

    static List<Refusal> raising(IssueDraft draft, Request request, Instant now) {
        var due = draft.dueAt();
        return new Refusals()
                .when(request.course().isOver(), "request.over")
                .required("wording", draft.wording())
                .atMost("wording", draft.wording(), LONGEST_WORDING)
                .required("owner", draft.owner())
                .atMost("owner", draft.owner(), LONGEST_OWNER)
                .when(due != null && due.isBefore(now), "dueAt", "issue.due-past")
                .found();
    }

    /** May be settled even after the request is over: the record is then complete. */
    static List<Refusal> resolving(OpenIssue issue, @Nullable String resolution) {
        return new Refusals()
                .when(issue.isResolved(), "issue.resolved-already")
                .required("resolution", resolution)
                .atMost("resolution", resolution, LONGEST_TEXT)
                .found();
    }

    static List<Refusal> reopening(OpenIssue issue, @Nullable String reason, Request request) {
        return new Refusals()
                .when(request.course().isOver(), "request.over")
                .when(!issue.isResolved(), "issue.still-open")
                .required("reason", reason)
                .atMost("reason", reason, LONGEST_TEXT)
                .found();
    }
}
