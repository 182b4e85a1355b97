package org.parley.atlas;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.overview.Sight;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.parley.shared.Command;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How hard areas are to reach, with the whole history: entered by coordinators and monitors, never overwritten. It is the
 * office's own judgement, so whoever speaks for a party reads none of it.
 */
@Service
public class Severities {

    private static final int MOST = 500;

    private final SeverityRepository severities;
    private final Clock clock;
    private final ZoneId zone;

    Severities(SeverityRepository severities, Clock clock, @Value("${parley.zone:Asia/Damascus}") ZoneId zone) {
        this.severities = severities;
        this.clock = clock;
        this.zone = zone;
    }

    /** May this actor read it? Everybody but those who speak for a party, or for nobody. */
    public static boolean isReader(Actor who) {
        return Sight.of(who).reader() != Sight.Reader.PARTY;
    }

    /** May this actor enter it? */
    public static boolean isWriter(Actor who) {
        return who.isStaff() && (who.is(Role.COORDINATOR) || who.is(Role.MONITOR));
    }

    /** Of one area or of all, the newest day first, at most 500; what was corrected stands there, marked. */
    @Transactional(readOnly = true)
    public List<Severity> history(@Nullable String area, Actor who) {
        if (!isReader(who)) throw new Forbidden();
        return severities.history(area, who.isStaff(), MOST);
    }

    /** From that day on; a second entry for the same day corrects the first. Refused if nothing would be new; gives its history. */
    @Command
    public Result<List<Severity>> record(SeverityDraft draft, Actor by) {
        if (!isWriter(by)) throw new Forbidden();
        var refusals = draft.refusals(LocalDate.ofInstant(clock.instant(), zone));
        var area = draft.area();
        var day = draft.day();
        var level = draft.level();
        var note = draft.note();
        if (!refusals.isEmpty() || area == null || day == null || level == null || note == null)
            return Result.refused(refusals);
        if (!severities.lockArea(area)) return Result.refused(Refusal.of("area", "area.unknown", area));
        var entry = new Severity(area, day, level, note.strip(), by.username(), clock.instant(), false);
        if (severities
                .counting(area, day)
                .filter(old -> saysTheSame(old, entry))
                .isPresent()) return Result.refused(Refusal.of("level", "severity.recorded-already"));
        severities.insert(entry);
        return Result.done(severities.history(area, true, MOST));
    }

    private static boolean saysTheSame(Severity old, Severity entry) {
        return old.level() == entry.level() && old.note().equals(entry.note());
    }
}
