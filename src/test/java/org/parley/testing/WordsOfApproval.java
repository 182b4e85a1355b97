package org.parley.testing;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words that say or imply that somebody of the UN, or "we", approved, agreed, cleared or permitted. On an agreement made
 * without the UN none of them may stand anywhere (domain.md 1.6).
 */
public final class WordsOfApproval {

    private static final int WHOLE_WORDS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(approv\\w*|clear(ed|s|ance)?|permi(t|ss)\\w*|authori[sz]\\w*|allow\\w*|consent\\w*|endors\\w*"
                    + "|grant(ed|s)?|agreed by the parties|facilitated|green light"
                    + "|(the UN|United Nations|we|the office)\\b[^.;\\n]{0,40}\\bagree[sd]?)\\b",
            WHOLE_WORDS);

    /** Roots with what is written before and after them; "agreement" itself is the thing that others made. */
    private static final Pattern ARABIC = Pattern.compile(
            "\\b(و|ف|ب|ل|ك)*(ال)?(وافق|موافق|توافق|أذن|إذن|مأذون|سمح|مسموح|تصريح|مصرح|مصرّح|ترخيص|رخّص|أقرّ|أقرت|صادق|مصادق"
                    + "|أجاز|اعتمدت الأمم)\\w*",
            WHOLE_WORDS);

    private WordsOfApproval() {}

    /** Those that stand in this text, in either language; none: an empty list. */
    public static List<String> in(String text) {
        return List.of(ENGLISH, ARABIC).stream()
                .flatMap(words -> words.matcher(text).results())
                .map(MatchResult::group)
                .toList();
    }
}
