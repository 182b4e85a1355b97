package org.parley.whole;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.parley.desk.Claims;
import org.parley.desk.Desk;
import org.parley.desk.Mended;
import org.parley.desk.Repairs;
import org.parley.inbox.AbsenceDraft;
import org.parley.inbox.Absences;
import org.parley.inbox.Due;
import org.parley.inbox.FollowUps;
import org.parley.inbox.Inbox;
import org.parley.inbox.Priority;
import org.parley.inbox.SavedFilters;
import org.parley.inbox.TaskFilter;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.shared.Result;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people do with their tasks, beside doing them. */
@Component
class InboxCommands implements Prepared {

    private static final TaskFilter TODAY = new TaskFilter(null, null, Due.TODAY, null, null, false);

    private final ObjectProvider<Talks> scenes;
    private final Claims claims;
    private final FollowUps followUps;
    private final SavedFilters filters;
    private final Absences absences;
    private final Repairs repairs;
    private final Inbox inbox;
    private final JdbcClient jdbc;
    private final TestTime time;

    InboxCommands(
            ObjectProvider<Talks> scenes,
            Claims claims,
            FollowUps followUps,
            SavedFilters filters,
            Absences absences,
            Repairs repairs,
            Inbox inbox,
            JdbcClient jdbc,
            TestTime time) {
        this.scenes = scenes;
        this.claims = claims;
        this.followUps = followUps;
        this.filters = filters;
        this.absences = absences;
        this.repairs = repairs;
        this.inbox = inbox;
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public Map<String, Supplier<Supplier<Result<?>>>> all() {
        return Map.of(
                "Claims.take", () -> of((task, talks, me) -> () -> claims.take(task, me)),
                "Claims.release", () -> of(this::oneIsGivenBack),
                "Claims.passOn", () -> of(this::oneIsPassedOn),
                "Claims.prioritise", () -> of((task, talks, me) -> () -> claims.prioritise(task, Priority.HIGH, me)),
                "FollowUps.set", () -> of((task, talks, me) -> () -> followUps.set(task, tomorrow(), me)),
                "SavedFilters.save", () -> of((task, talks, me) -> () -> filters.save("Today", TODAY, me)),
                "SavedFilters.drop", () -> of(this::aFilterIsForgotten),
                "Absences.note", () -> of(this::somebodyIsAway),
                "Absences.end", () -> of(this::somebodyIsBack),
                "Repairs.repair", () -> of(this::theInboxIsMended));
    }

    private interface Deed {
        Supplier<Result<?>> of(UUID task, Talks talks, Actor me);
    }

    /** A delegate, and the task of answering. */
    private Supplier<Result<?>> of(Deed deed) {
        var talks = scenes.getObject();
        var request = talks.open(talks.stage.pause());
        var me = talks.stage.delegateOf(talks.stage.north);
        return deed.of(Desk.taskOf(me, request, "answer", inbox), talks, me);
    }

    private Instant tomorrow() {
        return time.now().plus(Duration.ofDays(1));
    }

    private Supplier<Result<?>> oneIsGivenBack(UUID task, Talks talks, Actor me) {
        claims.take(task, me).orElseThrow();
        return () -> claims.release(task, me);
    }

    private Supplier<Result<?>> oneIsPassedOn(UUID task, Talks talks, Actor me) {
        var colleague = talks.stage.delegateOf(talks.stage.north).username();
        return () -> claims.passOn(task, colleague, me);
    }

    private Supplier<Result<?>> aFilterIsForgotten(UUID task, Talks talks, Actor me) {
        filters.save("Today", TODAY, me).orElseThrow();
        return () -> filters.drop("Today", me);
    }

    private AbsenceDraft away(Talks talks) {
        var today = LocalDate.ofInstant(time.now(), Stage.DAMASCUS);
        return new AbsenceDraft(talks.stage.delegateOf(talks.stage.north).username(), today, today);
    }

    private Supplier<Result<?>> somebodyIsAway(UUID task, Talks talks, Actor me) {
        var draft = away(talks);
        return () -> absences.note(draft, me);
    }

    private Supplier<Result<?>> somebodyIsBack(UUID task, Talks talks, Actor me) {
        var absence = absences.note(away(talks), me).orElseThrow();
        return () -> absences.end(absence.id(), me);
    }

    private Supplier<Result<?>> theInboxIsMended(UUID task, Talks talks, Actor me) {
        var administrator = talks.stage.somebody(Role.ADMINISTRATOR, null);
        Mended.everything(repairs, administrator);
        jdbc.sql("delete from inbox_task where id = :task").param("task", task).update();
        return () -> repairs.repair(administrator);
    }
}
