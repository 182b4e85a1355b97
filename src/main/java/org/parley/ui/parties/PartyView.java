package org.parley.ui.parties;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.parley.party.Calendars;
import org.parley.party.Holiday;
import org.parley.party.Parties;
import org.parley.party.Party;
import org.parley.party.PartyEvents;
import org.parley.security.CurrentActor;
import org.parley.security.Role;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Texts;
import org.parley.ui.kit.Times;

/** One party: its two names, when it works, its holidays, and what was done to all this. */
@Route("party/:code")
@RolesAllowed({"ADMINISTRATOR", "COORDINATOR", "AUDITOR"})
public class PartyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Parties parties;
    private final Calendars calendars;
    private final PartyEvents events;
    private final PartyDialogs dialogs;
    private final WaySection ways;
    private final CurrentActor me;
    private final Times times;
    private String title = "";

    PartyView(
            Parties parties,
            Calendars calendars,
            PartyEvents events,
            PartyDialogs dialogs,
            WaySection ways,
            CurrentActor me,
            Times times) {
        this.parties = parties;
        this.calendars = calendars;
        this.events = events;
        this.dialogs = dialogs;
        this.ways = ways;
        this.me = me;
        this.times = times;
        addClassName("page");
        setId("party");
    }

    static RouteParameters at(Party party) {
        return new RouteParameters("code", party.code());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(event.getRouteParameters().get("code").orElse(""));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void load(String code) {
        removeAll();
        var party = parties.get(code);
        var keeps = me.get().is(Role.ADMINISTRATOR);
        title = Texts.named(party.nameEn(), party.nameAr());
        add(new H1(title));
        add(Spans.row(Spans.code(code), Spans.of(t(party.standing()), "quiet"), both(party)));
        add(new Paragraph(PartiesView.week(party, times)));
        if (keeps)
            add(Spans.div(
                    "actions",
                    Fields.button("change-party", "parties.change", () -> dialogs.change(party, () -> load(code)))));
        add(holidays(party, keeps), ways.of(code, keeps, () -> load(code)), history(code));
    }

    private static Div both(Party party) {
        return Spans.row(Spans.typed(party.nameEn()), Spans.typed(party.nameAr()));
    }

    private Div holidays(Party party, boolean keeps) {
        var section = Spans.section("holidays", t("parties.holidays"), new Paragraph(t("parties.holidays-what")));
        if (keeps)
            section.add(Spans.div(
                    "actions",
                    Fields.button(
                            "add-holiday",
                            "parties.add-holiday",
                            () -> dialogs.addHoliday(party, () -> load(party.code())))));
        var all = calendars.of(party.code(), me.get());
        if (all.isEmpty()) section.add(Spans.empty(t("parties.no-holiday")));
        all.forEach(holiday -> section.add(row(holiday, keeps)));
        return section;
    }

    private Div row(Holiday holiday, boolean keeps) {
        var name = Spans.typed(Texts.named(holiday.nameEn(), holiday.nameAr()));
        var row = Spans.row(Spans.of(Times.day(holiday.day())), name);
        row.setId("holiday-" + holiday.day());
        if (keeps)
            row.add(Fields.button(
                    "remove-" + holiday.day(),
                    "parties.remove-holiday",
                    () -> dialogs.removeHoliday(holiday, () -> load(holiday.party()))));
        return row;
    }

    private Div history(String code) {
        var section = Spans.section("party-history", t("parties.history"));
        var all = events.of(code, me.get());
        if (all.isEmpty()) section.add(Spans.empty(t("parties.no-history")));
        all.forEach(event -> section.add(Spans.row(
                Spans.of(t("parties.done-by", t(event.what()), event.by())),
                Spans.typed(event.detail()),
                times.span(event.at()))));
        return section;
    }
}
