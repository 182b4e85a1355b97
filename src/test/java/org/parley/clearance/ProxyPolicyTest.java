package org.parley.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.testing.DraftSample.aDraft;

import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.parley.shared.Refusal;
import org.parley.testing.DraftSample;

/** What an answer that was entered for a party tells beyond the answer (rules.md, Four eyes). */
class ProxyPolicyTest {

    private static final Instant NOW = SlotSample.ASKED;
    private static final DraftSample WORD = aDraft(Choice.APPROVE).in(Form.VERBAL);

    @Test
    void aCallThatWasMadeJustNowIsTaken() {
        refusals(new ProxyDraft(WORD.build(), Channel.TELEPHONE, NOW, null)).isEmpty();
    }

    @Test
    void itNamesTheChannel() {
        refusals(new ProxyDraft(WORD.build(), null, NOW, null)).containsExactly("proxy.channel-missing");
    }

    @Test
    void whatCameThroughThisProgramIsNoProxysToEnter() {
        refusals(new ProxyDraft(WORD.build(), Channel.PROGRAM, NOW, null))
                .containsExactly("proxy.channel-is-not-this-program");
    }

    @Test
    void itSaysWhenItWasSaid() {
        refusals(new ProxyDraft(WORD.build(), Channel.TELEPHONE, null, null)).containsExactly("proxy.said-at-missing");
    }

    @Test
    void nothingWasSaidInTheFuture() {
        refusals(new ProxyDraft(WORD.build(), Channel.TELEPHONE, NOW.plusSeconds(1), null))
                .containsExactly("time.in-the-future");
    }

    @Test
    void whereTheFormIsWrittenItCarriesTheDocument() {
        var letter = aDraft(Choice.APPROVE);
        refusals(new ProxyDraft(letter.build(), Channel.LETTER, NOW, null)).containsExactly("proxy.document-missing");
        refusals(new ProxyDraft(letter.provedBy(UUID.randomUUID()).build(), Channel.LETTER, NOW, null))
                .isEmpty();
    }

    private static ListAssert<String> refusals(ProxyDraft draft) {
        return assertThat(
                ProxyPolicy.refusals(draft, NOW).stream().map(Refusal::key).toList());
    }
}
