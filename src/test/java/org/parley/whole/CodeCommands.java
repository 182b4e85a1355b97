package org.parley.whole;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.parley.code.Code;
import org.parley.code.CodeDeeds;
import org.parley.code.CodeDraft;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.shared.Result;
import org.parley.testing.Given;
import org.parley.testing.Stage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What an administrator does with the code lists. */
@Component
class CodeCommands implements Prepared {

    private static final String LIST = "VIOLATION";

    private final ObjectProvider<Stage> stages;
    private final CodeDeeds codes;

    CodeCommands(ObjectProvider<Stage> stages, CodeDeeds codes) {
        this.stages = stages;
        this.codes = codes;
    }

    @Override
    public Map<String, Supplier<Supplier<Result<?>>>> all() {
        return Map.of(
                "CodeDeeds.add", this::aCodeIsAdded,
                "CodeDeeds.change", this::aCodeIsReworded,
                "CodeDeeds.retire", this::aCodeIsRetired,
                "CodeDeeds.bringBack", this::aCodeIsBroughtBack,
                "CodeDeeds.place", this::aCodeIsMoved);
    }

    private Actor administrator() {
        return stages.getObject().somebody(Role.ADMINISTRATOR, null);
    }

    private static CodeDraft draft() {
        var code = Given.unique("MINES").toUpperCase(Locale.ROOT).replace('-', '_');
        return new CodeDraft(code, "Mines " + code, "ألغام " + code, null);
    }

    private Code aCode(Actor by) {
        return codes.add(LIST, draft(), by).orElseThrow();
    }

    private Supplier<Result<?>> aCodeIsAdded() {
        var by = administrator();
        var draft = draft();
        return () -> codes.add(LIST, draft, by);
    }

    private Supplier<Result<?>> aCodeIsReworded() {
        var by = administrator();
        var code = aCode(by).code();
        var draft = new CodeDraft(null, "Booby traps " + code, "شراك " + code, 0L);
        return () -> codes.change(LIST, code, draft, by);
    }

    private Supplier<Result<?>> aCodeIsRetired() {
        var by = administrator();
        var code = aCode(by).code();
        return () -> codes.retire(LIST, code, by);
    }

    private Supplier<Result<?>> aCodeIsBroughtBack() {
        var by = administrator();
        var code = aCode(by).code();
        codes.retire(LIST, code, by).orElseThrow();
        return () -> codes.bringBack(LIST, code, by);
    }

    private Supplier<Result<?>> aCodeIsMoved() {
        var by = administrator();
        var code = aCode(by).code();
        return () -> codes.place(LIST, code, "OTHER", by);
    }
}
