package org.parley.code;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.security.Actor;
import org.parley.shared.Command;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.parley.shared.StaleData;
import org.springframework.stereotype.Service;

/**
 * An administrator's deeds on the code lists. Nothing that was written with a code is touched by them: it is read with the
 * words of today. An unknown list or code is refused with {@link org.parley.shared.NotFound}.
 */
@Service
public class CodeDeeds {

    private final Codes codes;
    private final CodeRepository rows;
    private final CodeEvents events;
    private final CodeTexts texts;

    CodeDeeds(Codes codes, CodeRepository rows, CodeEvents events, CodeTexts texts) {
        this.codes = codes;
        this.rows = rows;
        this.events = events;
        this.texts = texts;
    }

    /** A new code, the last of its list. Refuses a list that is not open, and a code or words that are taken. */
    @Command
    public Result<Code> add(String list, CodeDraft draft, Actor by) {
        CodeEvents.administrator(by);
        var its = CodeList.named(list);
        var refusals = CodePolicy.ofAdding(its, draft, codes.locked(its));
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var added = new Code(its, String.valueOf(draft.code()), draft.english(), draft.arabic(), false, 0);
        rows.insert(added);
        return done(CodeChange.ADDED, added, words(added), by);
    }

    /** Other words from now on, everywhere. Whoever read earlier ones than there are is {@link StaleData}. */
    @Command
    public Result<Code> change(String list, String code, CodeDraft draft, Actor by) {
        CodeEvents.administrator(by);
        var all = codes.locked(CodeList.named(list));
        var before = Codes.in(all, code);
        var refusals = CodePolicy.ofChanging(before, draft, all);
        if (!refusals.isEmpty()) return Result.refused(refusals);
        if (before.version() != Objects.requireNonNull(draft.version())) throw new StaleData(first(before));
        var after = before.worded(draft.english(), draft.arabic());
        rows.update(after);
        return done(CodeChange.REWORDED, after, words(before) + " → " + words(after), by);
    }

    private @Nullable Refusal first(Code code) {
        var who = events.lastBy(code);
        return who == null ? null : Refusal.general("code.changed-by", who);
    }

    /** It is not offered any more; what was written with it is read as before. Refuses what a rule needs. */
    @Command
    public Result<Code> retire(String list, String code, Actor by) {
        CodeEvents.administrator(by);
        var before = Codes.in(codes.locked(CodeList.named(list)), code);
        var refusals = CodePolicy.ofRetiring(before);
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var after = before.retired(true);
        rows.update(after);
        return done(CodeChange.RETIRED, after, words(after), by);
    }

    /** It is offered again. Refused while another code of the list has its words. */
    @Command
    public Result<Code> bringBack(String list, String code, Actor by) {
        CodeEvents.administrator(by);
        var all = codes.locked(CodeList.named(list));
        var before = Codes.in(all, code);
        var refusals = CodePolicy.ofBringingBack(before, all);
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var after = before.retired(false);
        rows.update(after);
        return done(CodeChange.BROUGHT_BACK, after, words(after), by);
    }

    /** Right before another code of its list, wherever that stands by now; null: as the last. */
    @Command
    public Result<Code> place(String list, String code, @Nullable String before, Actor by) {
        CodeEvents.administrator(by);
        var all = codes.locked(CodeList.named(list));
        var moved = Codes.in(all, code);
        var next = all.stream()
                .filter(one -> one.code().equals(before))
                .findFirst()
                .orElse(null);
        if (before != null && next == null) return Result.refused(Refusal.of("before", "code.unknown"));
        if (moved.equals(next)) return Result.refused(Refusal.of("before", "code.before-itself"));
        rows.order(Codes.moved(all, moved, next));
        return done(CodeChange.MOVED, moved, "→ " + (before == null ? "–" : before), by);
    }

    private Result<Code> done(CodeChange what, Code code, String detail, Actor by) {
        events.tell(what, code, detail, by);
        texts.changed();
        return Result.done(code);
    }

    private static String words(Code code) {
        return code.textEn() + " · " + code.textAr();
    }
}
