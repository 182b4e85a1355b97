package org.parley.clearance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.testing.Talks.refusals;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.document.Document;
import org.parley.request.TermsCodec;
import org.parley.security.Actor;
import org.parley.shared.NotFound;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.springframework.beans.factory.annotation.Autowired;

/** Documents under the request's own need-to-know (rules.md, Documents). */
@ParleyTest
class EvidenceTest {

    private static final String LETTER = "We authorise the convoy.";

    @Autowired
    Evidence evidence;

    @Autowired
    Talks talks;

    private Stage stage;
    private Actor north;
    private Actor south;

    @BeforeEach
    void aPauseIsAskedFor() {
        stage = talks.stage;
        talks.open(stage.pause());
        north = stage.delegateOf(stage.north);
        south = stage.delegateOf(stage.south);
    }

    @Test
    void aDocumentIsReadAsItWasGivenWithItsHash() {
        var letter = attach(stage.north, stage.coordinator);
        assertThat(letter.sha256()).isEqualTo(TermsCodec.sha256(LETTER));
        assertThat(evidence.read(letter.id(), stage.coordinator))
                .asString(UTF_8)
                .isEqualTo(LETTER);
        assertThat(talks.entry("document.added")).contains(letter.sha256());
    }

    @Test
    void aPartysDocumentIsReadByThatPartyAndStaff() {
        var letter = attach(stage.north, stage.coordinator).id();
        assertThat(evidence.read(letter, north)).isNotEmpty();
        assertThat(evidence.read(letter, stage.monitor)).isNotEmpty();
        assertThatThrownBy(() -> evidence.read(letter, south)).isInstanceOf(NotFound.class);
    }

    @Test
    void aCommonDocumentIsReadByEveryPartyThatIsAsked() {
        var map = attach(null, stage.coordinator).id();
        assertThat(evidence.read(map, south)).isNotEmpty();
        assertThat(evidence.read(map, stage.delegateOf(stage.guarantor))).isNotEmpty();
    }

    @Test
    void whoIsNotAskedReadsNothing() {
        var map = attach(null, stage.coordinator).id();
        var stranger = stage.delegateOf(stage.aGroupHolding(stage.anArea()));
        assertThatThrownBy(() -> evidence.read(map, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> evidence.attach(talks.request(), null, "map.txt", bytes(), stranger))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatAPartyAddsIsItsOwnWhateverItSays() {
        var letter = evidence.attach(talks.request(), stage.south, "letter.txt", bytes(), north)
                .orElseThrow();
        assertThat(letter.party()).isEqualTo(stage.north);
        assertThatThrownBy(() -> evidence.read(letter.id(), south)).isInstanceOf(NotFound.class);
    }

    @Test
    void anUnknownDocumentAndAForbiddenOneAreTheSame() {
        var letter = attach(stage.north, stage.coordinator).id();
        assertThatThrownBy(() -> evidence.find(UUID.randomUUID(), south)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> evidence.find(letter, south)).isInstanceOf(NotFound.class);
    }

    @Test
    void aDocumentForAPartyThatIsNotAskedIsRefused() {
        var elsewhere = stage.aGroupHolding(stage.anArea());
        assertThat(refusals(evidence.attach(talks.request(), elsewhere, "letter.txt", bytes(), stage.coordinator)))
                .containsExactly("document.party-not-concerned");
    }

    @Test
    void whatADocumentIsIsToldFromItsContent() {
        var program = new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0};
        assertThat(refusals(evidence.attach(talks.request(), null, "letter.pdf", program, stage.coordinator)))
                .containsExactly("document.type-not-allowed");
    }

    @Test
    void moreThanTwentyMegabytesAreRefused() {
        var large = new byte[20 * 1024 * 1024 + 1];
        assertThat(refusals(evidence.attach(talks.request(), null, "map.png", large, stage.coordinator)))
                .containsExactly("document.too-large");
        assertThat(refusals(evidence.attach(talks.request(), null, "map.png", new byte[0], stage.coordinator)))
                .containsExactly("document.empty");
    }

    private Document attach(@Nullable String party, Actor by) {
        return evidence.attach(talks.request(), party, "letter.txt", bytes(), by)
                .orElseThrow();
    }

    private static byte[] bytes() {
        return LETTER.getBytes(UTF_8);
    }
}
