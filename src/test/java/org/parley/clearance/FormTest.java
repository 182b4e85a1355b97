package org.parley.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.clearance.Form.IN_PRINCIPLE;
import static org.parley.clearance.Form.VERBAL;
import static org.parley.clearance.Form.WRITTEN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormTest {

    @ParameterizedTest
    @EnumSource
    void aFormSatisfiesItself(Form form) {
        assertThat(form.satisfies(form)).isTrue();
    }

    @Test
    void writtenIsStrongerThanInPrincipleAndThatIsStrongerThanAWord() {
        assertThat(WRITTEN.satisfies(IN_PRINCIPLE)).isTrue();
        assertThat(IN_PRINCIPLE.satisfies(VERBAL)).isTrue();
        assertThat(WRITTEN.satisfies(VERBAL)).isTrue();
    }

    @Test
    void aWeakerFormSatisfiesNoStrongerOne() {
        assertThat(VERBAL.satisfies(IN_PRINCIPLE)).isFalse();
        assertThat(IN_PRINCIPLE.satisfies(WRITTEN)).isFalse();
        assertThat(VERBAL.satisfies(WRITTEN)).isFalse();
    }
}
