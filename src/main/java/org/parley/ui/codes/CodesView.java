package org.parley.ui.codes;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import org.parley.code.CodeEvents;
import org.parley.code.CodeList;
import org.parley.code.Codes;
import org.parley.security.CurrentActor;
import org.parley.security.Role;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Times;

/** One code list at a time, named in the address: its words in both languages, what may be done with it, and what was. */
@Route("codes")
@Menu(title = "menu.codes", order = 85, icon = "vaadin:list-ol")
@RolesAllowed({"ADMINISTRATOR", "COORDINATOR", "AUDITOR"})
public class CodesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LIST = "list";

    private final Codes codes;
    private final CodeEvents events;
    private final CodeDialogs dialogs;
    private final CurrentActor me;
    private final Times times;
    private final Select<CodeList> picker = Fields.select("code-list", "codes.list", List.of(CodeList.values()));
    private final Div shown = new Div();

    CodesView(Codes codes, CodeEvents events, CodeDialogs dialogs, CurrentActor me, Times times) {
        this.codes = codes;
        this.events = events;
        this.dialogs = dialogs;
        this.me = me;
        this.times = times;
        addClassName("page");
        picker.setMaxWidth("24rem");
        picker.addValueChangeListener(change -> {
            if (change.isFromClient()) getUI().ifPresent(ui -> ui.navigate("codes", of(change.getValue())));
        });
        add(new H1(t("codes.title")), new Paragraph(t("codes.what")), picker, shown);
    }

    private static QueryParameters of(CodeList list) {
        return QueryParameters.of(LIST, list.name());
    }

    /** An unknown list is the first one. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var named = event.getLocation().getQueryParameters().getSingleParameter(LIST);
        load(Arrays.stream(CodeList.values())
                .filter(list -> named.filter(list.name()::equals).isPresent())
                .findFirst()
                .orElse(CodeList.values()[0]));
    }

    @Override
    public String getPageTitle() {
        return t("codes.title");
    }

    private void load(CodeList list) {
        picker.setValue(list);
        shown.removeAll();
        shown.add(section(list, me.get().is(Role.ADMINISTRATOR)), history(list));
    }

    private Div section(CodeList list, boolean keeps) {
        var what = list.isOpen() ? "codes.open" : list == CodeList.CROSSING ? "codes.crossings" : "codes.closed";
        var section = Spans.section("codes", t(list), new Paragraph(t(what)));
        if (keeps && list.isOpen())
            section.add(Spans.div(
                    "actions", Fields.button("add-code", "codes.add", () -> dialogs.add(list, () -> load(list)))));
        var all = codes.of(list);
        if (all.isEmpty()) section.add(Spans.empty(t("codes.none")));
        else section.add(new CodeTable(list, all, keeps ? dialogs : null, () -> load(list)));
        return section;
    }

    private Div history(CodeList list) {
        var section = Spans.section("code-history", t("codes.history"));
        var all = events.of(list.name(), me.get());
        if (all.isEmpty()) section.add(Spans.empty(t("codes.no-history")));
        all.forEach(event -> section.add(Spans.row(
                Spans.of(t("codes.done-by", t(event.what()), event.by())),
                Spans.code(event.code()),
                Spans.typed(event.detail()),
                times.span(event.at()))));
        return section;
    }
}
