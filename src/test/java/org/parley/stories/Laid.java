package org.parley.stories;

import static org.parley.stories.Asked.COORDINATOR;
import static org.parley.stories.Asked.DAMASCUS;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.parley.atlas.Severities;
import org.parley.atlas.SeverityDraft;
import org.parley.ceasefire.WindowChangeTerms;
import org.parley.ceasefire.WindowChangeTerms.ZoneEnd;
import org.parley.ceasefire.Windows;
import org.parley.clearance.Choice;
import org.parley.clearance.Negotiations;
import org.parley.contact.ContactDraft;
import org.parley.contact.Contacts;
import org.parley.contact.Means;
import org.parley.glass.Glasses;
import org.parley.movement.Outcome;
import org.parley.movement.OutcomeDraft;
import org.parley.notification.NotificationTerms;
import org.parley.notification.Notifications;
import org.parley.notification.NotifiedSort;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.tally.Tally;
import org.parley.testing.TestTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lays on the table, by commands, what every screen has something to show of; the rest is the exercise's. */
@Component
class Laid {

    private static final Actor MONITOR = new Actor("monitor", Set.of(Role.MONITOR), null);

    private final Asked asked;
    private final TestTime time;
    private final Negotiations negotiations;
    private final Windows windows;
    private final Notifications notifications;
    private final Contacts contacts;
    private final Glasses glasses;
    private final Severities severities;
    private final Tally tally;
    private final JdbcClient jdbc;

    Laid(
            Asked asked,
            TestTime time,
            Negotiations negotiations,
            Windows windows,
            Notifications notifications,
            Contacts contacts,
            Glasses glasses,
            Severities severities,
            Tally tally,
            JdbcClient jdbc) {
        this.asked = asked;
        this.time = time;
        this.negotiations = negotiations;
        this.windows = windows;
        this.notifications = notifications;
        this.contacts = contacts;
        this.glasses = glasses;
        this.severities = severities;
        this.tally = tally;
        this.jdbc = jdbc;
    }

    Table table() {
        var asking = askedTwice();
        var clear = convoy();
        var pause = agreedPause();
        talkedAbout(asking, clear);
        severities.record(new SeverityDraft("SY03-D", today(), 4, "Only one road, and it is shelled."), COORDINATOR);
        tally.catchUp();
        return new Table(
                asking.reference(),
                asked.slotOf(asking, "GROUP-N").id().toString(),
                clear.reference(),
                underWay().reference(),
                ended().reference(),
                notified().reference(),
                pause.id().toString(),
                anotherEnd(pause).reference(),
                latest(Kind.EVACUATION),
                latest(Kind.MISSION),
                latest(Kind.AGREEMENT),
                latest(Kind.PLAN),
                violated());
    }

    private Request askedTwice() {
        var pause = asked.pause(Asked.soon(time), "SY02-E", "SY02-N");
        asked.answers(pause, "RU", Choice.SUPPORT, null);
        asked.answers(pause, "GROUP-N", Choice.APPROVE, null);
        asked.answers(pause, "GROUP-S", Choice.COUNTER_PROPOSE, "Ramouseh road is opened in parallel.");
        pause = asked.revised(pause, Asked.terms(Asked.soon(time), "SY02-E", "SY02-N", "SY02-S"));
        asked.answers(pause, "US", Choice.SUPPORT, null);
        asked.answers(pause, "GROUP-S", Choice.APPROVE, null);
        return pause;
    }

    private Request agreedPause() {
        var pause = asked.pause(Asked.soon(time).plusDays(30), "SY01");
        asked.everyoneApproves(pause);
        return pause;
    }

    private Request anotherEnd(Request pause) {
        var standing = windows.changeOf(pause.id());
        var zones = standing.zones().stream()
                .map(zone -> new ZoneEnd(zone.areas(), zone.end(), zone.end().plusDays(1), zone.zone()))
                .toList();
        var terms = new WindowChangeTerms(pause.id(), zones, standing.declaredBy(), "A day more to unload", null, null);
        return negotiations.open(terms, COORDINATOR).orElseThrow();
    }

    /** Somebody was talked to in confidence about both; of the first a monitor broke the glass. */
    private void talkedAbout(Request broken, Request hidden) {
        for (var request : List.of(broken, hidden)) {
            var talk = new ContactDraft(
                    time.now(), "By line 2", Means.TELEPHONE, "Liaison officer", null, "Wants the list first.", true);
            contacts.note(request.id(), talk, COORDINATOR).orElseThrow();
        }
        glasses.breakFor(broken.id(), "A convoy waits at the checkpoint and nobody answers.", MONITOR)
                .orElseThrow();
    }

    private Request notified() {
        var from = now().plusHours(1);
        var terms = new NotificationTerms(
                NotifiedSort.STATIC_SITE,
                "The central hospital",
                List.of("SY02-E"),
                List.of(),
                from,
                from.plusDays(2),
                DAMASCUS,
                List.of("GROUP-N", "GOV-SY"),
                null,
                null,
                null);
        return notifications.send(terms, COORDINATOR).orElseThrow();
    }

    private Request convoy() {
        var convoy = asked.convoy(now().plus(Duration.ofMinutes(20)));
        asked.everyoneApproves(convoy);
        return convoy;
    }

    private Request underWay() {
        var convoy = convoy();
        asked.departs(convoy, time);
        return convoy;
    }

    private Request ended() {
        var convoy = underWay();
        asked.arrives(
                convoy, time, new OutcomeDraft(Outcome.PARTLY, 3_200, "Medical supplies were taken off the trucks."));
        return convoy;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(time.now(), DAMASCUS);
    }

    private LocalDate today() {
        return now().toLocalDate();
    }

    private String latest(Kind kind) {
        return jdbc.sql("select reference from request where kind = :kind order by opened_at desc, id limit 1")
                .param("kind", kind.name())
                .query(String.class)
                .single();
    }

    /** The first pause that was broken. */
    private String violated() {
        return jdbc.sql("""
                select r.reference from request r where r.kind = 'CEASEFIRE' and r.id in (select request_id from violation)
                order by r.opened_at, r.id limit 1""").query(String.class).single();
    }
}
