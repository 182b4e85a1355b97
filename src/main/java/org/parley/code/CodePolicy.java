package org.parley.code;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;

/** Which deeds on codes are refused; where these are silent, it is done. */
final class CodePolicy {

    private static final int LONGEST_TEXT = 200;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    private CodePolicy() {}

    /** {@code all}: the list as it is, what was retired too, since it keeps its code. */
    static List<Refusal> ofAdding(CodeList list, CodeDraft draft, List<Code> all) {
        if (!list.isOpen()) return List.of(Refusal.general("code.list-closed"));
        var code = draft.code();
        return new Refusals()
                .required("code", code)
                .when(isMalformed(code), "code", "code.malformed")
                .when(all.stream().anyMatch(one -> one.code().equals(code)), "code", "code.taken")
                .when(draft.version() != null, "version", "code.has-no-version")
                .also(ofTexts(draft, all))
                .found();
    }

    /** Its code stands in the address; another one in the draft would be passed over in silence. */
    static List<Refusal> ofChanging(Code before, CodeDraft draft, List<Code> all) {
        var others =
                all.stream().filter(one -> !one.code().equals(before.code())).toList();
        return new Refusals()
                .when(draft.code() != null && !before.code().equals(draft.code()), "code", "code.stays")
                .required("version", draft.version())
                .also(ofTexts(draft, others))
                .found();
    }

    static List<Refusal> ofRetiring(Code code) {
        return new Refusals()
                .when(code.needed(), "code.needed")
                .when(code.retired(), "code.retired-already")
                .found();
    }

    static List<Refusal> ofBringingBack(Code code, List<Code> all) {
        var refusals = new Refusals().when(!code.retired(), "code.not-retired");
        if (!refusals.isEmpty()) return refusals.found();
        var taken = all.stream()
                .anyMatch(one -> !one.retired() && (saysEnglish(one, code.textEn()) || saysArabic(one, code.textAr())));
        return refusals.when(taken, "code.words-taken").found();
    }

    /** Two codes of one list that read the same can't be told apart by those who choose. */
    private static List<Refusal> ofTexts(CodeDraft draft, List<Code> others) {
        var current = others.stream().filter(one -> !one.retired()).toList();
        return new Refusals()
                .required("textEn", draft.textEn())
                .atMost("textEn", draft.textEn(), LONGEST_TEXT)
                .when(hasLines(draft.textEn()), "textEn", "code.one-line")
                .when(current.stream().anyMatch(one -> saysEnglish(one, draft.english())), "textEn", "code.text-taken")
                .required("textAr", draft.textAr())
                .atMost("textAr", draft.textAr(), LONGEST_TEXT)
                .when(hasLines(draft.textAr()), "textAr", "code.one-line")
                .when(current.stream().anyMatch(one -> saysArabic(one, draft.arabic())), "textAr", "code.text-taken")
                .found();
    }

    private static boolean saysEnglish(Code one, String text) {
        return one.textEn().equalsIgnoreCase(text);
    }

    private static boolean saysArabic(Code one, String text) {
        return one.textAr().equalsIgnoreCase(text);
    }

    private static boolean isMalformed(@Nullable String code) {
        return code != null && !code.isBlank() && !CODE.matcher(code).matches();
    }

    /** They stand in rows, on badges and under charts. */
    private static boolean hasLines(@Nullable String text) {
        return text != null && text.strip().chars().anyMatch(Character::isISOControl);
    }
}
