package org.parley.ui.codes;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.code.Code;
import org.parley.code.CodeList;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Texts;

/** The codes of one list in their order, both languages side by side, each with its deeds; on a phone one below the other. */
class CodeTable extends NativeTable {

    private static final List<String> COLUMNS =
            List.of("codes.code", "codes.text-en", "codes.text-ar", "codes.state", "codes.deeds");

    private final List<Code> codes;
    private final @Nullable CodeDialogs dialogs;
    private final Runnable after;

    /** {@code dialogs}: null for whoever only reads. */
    CodeTable(CodeList list, List<Code> codes, @Nullable CodeDialogs dialogs, Runnable after) {
        this.codes = codes;
        this.dialogs = dialogs;
        this.after = after;
        setId("code-rows");
        addClassNames("matrix", "codes");
        getElement().setAttribute("aria-label", t(list));
        var head = getHead().addRow();
        for (var column : dialogs == null ? COLUMNS.subList(0, COLUMNS.size() - 1) : COLUMNS) {
            var cell = new NativeTableHeaderCell(t(column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        for (int at = 0; at < codes.size(); at++) getBody().add(row(at));
    }

    private NativeTableRow row(int at) {
        var code = codes.get(at);
        var row = new NativeTableRow();
        row.setId("code-" + code.code());
        var name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(Spans.code(code.code()));
        row.add(name, cell(1, words(code.textEn(), "en")), cell(2, words(code.textAr(), "ar")), cell(3, state(code)));
        if (dialogs != null) row.add(cell(4, deeds(dialogs, at)));
        return row;
    }

    private static NativeTableCell cell(int column, Component part) {
        var cell = new NativeTableCell();
        cell.getElement().setAttribute("data-label", t(COLUMNS.get(column)));
        cell.add(part);
        return cell;
    }

    /** Read aloud in its own language. */
    private static Span words(String text, String language) {
        var words = Spans.typed(text);
        words.getElement().setAttribute("lang", language);
        return words;
    }

    private static Span state(Code code) {
        if (code.retired()) return Status.badge("account", "closed", "codes.retired", VaadinIcon.ARCHIVE);
        return Spans.of(t(code.needed() ? "codes.needed" : "codes.offered"), "quiet");
    }

    private Div deeds(CodeDialogs with, int at) {
        var code = codes.get(at);
        var deeds = Spans.div(
                "row", Fields.button("change-" + code.code(), "codes.change", () -> with.change(code, after)));
        if (!code.needed() && !code.retired())
            deeds.add(Fields.button("retire-" + code.code(), "codes.retire", () -> with.retire(code, after)));
        if (code.retired())
            deeds.add(Fields.button("return-" + code.code(), "codes.bring-back", () -> with.bringBack(code, after)));
        var earlier = at == 0 ? null : codes.get(at - 1);
        var later = at + 2 < codes.size() ? codes.get(at + 2) : null;
        deeds.add(
                mover("up-", "codes.up", VaadinIcon.ARROW_UP, code, at > 0, () -> with.place(code, earlier, after)),
                mover(
                        "down-",
                        "codes.down",
                        VaadinIcon.ARROW_DOWN,
                        code,
                        at < codes.size() - 1,
                        () -> with.place(code, later, after)));
        nameEach(deeds, code);
        return deeds;
    }

    /** Many buttons say "Change": aloud each also says what. */
    private static void nameEach(Div deeds, Code code) {
        deeds.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> !button.getText().isEmpty())
                .forEach(button -> button.setAriaLabel(button.getText() + ": " + code.text(Texts.isArabic())));
    }

    private Button mover(String id, String label, VaadinIcon icon, Code code, boolean can, Runnable deed) {
        var button = new Button(icon.create(), click -> {
            deed.run();
            UI.getCurrent().getPage().executeJs(FOCUS, id + code.code());
        });
        button.setId(id + code.code());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(t(label, code.text(Texts.isArabic())));
        button.setEnabled(can);
        return button;
    }

    /** The list is drawn anew; whoever moves by keyboard goes on where they were, or at its row's first deed. */
    private static final String FOCUS = """
            setTimeout(() => {
                const same = document.getElementById($0);
                const row = same && same.closest('tr');
                const next = same && !same.disabled ? same : row && row.querySelector('vaadin-button:not([disabled])');
                if (next) next.focus();
            });""";
}
