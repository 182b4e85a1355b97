package org.parley.exercise.history;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.exercise.StoryTime;
import org.parley.party.Parties;
import org.parley.request.Requests;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells every story once, by the commands that people use, each in a time of its own. */
@Component
@Profile("!production")
class Narrator {

    static final List<Story> STORIES = Stream.of(
                    PauseStories.ALL, ConvoyStories.ALL, BrokenStories.ALL, OtherStories.ALL)
            .flatMap(List::stream)
            .toList();

    /** Weeks between one story and the next: none meets another. */
    private static final int APART = 5;

    /** What was still to fall due after the last deed of a story, a guarantor's deadline say, has done so by then. */
    private static final Duration UNTIL_QUIET = Duration.ofDays(10);

    private final Terrain terrain;
    private final Telling telling;
    private final StoryTime time;
    private final Requests requests;
    private final Parties parties;
    private final JdbcClient jdbc;

    Narrator(Terrain terrain, Telling telling, StoryTime time, Requests requests, Parties parties, JdbcClient jdbc) {
        this.terrain = terrain;
        this.telling = telling;
        this.time = time;
        this.requests = requests;
        this.parties = parties;
        this.jdbc = jdbc;
    }

    /** What was told just now, before it is read. */
    record Heard(Story story, LocalDate monday, List<UUID> requests, List<Instant> moments) {}

    /** All of them, the first in the week of this Monday; in the transaction of whoever asks. */
    List<Heard> tell(LocalDate monday) {
        terrain.prepare();
        var heard = new ArrayList<Heard>();
        for (var story : STORIES) heard.add(tell(story, monday.plusWeeks((long) APART * heard.size())));
        return heard;
    }

    private Heard tell(Story story, LocalDate monday) {
        var desk = telling.desk();
        time.tell(begin(monday), () -> {
            desk.begin(monday);
            story.told().accept(telling);
            time.moveTo(time.now().plus(UNTIL_QUIET));
        });
        return new Heard(story, monday, desk.opened(), desk.moments());
    }

    /** Once all is committed: the last steps are written then. */
    List<Told> read(List<Heard> heard) {
        var zones = new HashMap<String, ZoneId>();
        parties.all().forEach(party -> zones.put(party.code(), party.zone()));
        return heard.stream().map(one -> read(one, zones::get)).toList();
    }

    private Told read(Heard heard, Function<String, ZoneId> zoneOf) {
        var all = heard.requests.stream().map(requests::get).toList();
        if (!all.stream().allMatch(one -> one.course().isOver()))
            throw new IllegalStateException("not over: " + heard.story.name());
        var words = Cast.TOLD.instead().keySet();
        var template = Template.of(jdbc, heard.requests, Table.OF_A_REQUEST, words);
        var times = new Timescale(template.read(), heard.moments, zoneOf);
        var opened = all.stream()
                .map(one -> new Told.Opened(one.reference(), one.openedAt()))
                .toList();
        return new Told(heard.story, heard.monday, template, times, opened);
    }

    private static Instant begin(LocalDate monday) {
        return monday.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
