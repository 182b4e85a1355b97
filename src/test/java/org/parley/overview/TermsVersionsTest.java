package org.parley.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.parley.clearance.Form.VERBAL;
import static org.parley.clearance.SlotRole.BLOCKING;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.overview.RequestPage.TermsView;
import org.parley.request.Change;
import org.parley.security.Actor;
import org.parley.shared.NotFound;
import org.parley.testing.ParleyTest;
import org.springframework.transaction.annotation.Transactional;

@ParleyTest
@Transactional
class TermsVersionsTest extends Looking {

    private ARequest request;
    private Actor southsDelegate;

    @BeforeEach
    void aConvoyAsksTheSouth() {
        request = data.aRequest().openedBy(coordinator).inserted();
        southsDelegate = data.delegateOf(request.slot(data.party(), BLOCKING, VERBAL).party);
    }

    @Test
    void theVersionsOfTheTermsAreCommonAndTheNewestComesFirst() {
        request.revised(2, "{\"trucks\":15}", true).slot(southsDelegate.party(), BLOCKING, VERBAL, 2);
        assertThat(faces.page.versions(request.id, southsDelegate))
                .extracting(TermsView::no, TermsView::json, TermsView::current)
                .containsExactly(tuple(2, "{\"trucks\":15}", true), tuple(1, "{\"trucks\":20}", false));
    }

    @Test
    void whyTheTermsWereRevisedIsForStaff() {
        assertThat(faces.page.versions(request.id, coordinator))
                .extracting(TermsView::note)
                .containsExactly("why 1");
        assertThat(faces.page.versions(request.id, southsDelegate))
                .extracting(TermsView::note)
                .containsOnlyNulls();
    }

    @Test
    void whoWroteTheTermsIsNamedToStaffOnly() {
        assertThat(faces.page.versions(request.id, coordinator).get(0).writtenBy())
                .isEqualTo(new By(By.Side.PERSON, coordinator.username(), "Office of " + coordinator.username()));
        assertThat(faces.page.versions(request.id, southsDelegate).get(0).writtenBy())
                .isEqualTo(new By(By.Side.OFFICE, null, null));
    }

    @Test
    void whatChangedBetweenTwoVersionsIsNamedFieldByField() {
        request.revised(2, "{\"note\":\"x\",\"trucks\":15}", true).slot(southsDelegate.party(), BLOCKING, VERBAL, 2);
        assertThat(faces.page.changes(request.id, 1, 2, southsDelegate))
                .containsExactly(new Change("note", null, "x"), new Change("trucks", "20", "15"));
    }

    @Test
    void aVersionThatDoesNotExistIsNotFound() {
        assertThatThrownBy(() -> faces.page.changes(request.id, 1, 7, coordinator))
                .isInstanceOf(NotFound.class);
    }
}
