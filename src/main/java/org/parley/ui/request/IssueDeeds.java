package org.parley.ui.request;

import static org.parley.ui.kit.Fields.typed;

import org.parley.clearance.IssueDraft;
import org.parley.clearance.Issues;
import org.parley.clearance.OpenIssue;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Times;
import org.springframework.stereotype.Component;

/** A point to be ironed out: raised, settled, opened again. */
@Component
class IssueDeeds {

    private final Issues issues;
    private final Times times;

    IssueDeeds(Issues issues, Times times) {
        this.issues = issues;
        this.times = times;
    }

    void raise(Opened opened) {
        var wording = Fields.area("issue-wording", "issues.wording");
        var owner = Fields.text("issue-owner", "issues.owner-field");
        var due = Fields.moment("issue-due", "issues.due-field");
        new DeedDialog("raise-issue-dialog")
                .field("wording", wording)
                .field("owner", owner)
                .field("dueAt", due)
                .does(
                        () -> issues.raise(
                                opened.head().id(),
                                new IssueDraft(
                                        typed(wording.getValue()),
                                        typed(owner.getValue()),
                                        MovementDeeds.instant(due, times)),
                                opened.me()),
                        opened.reload());
    }

    void resolve(OpenIssue issue, Opened opened) {
        var resolution = Fields.area("issue-resolution", "issues.resolution");
        new DeedDialog("resolve-issue-dialog")
                .says(issue.wording())
                .field("resolution", resolution)
                .does(() -> issues.resolve(issue.id(), typed(resolution.getValue()), opened.me()), opened.reload());
    }

    void reopen(OpenIssue issue, Opened opened) {
        DeedsBar.ask(opened, "reopen-issue-dialog", issue.id(), issues::reopen);
    }
}
