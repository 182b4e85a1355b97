package org.parley.ui.parties;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.parley.party.Parties;
import org.parley.party.Party;
import org.parley.security.CurrentActor;
import org.parley.security.Role;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Texts;
import org.parley.ui.kit.Times;

/** Every party, who controls what, and who must answer what. */
@Route("parties")
@Menu(title = "menu.parties", order = 80, icon = "vaadin:group")
@RolesAllowed({"ADMINISTRATOR", "COORDINATOR", "AUDITOR"})
public class PartiesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Parties parties;
    private final PartyDialogs dialogs;
    private final ControlSection control;
    private final RequiredSection required;
    private final CurrentActor me;
    private final Times times;

    PartiesView(
            Parties parties,
            PartyDialogs dialogs,
            ControlSection control,
            RequiredSection required,
            CurrentActor me,
            Times times) {
        this.parties = parties;
        this.dialogs = dialogs;
        this.control = control;
        this.required = required;
        this.me = me;
        this.times = times;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    @Override
    public String getPageTitle() {
        return t("parties.title");
    }

    private void load() {
        removeAll();
        var keeps = me.get().is(Role.ADMINISTRATOR);
        add(new H1(t("parties.title")), new Paragraph(t("parties.what")));
        if (keeps) add(Spans.div("actions", Fields.primary("add-party", "parties.add", () -> dialogs.add(this::load))));
        add(list(), control.of(keeps, this::load), required.table(), required.question());
    }

    private Div list() {
        var rows = Spans.div("rows");
        rows.setId("parties");
        rows.getElement().setAttribute("role", "list");
        parties.all().forEach(party -> rows.add(row(party)));
        if (rows.getChildren().findAny().isEmpty()) return Spans.empty(t("parties.none"));
        return rows;
    }

    private Div row(Party party) {
        var link = new RouterLink(Texts.named(party.nameEn(), party.nameAr()), PartyView.class, PartyView.at(party));
        link.setId("party-" + party.code());
        var who = Spans.row(link, Spans.code(party.code()), Spans.of(t(party.standing()), "quiet"));
        who.addClassName("row-title");
        var row = Spans.div("stack", who, Spans.row(Spans.of(week(party, times), "quiet")));
        row.getElement().setAttribute("role", "listitem");
        return row;
    }

    /** "Damascus time. Days off: Friday, Saturday. Holidays: 2" */
    static String week(Party party, Times times) {
        var off = Names.joined(
                party.daysOff().stream().sorted().map(Times::weekday).toList());
        var zone = times.zoneName(party.zone());
        var holidays = party.holidays().size();
        return off.isEmpty() ? t("parties.week-whole", zone, holidays) : t("parties.week", zone, off, holidays);
    }
}
