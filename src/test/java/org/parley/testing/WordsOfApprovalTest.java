package org.parley.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that a sweep looks for are found, and those that only name the thing are not. */
class WordsOfApprovalTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The UN approved the evacuation",
                "Approves",
                "Agreed by the parties",
                "Clear",
                "Cleared to leave",
                "Permitted by the office",
                "The UN has since agreed",
                "We agree",
                "Authorised",
                "no consent",
                "وافقت الأمم المتحدة على الإجلاء",
                "بموافقة الأمم المتحدة والموافقة",
                "سمحت به",
                "أذنت الأمم المتحدة"
            })
    void sayThatSomebodyApproved(String text) {
        assertThat(WordsOfApproval.in(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Agreement made without the UN",
                "What others agreed, and their groups",
                "Concluded without the UN. The UN was not consulted.",
                "They concluded it. The army agreed with the council.",
                "اتفاق أُبرم دون الأمم المتحدة",
                "ما اتفق عليه آخرون"
            })
    void nameOnlyWhatOthersDid(String text) {
        assertThat(WordsOfApproval.in(text)).isEmpty();
    }
}
