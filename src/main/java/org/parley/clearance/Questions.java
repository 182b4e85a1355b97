package org.parley.clearance;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.inbox.Inbox;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Requests;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.shared.Command;
import org.parley.shared.NotFound;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.springframework.stereotype.Service;

/**
 * Replies to what a party asks. A reply explains and changes nothing: one that would change the terms is a revision,
 * and asks every party again (rules.md, Answers).
 */
@Service
public class Questions {

    private final AnswerRepository answers;
    private final SlotRepository slots;
    private final Requests requests;
    private final Journal journal;
    private final Inbox inbox;
    private final Clock clock;

    Questions(
            AnswerRepository answers,
            SlotRepository slots,
            Requests requests,
            Journal journal,
            Inbox inbox,
            Clock clock) {
        this.answers = answers;
        this.slots = slots;
        this.requests = requests;
        this.journal = journal;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** Tells the party that asked, and nobody else's party. Each question is replied to once. */
    @Command
    public Result<Answer> reply(UUID question, @Nullable String text, Actor by) {
        by.mustBeOneOf(Role.COORDINATOR);
        var asked = answers.find(question).filter(found -> by.isStaff()).orElseThrow(NotFound::new);
        requests.lock(asked.requestId());
        var refusals = refusals(asked, text);
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var now = clock.instant();
        answers.replied(question, now);
        var party = slots.find(asked.slotId()).orElseThrow(NotFound::new).party();
        journal.write(JournalEntry.about(asked.requestId(), "question.replied", now)
                .by(by.username())
                .with("party", party)
                .with("question", String.valueOf(asked.remarks()))
                .with("reply", String.valueOf(text))
                .onlyFor(party));
        if (answers.openQuestions(asked.requestId()) == 0) inbox.close(asked.requestId(), "question");
        return Result.done(asked);
    }

    private List<Refusal> refusals(Answer asked, @Nullable String text) {
        var found = new ArrayList<Refusal>();
        if (asked.choice() != Choice.ASK) found.add(Refusal.general("question.is-none"));
        else if (answers.isReplied(asked.id())) found.add(Refusal.general("question.replied-already"));
        if (Texts.isBlank(text)) found.add(Refusal.of("reply", "question.reply-missing"));
        Texts.tooLong("reply", text, Texts.LONG).ifPresent(found::add);
        return found;
    }
}
