package org.parley.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.incident.ViolationKind;
import org.parley.shared.Refusal;

/** What may be done with the codes of a list. */
class CodePolicyTest {

    private final Code shelling = new Code(CodeList.VIOLATION, "SHELLING", "Shelling", "قصف", false, 0);
    private final Code mines = new Code(CodeList.VIOLATION, "MINES", "Mines", "ألغام", true, 1);
    private final Code other = new Code(CodeList.VIOLATION, "OTHER", "Something else", "غير ذلك", false, 0);
    private final List<Code> all = List.of(shelling, mines, other);

    private static CodeDraft draft(@Nullable String code, @Nullable String english, @Nullable String arabic) {
        return new CodeDraft(code, english, arabic, null);
    }

    private List<String> adding(CodeDraft draft) {
        return inWords(CodePolicy.ofAdding(CodeList.VIOLATION, draft, all));
    }

    private static List<String> inWords(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> refusal.field() + ": " + refusal.key())
                .toList();
    }

    @Test
    void newCodeWithWordsInBothLanguagesIsTaken() {
        assertThat(adding(draft("DRONE_ATTACK", "Drone attack", "هجوم بطائرة مسيّرة")))
                .isEmpty();
    }

    @Test
    void nothingIsMissing() {
        assertThat(adding(draft(null, " ", "\u200f\u2060")))
                .containsExactly("code: field.missing", "textEn: field.missing", "textAr: field.missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drone",
                "1DRONE",
                "D",
                "DRONE ATTACK",
                "DRONE-ATTACK",
                "ДРОН",
                "A23456789012345678901234567890123456789XY"
            })
    void codeOfOtherCharactersIsRefused(String code) {
        assertThat(adding(draft(code, "Drone attack", "هجوم"))).containsExactly("code: code.malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHELLING", "MINES"})
    void codeIsTakenForGoodEvenByOneThatIsRetired(String code) {
        assertThat(adding(draft(code, "Drone attack", "هجوم"))).containsExactly("code: code.taken");
    }

    @Test
    void twoCodesThatReadTheSameCanNotBeToldApart() {
        assertThat(adding(draft("SHELLS", " shelling ", "قصف")))
                .containsExactly("textEn: code.text-taken", "textAr: code.text-taken");
    }

    @Test
    void wordsOfARetiredCodeAreFree() {
        assertThat(adding(draft("LAND_MINES", "Mines", "ألغام"))).isEmpty();
    }

    @Test
    void wordsAreOneLineOfAtMost200Characters() {
        assertThat(adding(draft("DRONE", "Drone\nattack", "ه".repeat(201))))
                .containsExactly("textEn: code.one-line", "textAr: text.too-long");
    }

    @Test
    void nothingIsAddedToAListThatRulesDependOn() {
        var draft = draft("SIX", "6 – worse", "6 – أسوأ");
        assertThat(inWords(CodePolicy.ofAdding(CodeList.SEVERITY, draft, List.of())))
                .containsExactly("null: code.list-closed");
    }

    @Test
    void codeMayKeepOneOfItsTwoTexts() {
        var changed = new CodeDraft("SHELLING", "Shelling", "قصف مدفعي", 0L);
        assertThat(CodePolicy.ofChanging(shelling, changed, all)).isEmpty();
    }

    @Test
    void whoeverChangesWordsSaysWhichTheyRead() {
        assertThat(inWords(CodePolicy.ofChanging(shelling, draft("SHELLS", "Shells", "قذائف"), all)))
                .containsExactly("code: code.stays", "version: field.missing");
    }

    @Test
    void whatARuleNeedsIsNotRetired() {
        assertThat(inWords(CodePolicy.ofRetiring(other))).containsExactly("null: code.needed");
        assertThat(CodePolicy.ofRetiring(shelling)).isEmpty();
        assertThat(inWords(CodePolicy.ofRetiring(mines))).containsExactly("null: code.retired-already");
    }

    @Test
    void everyKindOfViolationThatARuleNamesIsNeeded() {
        assertThat(ViolationKind.harmless()).isNotEmpty().allMatch(CodeList.VIOLATION::needs);
    }

    @Test
    void retiredCodeComesBackUnlessItsWordsAreTakenByNow() {
        assertThat(CodePolicy.ofBringingBack(mines, all)).isEmpty();
        var successor = new Code(CodeList.VIOLATION, "LAND_MINES", "mines", "ألغام أرضية", false, 0);
        assertThat(inWords(CodePolicy.ofBringingBack(mines, List.of(mines, successor))))
                .containsExactly("null: code.words-taken");
        assertThat(inWords(CodePolicy.ofBringingBack(shelling, all))).containsExactly("null: code.not-retired");
    }

    @Test
    void codeStandsRightBeforeTheOther() {
        assertThat(Codes.moved(all, other, shelling)).containsExactly(other, shelling, mines);
        assertThat(Codes.moved(all, shelling, other)).containsExactly(mines, shelling, other);
        assertThat(Codes.moved(all, shelling, null)).containsExactly(mines, other, shelling);
    }
}
