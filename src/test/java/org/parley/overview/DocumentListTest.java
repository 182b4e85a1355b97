package org.parley.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.clearance.Form.VERBAL;
import static org.parley.clearance.SlotRole.BLOCKING;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.overview.DocumentList.Row;
import org.parley.security.Actor;
import org.parley.testing.ParleyTest;
import org.springframework.transaction.annotation.Transactional;

@ParleyTest
@Transactional
class DocumentListTest extends Looking {

    private ARequest request;
    private Actor south;

    @BeforeEach
    void aRequestAsksTheSouth() {
        request = data.aRequest().inserted();
        south = data.delegateOf(request.slot(data.party(), BLOCKING, VERBAL).party);
    }

    @Test
    void aPartySeesCommonDocumentsAndItsOwn() {
        var common = request.document(null, coordinator);
        var own = request.document(south.party(), south);
        request.document(data.party(), coordinator);
        assertThat(faces.documents.of(request.id, south)).extracting(Row::id).containsExactlyInAnyOrder(common, own);
        assertThat(faces.documents.of(request.id, coordinator)).hasSize(3);
    }

    @Test
    void whoAddedADocumentIsNamedToStaffAndToThatPersonsOwnParty() {
        request.document(south.party(), south);
        request.document(south.party(), coordinator);
        assertThat(faces.documents.of(request.id, south))
                .extracting(row -> row.addedBy().side())
                .containsExactlyInAnyOrder(By.Side.PERSON, By.Side.OFFICE);
        assertThat(faces.documents.of(request.id, coordinator))
                .extracting(row -> row.addedBy().username())
                .containsExactlyInAnyOrder(south.username(), coordinator.username());
    }

    @Test
    void documentsOfAnotherRequestStayThere() {
        data.aRequest().inserted().document(null, coordinator);
        assertThat(faces.documents.of(request.id, coordinator)).isEmpty();
    }
}
