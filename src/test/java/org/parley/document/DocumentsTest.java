package org.parley.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.shared.NotFound;
import org.parley.shared.Refusal;
import org.parley.testing.Given;
import org.parley.testing.ParleyTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ParleyTest
class DocumentsTest {

    private static final int LARGEST = 20 * 1024 * 1024;

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestTime time;

    private UUID request;
    private String coordinator;

    @BeforeEach
    void thereIsARequest() {
        request = Given.aRequest(jdbc);
        coordinator = Given.anAccount(jdbc);
    }

    @Test
    void aDocumentComesBackByteByByte() {
        var image = Files.image("png");
        var stored = store("letter.png", image);
        assertThat(documents.content(stored.id())).isEqualTo(image);
        assertThat(documents.find(stored.id())).contains(stored);
    }

    @Test
    void aDocumentSaysWhatItIsAndWhoAddedItWhen() {
        var stored = store("C:\\fakepath\\letter.pdf", Files.text("not what the name says"));
        assertThat(stored.name()).isEqualTo("letter.pdf");
        assertThat(stored.mediaType()).isEqualTo("text/plain");
        assertThat(stored.size()).isEqualTo(22);
        assertThat(stored.addedBy()).isEqualTo(coordinator);
        assertThat(stored.addedAt()).isEqualTo(time.now());
    }

    @Test
    void aDocumentIsKnownByItsSha256() {
        assertThat(store("letter.txt", Files.text("abc")).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aDocumentMayBelongToOneParty() {
        var party = Given.aParty(jdbc);
        var stored =
                transaction.execute(status -> documents.store(request, party, "letter.pdf", Files.pdf(), coordinator));
        assertThat(documents.find(stored.id()).orElseThrow().party()).isEqualTo(party);
    }

    @Test
    void aDocumentIsKeptOnlyWithTheFactThatItProves() {
        assertThatThrownBy(() -> documents.store(request, null, "letter.pdf", Files.pdf(), coordinator))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void anUnknownDocumentIsNotFound() {
        assertThat(documents.find(UUID.randomUUID())).isEmpty();
        assertThatThrownBy(() -> documents.content(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    @Test
    void twentyMegabytesAreKeptAndNotAByteMore() {
        var large = new byte[LARGEST];
        Arrays.fill(large, (byte) 'a');
        assertThat(documents.content(store("log.txt", large).id())).hasSize(LARGEST);
        assertThat(documents.refusals("log.txt", new byte[LARGEST + 1]))
                .containsExactly(Refusal.of("file", "document.too-large", 20));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(documents.refusals("letter.pdf", new byte[0])).containsExactly(Refusal.of("file", "document.empty"));
    }

    @Test
    void aProgramThatIsCalledALetterIsRefused() {
        assertThat(documents.refusals("letter.pdf", Files.text("<html></html>")))
                .containsExactly(Refusal.of("file", "document.type-not-allowed"));
    }

    @Test
    void aFileWithoutANameIsRefused() {
        assertThat(documents.refusals("..", Files.pdf())).containsExactly(Refusal.of("file", "document.name-missing"));
    }

    @Test
    void whatWasRefusedIsNotKept() {
        assertThatThrownBy(() -> store("letter.pdf", new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }

    private Document store(String name, byte[] content) {
        return transaction.execute(status -> documents.store(request, null, name, content, coordinator));
    }
}
