package org.parley.ui.answer;

import com.vaadin.flow.server.VaadinSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.AnswerDraft;
import org.parley.security.CurrentActor;
import org.springframework.stereotype.Component;

/**
 * What somebody typed into an answer and has not given yet, kept for as long as they are signed in: for the request and
 * their party, whichever version is asked by then.
 */
@Component
class TypedAnswers {

    private static final int MOST = 20;

    private final CurrentActor me;

    TypedAnswers(CurrentActor me) {
        this.me = me;
    }

    Optional<AnswerDraft> about(UUID request) {
        return Optional.ofNullable(mine().get(key(request)));
    }

    /** The last words count; of many answers that were begun the oldest is forgotten. */
    void keep(UUID request, AnswerDraft typed) {
        var mine = mine();
        mine.remove(key(request));
        mine.put(key(request), typed);
        if (mine.size() > MOST) mine.remove(mine.keySet().iterator().next());
    }

    void forget(UUID request) {
        mine().remove(key(request));
    }

    private Key key(UUID request) {
        var by = me.get();
        return new Key(by.username(), by.party(), request);
    }

    private static Map<Key, AnswerDraft> mine() {
        var session = VaadinSession.getCurrent();
        if (session.getAttribute(Kept.class) == null) session.setAttribute(Kept.class, new Kept(new LinkedHashMap<>()));
        return session.getAttribute(Kept.class).answers();
    }

    private record Key(String username, @Nullable String party, UUID request) {}

    private record Kept(Map<Key, AnswerDraft> answers) {}
}
