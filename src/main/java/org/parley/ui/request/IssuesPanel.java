package org.parley.ui.request;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.parley.clearance.Issues;
import org.parley.clearance.OpenIssue;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Times;
import org.springframework.core.annotation.Order;

/** What is still to be ironed out; staff's own list. It informs and holds nothing. */
@org.springframework.stereotype.Component
@Order(2)
class IssuesPanel implements Panel {

    private final Issues issues;
    private final IssueDeeds deeds;
    private final Times times;

    IssuesPanel(Issues issues, IssueDeeds deeds, Times times) {
        this.issues = issues;
        this.deeds = deeds;
        this.times = times;
    }

    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public Optional<Component> of(Opened opened) {
        if (!opened.me().isStaff()) return Optional.empty();
        var all = issues.of(opened.head().id(), opened.me());
        var mayRaise = opened.isCoordinator() && !opened.head().course().isOver();
        if (all.isEmpty() && !mayRaise) return Optional.empty();
        var section = Spans.section("issues", t("issues.title"));
        if (all.isEmpty()) section.add(Spans.of(t("issues.none"), "quiet"));
        all.forEach(issue -> section.add(row(issue, opened)));
        if (mayRaise)
            section.add(
                    Spans.div("actions", Fields.button("raise-issue", "deed.raise-issue", () -> deeds.raise(opened))));
        return Optional.of(section);
    }

    private Div row(OpenIssue issue, Opened opened) {
        var row = Spans.div("stack entry", state(issue), Spans.typed(issue.wording()), facts(issue));
        row.setId("issue-" + issue.id());
        row.getElement().setAttribute("data-version", String.valueOf(issue.version()));
        if (issue.resolution() != null) row.add(Spans.typed(issue.resolution()));
        if (opened.isCoordinator()) row.add(deed(issue, opened));
        return row;
    }

    private static Component state(OpenIssue issue) {
        return issue.isResolved()
                ? Status.badge("condition", "met", "issues.resolved", VaadinIcon.CHECK)
                : Status.badge("condition", "unmet", "issues.open", VaadinIcon.HOURGLASS_START);
    }

    private Div facts(OpenIssue issue) {
        var facts = Spans.row(Spans.of(t("issues.owner", issue.owner()), "quiet"));
        if (issue.resolvedAt() != null) facts.add(times.at(issue.resolvedAt()));
        else if (issue.dueAt() != null) facts.add(Spans.named(t("tasks.until"), times.span(issue.dueAt())));
        var late = !issue.isResolved() && issue.dueAt() != null && issue.dueAt().isBefore(times.now());
        if (late) facts.add(Status.alarm("issues.overdue"));
        return facts;
    }

    private Component deed(OpenIssue issue, Opened opened) {
        if (!issue.isResolved())
            return small("resolve-" + issue.id(), "deed.resolve-issue", () -> deeds.resolve(issue, opened));
        if (opened.head().course().isOver()) return Spans.row();
        return small("reopen-" + issue.id(), "deed.reopen-issue", () -> deeds.reopen(issue, opened));
    }

    private static Component small(String id, String label, Runnable deed) {
        var button = Fields.button(id, label, deed);
        button.addThemeNames("small", "tertiary");
        return button;
    }
}
