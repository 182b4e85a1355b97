package org.parley.clearance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.parley.shared.Refusal;

/**
 * What an answer entered for a party must tell beyond the answer itself: channel, when it was said, and a document
 * where the form is written (rules.md, Four eyes).
 */
final class ProxyPolicy {

    private ProxyPolicy() {}

    static List<Refusal> refusals(ProxyDraft draft, Instant now) {
        var found = new ArrayList<Refusal>();
        if (draft.channel() == null) found.add(Refusal.of("channel", "proxy.channel-missing"));
        if (draft.channel() == Channel.PROGRAM) found.add(Refusal.of("channel", "proxy.channel-is-not-this-program"));
        if (draft.saidAt() == null) found.add(Refusal.of("saidAt", "proxy.said-at-missing"));
        else if (draft.saidAt().isAfter(now)) found.add(Refusal.of("saidAt", "time.in-the-future"));
        if (draft.answer().form() == Form.WRITTEN && draft.answer().documentId() == null)
            found.add(Refusal.of("documentId", "proxy.document-missing"));
        Texts.tooLong("mandate", draft.mandate(), Texts.SHORT).ifPresent(found::add);
        return found;
    }
}
