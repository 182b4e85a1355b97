package org.parley.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.parley.security.Actor;
import org.parley.shared.Command;
import org.parley.shared.NotFound;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stands in for whom, and on which days. Standing in gives no right that the substitute does not hold; it shows what
 * the other one took, and lets it be taken on. It ends by itself.
 */
@Service
public class Absences {

    private final AbsenceRepository absences;
    private final Colleagues colleagues;
    private final Zones zones;
    private final Clock clock;

    Absences(AbsenceRepository absences, Colleagues colleagues, Zones zones, Clock clock) {
        this.absences = absences;
        this.colleagues = colleagues;
        this.zones = zones;
        this.clock = clock;
    }

    /** One's own that are not over, and those in which one stands in. */
    @Transactional(readOnly = true)
    public List<Absence> about(Actor who) {
        return absences.about(who.username(), clock.instant());
    }

    /** I am away; somebody of my roles and my party stands in. Refuses days that meet those of another absence. */
    @Command
    public Result<Absence> note(AbsenceDraft draft, Actor by) {
        var substitute = draft.substitute() == null ? "" : draft.substitute().strip();
        absences.lock(by.username(), substitute);
        var now = clock.instant();
        var zone = zones.of(by);
        var mayStandIn = colleagues.mayStandInFor(by, substitute);
        var refusals = AbsencePolicy.ofNoting(
                draft,
                LocalDate.ofInstant(now, zone),
                mayStandIn,
                absences.of(by.username(), now),
                absences.of(substitute, now));
        var from = draft.from();
        var until = draft.until();
        if (from == null || until == null || !refusals.isEmpty()) return Result.refused(refusals);
        return Result.done(write(by.username(), substitute, from, until, zone));
    }

    private Absence write(String username, String substitute, LocalDate from, LocalDate until, ZoneId zone) {
        var starts = from.atStartOfDay(zone).toInstant();
        var ends = until.plusDays(1).atStartOfDay(zone).toInstant();
        var id = UUID.randomUUID();
        absences.insert(new Absence(id, username, "", substitute, "", from, until, starts, ends), clock.instant());
        return absences.find(id).orElseThrow(NotFound::new);
    }

    /** I am back, or stay: nobody stands in any more. Only one's own is found. */
    @Command
    public Result<Absence> end(UUID id, Actor by) {
        var known = absences.find(id)
                .filter(found -> found.username().equals(by.username()))
                .orElseThrow(NotFound::new);
        absences.lock(known.username(), known.substitute());
        var now = clock.instant();
        var locked = absences.find(id).orElseThrow(NotFound::new);
        if (locked.isOver(now)) return Result.refused(Refusal.general("absence.over-already"));
        absences.end(id, by.username(), now);
        return Result.done(absences.find(id).orElseThrow(NotFound::new));
    }
}
