package org.parley.clearance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.shared.Refusal;

/**
 * What is entered for a party must tell beyond the answer or its withdrawal itself: channel, when it was said, and a
 * document where the form is written (rules.md, Four eyes).
 */
final class ProxyPolicy {

    private ProxyPolicy() {}

    static List<Refusal> refusals(ProxyDraft draft, Instant now) {
        var found = new ArrayList<>(howItCame(draft.channel(), draft.saidAt(), now));
        found.addAll(proof(draft.answer().form(), draft.answer().documentId()));
        Texts.tooLong("mandate", draft.mandate(), Texts.SHORT).ifPresent(found::add);
        return found;
    }

    static List<Refusal> refusals(ProxyWithdrawal told, Instant now) {
        var found = new ArrayList<>(howItCame(told.channel(), told.saidAt(), now));
        if (told.form() == null) found.add(Refusal.of("form", "answer.form-missing"));
        found.addAll(proof(told.form(), told.documentId()));
        if (Texts.isBlank(told.office())) found.add(Refusal.of("office", "answer.office-missing"));
        Texts.tooLong("office", told.office(), Texts.SHORT).ifPresent(found::add);
        return found;
    }

    private static List<Refusal> howItCame(@Nullable Channel channel, @Nullable Instant saidAt, Instant now) {
        var found = new ArrayList<Refusal>();
        if (channel == null) found.add(Refusal.of("channel", "proxy.channel-missing"));
        if (channel == Channel.PROGRAM) found.add(Refusal.of("channel", "proxy.channel-is-not-this-program"));
        if (saidAt == null) found.add(Refusal.of("saidAt", "proxy.said-at-missing"));
        else if (saidAt.isAfter(now)) found.add(Refusal.of("saidAt", "time.in-the-future"));
        return found;
    }

    private static List<Refusal> proof(@Nullable Form form, @Nullable UUID document) {
        return form == Form.WRITTEN && document == null
                ? List.of(Refusal.of("documentId", "proxy.document-missing"))
                : List.of();
    }
}
