package org.parley.request;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The same asked for again, as a draft of one's own (features.md row 6): terms of an earlier request, moved forward by
 * whole weeks until they lie ahead, so that weekday and wall time stay; a pause that is over is left out.
 */
@Service
@Transactional
public class SameAgain {

    private final Requests requests;
    private final RequestRepository heads;
    private final Drafts drafts;
    private final TermsCodec codec;
    private final Clock clock;

    SameAgain(Requests requests, RequestRepository heads, Drafts drafts, TermsCodec codec, Clock clock) {
        this.requests = requests;
        this.heads = heads;
        this.drafts = drafts;
        this.codec = codec;
        this.clock = clock;
    }

    /** Begins a draft with the current terms of this request, for coordinators of staff; gives the draft's id. */
    public UUID draft(UUID request, Actor by) {
        by.mustBeOneOf(Role.COORDINATOR);
        if (!by.isStaff()) throw new Forbidden();
        var old = requests.currentTerms(request);
        var text = Moved.pastWeeks(codec.canonical(old), weeks -> codec.read(old.kind(), weeks), clock.instant());
        var terms = codec.read(old.kind(), withoutPauseThatIsOver(text, old));
        return drafts.save(null, terms.kind(), terms.title(), codec.canonical(terms), by);
    }

    /** The last request of this kind that this person opened. */
    @Transactional(readOnly = true)
    public Optional<UUID> last(Kind kind, Actor who) {
        return heads.lastOpenedBy(who.username(), kind);
    }

    private String withoutPauseThatIsOver(String text, Terms old) {
        var pause = old.underPause();
        if (pause == null) return text;
        var holds = requests.find(pause)
                .filter(known -> !known.course().isOver() && known.course() != Course.LAPSED)
                .filter(known -> known.endsAt().isAfter(clock.instant()));
        return holds.isPresent() ? text : text.replace("\"pause\":\"" + pause + "\",", "");
    }
}
