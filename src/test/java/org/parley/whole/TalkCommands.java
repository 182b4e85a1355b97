package org.parley.whole;

import static org.parley.testing.DraftSample.aDraft;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.parley.clearance.Answers;
import org.parley.clearance.Channel;
import org.parley.clearance.Choice;
import org.parley.clearance.Conditions;
import org.parley.clearance.Evidence;
import org.parley.clearance.Notices;
import org.parley.clearance.ProxyDraft;
import org.parley.clearance.Questions;
import org.parley.request.Modality;
import org.parley.shared.Result;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What parties say, and what is said for them. */
@Component
class TalkCommands implements Prepared {

    private final ObjectProvider<Talks> scenes;
    private final Answers answers;
    private final Conditions conditions;
    private final Questions questions;
    private final Notices notices;
    private final Evidence evidence;
    private final JdbcClient jdbc;
    private final TestTime time;

    TalkCommands(
            ObjectProvider<Talks> scenes,
            Answers answers,
            Conditions conditions,
            Questions questions,
            Notices notices,
            Evidence evidence,
            JdbcClient jdbc,
            TestTime time) {
        this.scenes = scenes;
        this.answers = answers;
        this.conditions = conditions;
        this.questions = questions;
        this.notices = notices;
        this.evidence = evidence;
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public Map<String, Supplier<Supplier<Result<?>>>> all() {
        return Map.of(
                "Answers.answer", this::theLastAnswer,
                "Answers.answerByProxy", this::theLastAnswerByTelephone,
                "Answers.withdraw", this::anApprovalIsTakenBack,
                "Answers.withdrawByProxy", this::anApprovalIsTakenBackByTelephone,
                "Conditions.decide", this::theLastConditionIsMet,
                "Questions.reply", this::aQuestionIsRepliedTo,
                "Notices.acknowledge", this::aNoticeIsTakenNoteOf,
                "Evidence.attach", this::aLetterIsAdded);
    }

    private Talks allButTheNorthApproved() {
        var talks = scenes.getObject();
        talks.open(talks.stage.pause());
        talks.everyoneApprovesBut(talks.stage.north);
        return talks;
    }

    private Supplier<Result<?>> theLastAnswer() {
        var talks = allButTheNorthApproved();
        var slot = talks.slot(talks.stage.north).id();
        var draft = talks.aboutTheCurrentVersion(aDraft(Choice.APPROVE));
        var delegate = talks.stage.delegateOf(talks.stage.north);
        return () -> answers.answer(slot, draft, delegate);
    }

    private Supplier<Result<?>> theLastAnswerByTelephone() {
        var talks = allButTheNorthApproved();
        var slot = talks.slot(talks.stage.north).id();
        var letter = evidence.attach(
                        talks.request(), talks.stage.north, "letter.pdf", aPdf(), talks.stage.secondCoordinator)
                .orElseThrow()
                .id();
        var said = new ProxyDraft(
                talks.aboutTheCurrentVersion(aDraft(Choice.APPROVE).provedBy(letter)),
                Channel.LETTER,
                time.now(),
                null);
        return () -> answers.answerByProxy(slot, said, talks.stage.secondCoordinator);
    }

    private Supplier<Result<?>> anApprovalIsTakenBack() {
        var talks = allButTheNorthApproved();
        var answer = talks.approves(talks.stage.north).id();
        var delegate = talks.stage.delegateOf(talks.stage.north);
        return () -> answers.withdraw(answer, "The situation changed", delegate);
    }

    private Supplier<Result<?>> anApprovalIsTakenBackByTelephone() {
        var talks = allButTheNorthApproved();
        var answer = talks.approves(talks.stage.north).id();
        return () -> answers.withdrawByProxy(answer, talks.calledOff(), talks.stage.secondCoordinator);
    }

    private Supplier<Result<?>> theLastConditionIsMet() {
        var talks = allButTheNorthApproved();
        talks.says(
                        talks.stage.north,
                        aDraft(Choice.APPROVE_WITH_CONDITIONS).onCondition("The second road opens", "The desk"))
                .orElseThrow();
        var condition = id("select id from condition_set where request_id = :request", talks);
        return () -> conditions.decide(condition, true, "It is open", talks.stage.secondCoordinator);
    }

    private Supplier<Result<?>> aQuestionIsRepliedTo() {
        var talks = allButTheNorthApproved();
        var question = talks.says(talks.stage.north, aDraft(Choice.ASK).saying("Which road?"))
                .orElseThrow()
                .id();
        return () -> questions.reply(question, "The northern one", talks.stage.coordinator);
    }

    private Supplier<Result<?>> aNoticeIsTakenNoteOf() {
        var talks = scenes.getObject();
        talks.open(talks.stage.convoy(Modality.CROSS_BORDER));
        var notice = id("select id from notice where request_id = :request", talks);
        var government = talks.stage.delegateOf(talks.stage.government);
        return () -> notices.acknowledge(notice, government);
    }

    private Supplier<Result<?>> aLetterIsAdded() {
        var talks = scenes.getObject();
        talks.open(talks.stage.pause());
        return () -> evidence.attach(talks.request(), null, "letter.pdf", aPdf(), talks.stage.coordinator);
    }

    private UUID id(String query, Talks talks) {
        return jdbc.sql(query)
                .param("request", talks.request())
                .query(UUID.class)
                .list()
                .get(0);
    }

    private static byte[] aPdf() {
        return "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    }
}
