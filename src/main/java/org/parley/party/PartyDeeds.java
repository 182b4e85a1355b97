package org.parley.party;

import java.time.ZoneId;
import java.util.Set;
import org.parley.security.Actor;
import org.parley.shared.Command;
import org.parley.shared.Result;
import org.springframework.stereotype.Service;

/** An administrator's deeds on parties. Whom a running round asks, and until when, is not touched by them. */
@Service
public class PartyDeeds {

    private final Parties parties;
    private final PartyEvents events;

    PartyDeeds(Parties parties, PartyEvents events) {
        this.parties = parties;
        this.events = events;
    }

    /** A new party, which rounds that open from now on may ask. Refuses a code that is taken. */
    @Command
    public Result<Party> add(PartyDraft draft, Actor by) {
        PartyEvents.administrator(by);
        var code = draft.code();
        var refusals = PartyPolicy.ofAdding(draft, code != null && parties.exists(code));
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var party = party(String.valueOf(code), draft.standing(), draft);
        parties.add(party);
        events.tell(PartyChange.ADDED, party.code(), party.standing() + " " + told(party), by);
        return Result.done(parties.get(party.code()));
    }

    /** Its names, zone and weekdays off from now on; its code and its standing stay. Refuses another code. */
    @Command
    public Result<Party> change(String code, PartyDraft draft, Actor by) {
        PartyEvents.administrator(by);
        var before = parties.lock(code);
        var refusals = PartyPolicy.ofChanging(code, draft);
        if (!refusals.isEmpty()) return Result.refused(refusals);
        parties.change(party(code, before.standing(), draft));
        var after = parties.get(code);
        events.tell(PartyChange.CHANGED, code, told(after), by);
        return Result.done(after);
    }

    private static Party party(String code, Standing standing, PartyDraft draft) {
        return new Party(
                code,
                String.valueOf(draft.nameEn()).strip(),
                String.valueOf(draft.nameAr()).strip(),
                standing,
                ZoneId.of(String.valueOf(draft.zone())),
                Set.copyOf(draft.days()));
    }

    private static String told(Party party) {
        var off = party.daysOff().stream().sorted().toList();
        return party.nameEn() + " · " + party.nameAr() + " · " + party.zone() + " · " + off;
    }
}
