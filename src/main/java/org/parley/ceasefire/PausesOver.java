package org.parley.ceasefire;

import org.parley.request.Proceeded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears within the transaction that a pause is over: nobody is asked about another end of it any more. */
@Component
class PausesOver {

    private final WindowChangeRepository changes;
    private final PauseProcess process;

    PausesOver(WindowChangeRepository changes, PauseProcess process) {
        this.changes = changes;
        this.process = process;
    }

    @EventListener
    void over(Proceeded news) {
        if (!news.course().isOver()) return;
        changes.asked(news.requestId()).forEach(process::pauseOver);
    }
}
