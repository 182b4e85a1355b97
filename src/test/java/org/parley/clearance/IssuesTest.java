package org.parley.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.testing.Talks.refusals;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.overview.Timeline;
import org.parley.security.Forbidden;
import org.parley.shared.NotFound;
import org.parley.testing.ParleyTest;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** "There are still issues that need to be ironed out": noted, settled, and in nobody's way. */
@ParleyTest
class IssuesTest {

    @Autowired
    Talks talks;

    @Autowired
    Issues issues;

    @Autowired
    Timeline timeline;

    @Autowired
    TestTime time;

    UUID request;

    @BeforeEach
    void asked() {
        request = talks.open(talks.stage.convoy());
    }

    @Test
    void issueSaysWhatIsOpenWhoSettlesItAndUntilWhen() {
        var due = time.now().plus(Duration.ofDays(2));

        var raised = raise("Which checkpoint opens first", due);

        assertThat(issues.of(request, talks.stage.monitor)).containsExactly(raised);
        assertThat(raised)
                .returns("Which checkpoint opens first", OpenIssue::wording)
                .returns("Access unit", OpenIssue::owner)
                .returns(due, OpenIssue::dueAt)
                .returns(talks.stage.coordinator.username(), OpenIssue::raisedBy)
                .returns(false, OpenIssue::isResolved);
    }

    @Test
    void openIssueHoldsNothing() {
        raise("Which checkpoint opens first", null);

        talks.everyoneApproves();

        assertThat(talks.decision()).isEqualTo(org.parley.request.Decision.CLEAR);
    }

    @Test
    void settledIssueSaysHowAndByWhom() {
        var raised = raise("Which checkpoint opens first", null);

        var settled = issues.resolve(raised.id(), "Both at six", talks.stage.secondCoordinator)
                .orElseThrow();

        assertThat(settled)
                .returns("Both at six", OpenIssue::resolution)
                .returns(talks.stage.secondCoordinator.username(), OpenIssue::resolvedBy)
                .returns(time.now(), OpenIssue::resolvedAt);
        assertThat(talks.journal()).endsWith("issue.raised", "issue.resolved");
    }

    @Test
    void issueThatIsOpenAgainStandsWithItsReason() {
        var raised = raise("Which checkpoint opens first", null);
        issues.resolve(raised.id(), "Both at six", talks.stage.coordinator);

        var open = issues.reopen(raised.id(), "The south does not know of it", talks.stage.coordinator)
                .orElseThrow();

        assertThat(open.isResolved()).isFalse();
        assertThat(open.resolution()).isNull();
        assertThat(talks.entry("issue.reopened")).contains("The south does not know of it");
    }

    @Test
    void taskIsDueWithTheFirstIssueAndGoneWithTheLast() {
        var first = raise("Which checkpoint opens first", time.now().plus(Duration.ofDays(1)));
        var second = raise("Who pays the fuel", time.now().plus(Duration.ofDays(3)));
        raise("Nobody hurries", null);
        assertThat(talks.tasks()).contains("open-issue");

        issues.resolve(first.id(), "Both at six", talks.stage.coordinator);
        assertThat(talks.tasks()).contains("open-issue");
        issues.resolve(second.id(), "The office", talks.stage.coordinator);

        assertThat(talks.tasks()).doesNotContain("open-issue");
    }

    @Test
    void issueWithoutWordsOrOwnerOrInThePastIsRefused() {
        var past = new IssueDraft(" ", null, time.now().minusSeconds(60));

        assertThat(issues.raise(request, past, talks.stage.coordinator).refusals())
                .extracting(refusal -> refusal.field() + ": " + refusal.key())
                .containsExactly("wording: field.missing", "owner: field.missing", "dueAt: issue.due-past");
    }

    @Test
    void issueIsSettledOnceAndWithWords() {
        var raised = raise("Which checkpoint opens first", null);
        assertThat(refusals(issues.resolve(raised.id(), "", talks.stage.coordinator)))
                .containsExactly("field.missing");
        assertThat(refusals(issues.reopen(raised.id(), "Not yet", talks.stage.coordinator)))
                .containsExactly("issue.still-open");

        issues.resolve(raised.id(), "Both at six", talks.stage.coordinator);

        assertThat(refusals(issues.resolve(raised.id(), "Both at seven", talks.stage.coordinator)))
                .containsExactly("issue.resolved-already");
    }

    @Test
    void requestThatIsOverTakesNoNewIssueButOldOnesCanBeSettled() {
        var raised = raise("Which checkpoint opens first", null);
        talks.cancel();

        assertThat(refusals(issues.raise(request, new IssueDraft("x", "y", null), talks.stage.coordinator)))
                .containsExactly("request.over");
        assertThat(refusals(issues.resolve(raised.id(), "No longer matters", talks.stage.coordinator)))
                .isEmpty();
    }

    @Test
    void noPartyReadsOfAnIssue() {
        raise("The south does not trust the north", null);
        var delegate = talks.stage.delegateOf(talks.stage.south);

        assertThatThrownBy(() -> issues.of(request, delegate)).isInstanceOf(Forbidden.class);
        assertThat(timeline.page(request, delegate, null, 50).rows())
                .extracting(Timeline.Entry::key)
                .noneMatch(key -> key.startsWith("issue."));
        assertThat(talks.tasks(talks.stage.south)).doesNotContain("open-issue");
    }

    @Test
    void onlyCoordinatorsOfStaffKeepTheList() {
        var draft = new IssueDraft("x", "y", null);

        assertThatThrownBy(() -> issues.raise(request, draft, talks.stage.monitor))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> issues.raise(request, draft, talks.stage.twoHatted(talks.stage.south)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> issues.raise(UUID.randomUUID(), draft, talks.stage.coordinator))
                .isInstanceOf(NotFound.class);
    }

    private OpenIssue raise(String wording, @Nullable Instant due) {
        return issues.raise(request, new IssueDraft(wording, "Access unit", due), talks.stage.coordinator)
                .orElseThrow();
    }
}
