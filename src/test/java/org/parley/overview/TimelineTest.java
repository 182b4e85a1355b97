package org.parley.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.clearance.Form.VERBAL;
import static org.parley.clearance.SlotRole.BLOCKING;
import static org.parley.overview.Data.MONDAY;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.overview.Timeline.Entry;
import org.parley.security.Actor;
import org.parley.shared.Page;
import org.parley.testing.ParleyTest;
import org.springframework.transaction.annotation.Transactional;

@ParleyTest
@Transactional
class TimelineTest extends Looking {

    private ARequest request;
    private String north;
    private String south;
    private Actor southsDelegate;

    @BeforeEach
    void aConvoyAsksTwoGroups() {
        request = data.aRequest().openedBy(coordinator).inserted();
        north = request.slot(data.party(), BLOCKING, VERBAL).party;
        south = request.slot(data.party(), BLOCKING, VERBAL).party;
        southsDelegate = data.delegateOf(south);
    }

    @Test
    void theNewestEntryComesFirst() {
        request.noted("request.opened", null, coordinator).noted("terms.revised", null, coordinator);
        assertThat(read(coordinator).rows()).extracting(Entry::key).containsExactly("terms.revised", "request.opened");
    }

    @Test
    void anEntryCarriesItsArguments() {
        request.noted("request.opened", null, coordinator);
        assertThat(read(coordinator).rows())
                .singleElement()
                .returns(Map.of("key", "request.opened", "number", 3), Entry::args);
    }

    @Test
    void whyTheOfficeDidSomethingIsForStaff() {
        request.notedWith("terms.revised", "{\"note\":\"for the north\",\"reason\":\"the north\",\"version\":2}");
        assertThat(read(coordinator).rows().get(0).args()).containsKeys("note", "reason");
        assertThat(read(southsDelegate).rows().get(0).args()).isEqualTo(Map.of("version", 2));
    }

    @Test
    void staffSeesEveryEntry() {
        everySortOfEntry();
        assertThat(read(coordinator).rows())
                .extracting(Entry::key)
                .containsExactly("common.2", "for-staff", "of-the-south", "of-the-north", "common.1");
    }

    @Test
    void aPartySeesTheCommonEntriesAndItsOwn() {
        everySortOfEntry();
        assertThat(read(southsDelegate).rows())
                .extracting(Entry::key)
                .containsExactly("common.2", "of-the-south", "common.1");
    }

    @Test
    void anEntryThatIsForStaffIsHiddenEvenFromThePartyThatItNames() {
        request.noted("confined", south, true, coordinator, MONDAY, MONDAY);
        assertThat(read(southsDelegate).rows()).isEmpty();
    }

    @Test
    void hiddenEntriesLeaveNoGapInTheNumbers() {
        everySortOfEntry();
        assertThat(read(southsDelegate).rows()).extracting(Entry::position).containsExactly(3, 2, 1);
        assertThat(read(coordinator).rows()).extracting(Entry::position).containsExactly(5, 4, 3, 2, 1);
    }

    @Test
    void hiddenEntriesLeaveNoTraceInPagesAndKeys() {
        for (int i = 0; i < 5; i++) everySortOfEntry();
        var read = new ArrayList<Entry>();
        var page = faces.timeline.page(request.id, southsDelegate, null, 4);
        while (page.next() != null) {
            assertThat(page.rows()).hasSize(4);
            assertThat(page.next()).isEqualTo(String.valueOf(page.rows().get(3).position()));
            read.addAll(page.rows());
            page = faces.timeline.page(request.id, southsDelegate, page.next(), 4);
        }
        read.addAll(page.rows());
        assertThat(read).hasSize(15).doesNotHaveDuplicates();
    }

    @Test
    void whatIsWrittenWhileSomebodyPagesDoesNotShiftTheirPages() {
        for (int i = 0; i < 3; i++) request.noted("entry." + i, null, coordinator);
        var first = faces.timeline.page(request.id, southsDelegate, null, 2);
        everySortOfEntry();
        assertThat(faces.timeline
                        .page(request.id, southsDelegate, first.next(), 2)
                        .rows())
                .extracting(Entry::key)
                .containsExactly("entry.0");
    }

    @Test
    void aKeyThatNoPageEndedWithIsRefused() {
        assertThatThrownBy(() -> faces.timeline.page(request.id, coordinator, "x", 5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWasEnteredMoreThanAnHourAfterItHappenedSaysSo() {
        request.noted("in-time", null, false, coordinator, MONDAY, MONDAY.plus(Duration.ofHours(1)));
        request.noted("late", null, false, coordinator, MONDAY, MONDAY.plus(Duration.ofMinutes(61)));
        assertThat(read(coordinator).rows()).extracting(Entry::enteredLate).containsExactly(true, false);
        assertThat(read(coordinator).rows().get(0))
                .returns(MONDAY, Entry::eventAt)
                .returns(MONDAY.plus(Duration.ofMinutes(61)), Entry::enteredAt);
    }

    @Test
    void staffIsToldWhoDidItAndWhatTheProgramDidByItself() {
        request.noted("by-timer", null, null).noted("by-person", null, southsDelegate);
        assertThat(read(coordinator).rows())
                .extracting(entry -> entry.by().side())
                .containsExactly(By.Side.PERSON, By.Side.PROGRAM);
        assertThat(read(coordinator).rows().get(0).by().username()).isEqualTo(southsDelegate.username());
    }

    @Test
    void aPartyIsToldOfItsOwnPeopleAndOtherwiseOfTheOffice() {
        request.noted("by-south", south, southsDelegate)
                .noted("by-coordinator", south, coordinator)
                .noted("set-off-by-north", null, data.delegateOf(north))
                .noted("by-timer", null, null);
        assertThat(read(southsDelegate).rows())
                .extracting(entry -> entry.by().side())
                .containsExactly(By.Side.OFFICE, By.Side.OFFICE, By.Side.OFFICE, By.Side.PERSON);
    }

    private void everySortOfEntry() {
        request.noted("common.1", null, coordinator)
                .noted("of-the-north", north, data.delegateOf(north))
                .noted("of-the-south", south, southsDelegate)
                .notedForStaff("for-staff")
                .noted("common.2", null, coordinator);
    }

    private Page<Entry> read(Actor who) {
        return faces.timeline.page(request.id, who, null, 50);
    }
}
