package org.parley.whole;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.parley.clearance.IssueDraft;
import org.parley.clearance.Issues;
import org.parley.shared.Result;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is still to be ironed out. */
@Component
class IssueCommands implements Prepared {

    private final ObjectProvider<Talks> scenes;
    private final Issues issues;
    private final TestTime time;

    IssueCommands(ObjectProvider<Talks> scenes, Issues issues, TestTime time) {
        this.scenes = scenes;
        this.issues = issues;
        this.time = time;
    }

    @Override
    public Map<String, Supplier<Supplier<Result<?>>>> all() {
        return Map.of(
                "Issues.raise", this::anIssueIsRaised,
                "Issues.resolve", this::anIssueIsSettled,
                "Issues.reopen", this::anIssueIsOpenAgain);
    }

    private Supplier<Result<?>> anIssueIsRaised() {
        var talks = talks();
        return () -> issues.raise(talks.request(), draft(), talks.stage.coordinator);
    }

    private Supplier<Result<?>> anIssueIsSettled() {
        var talks = talks();
        var issue = raised(talks);
        return () -> issues.resolve(issue, "Both at six", talks.stage.coordinator);
    }

    private Supplier<Result<?>> anIssueIsOpenAgain() {
        var talks = talks();
        var issue = raised(talks);
        issues.resolve(issue, "Both at six", talks.stage.coordinator).orElseThrow();
        return () -> issues.reopen(issue, "The south does not know of it", talks.stage.coordinator);
    }

    private Talks talks() {
        var talks = scenes.getObject();
        talks.open(talks.stage.convoy());
        return talks;
    }

    private UUID raised(Talks talks) {
        return issues.raise(talks.request(), draft(), talks.stage.coordinator)
                .orElseThrow()
                .id();
    }

    private IssueDraft draft() {
        return new IssueDraft(
                "Which checkpoint opens first", "Access unit", time.now().plusSeconds(3600));
    }
}
