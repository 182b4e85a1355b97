package org.parley.clearance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Form;
import org.parley.clearance.RequiredAnswer;
import org.parley.clearance.RequiredAnswers.Table;
import org.parley.clearance.SlotRole;
import org.parley.party.Standing;
import org.parley.request.Kind;
import org.parley.request.Modality;

class AskedOnceTest {

    private final Table table = mock(Table.class);
    private final AskedOnce once = new AskedOnce(table);

    @Test
    void aHundredPartiesOfOneStandingAreOneQuestionToTheTable() {
        when(table.of(any(), any(), any(), anyBoolean())).thenReturn(Optional.empty());

        for (int party = 0; party < 100; party++) ask(Standing.ARMED_GROUP, false);

        verify(table, times(1)).of(any(), any(), any(), anyBoolean());
    }

    @Test
    void whoHoldsTheGroundIsAnotherQuestion() {
        var required = new RequiredAnswer(SlotRole.BLOCKING, Form.VERBAL, 3);
        when(table.of(any(), any(), any(), eq(true))).thenReturn(Optional.of(required));
        when(table.of(any(), any(), any(), eq(false))).thenReturn(Optional.empty());

        assertThat(ask(Standing.ARMED_GROUP, false)).isEmpty();
        assertThat(ask(Standing.ARMED_GROUP, true)).contains(required);
        assertThat(ask(Standing.ARMED_GROUP, false)).isEmpty();
    }

    private Optional<RequiredAnswer> ask(Standing standing, boolean controls) {
        return once.of(Kind.CONVOY, Modality.CROSS_LINE, standing, controls);
    }
}
