package org.parley.ui.parties;

import static org.parley.ui.kit.Fields.typed;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.party.Calendars;
import org.parley.party.Holiday;
import org.parley.party.HolidayDraft;
import org.parley.party.Party;
import org.parley.party.PartyDeeds;
import org.parley.party.PartyDraft;
import org.parley.party.Standing;
import org.parley.security.CurrentActor;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Times;
import org.springframework.stereotype.Component;

/** What an administrator does with a party and its calendar. */
@Component
class PartyDialogs {

    private static final List<String> USUAL_ZONES = List.of(
            "Asia/Damascus",
            "Asia/Aden",
            "Asia/Gaza",
            "Asia/Baghdad",
            "Asia/Beirut",
            "Asia/Amman",
            "Europe/Istanbul",
            "Africa/Khartoum",
            "Africa/Tripoli",
            "Europe/Kyiv",
            "UTC");

    private final PartyDeeds deeds;
    private final Calendars calendars;
    private final CurrentActor me;
    private final Times times;

    PartyDialogs(PartyDeeds deeds, Calendars calendars, CurrentActor me, Times times) {
        this.deeds = deeds;
        this.calendars = calendars;
        this.me = me;
        this.times = times;
    }

    private record What(TextField english, TextField arabic, ComboBox<String> zone, CheckboxGroup<DayOfWeek> off) {

        PartyDraft draft(@Nullable String code, @Nullable Standing standing) {
            return new PartyDraft(
                    code,
                    typed(english.getValue()),
                    typed(arabic.getValue()),
                    standing,
                    zone.getValue(),
                    List.copyOf(off.getValue()));
        }

        DeedDialog on(DeedDialog dialog) {
            return dialog.field("nameEn", english)
                    .field("nameAr", arabic)
                    .field("zone", zone)
                    .field("daysOff", off);
        }
    }

    void add(Runnable after) {
        var code = Fields.text("party-code", "parties.code");
        code.setHelperText(t("parties.code-help"));
        var standing = Fields.select("party-standing", "parties.standing", List.of(Standing.values()));
        standing.setHelperText(t("parties.standing-help"));
        var what = what("Asia/Damascus");
        var dialog = new DeedDialog("add-party-dialog").field("code", code).field("standing", standing);
        what.on(dialog).does(() -> deeds.add(what.draft(typed(code.getValue()), standing.getValue()), me.get()), after);
    }

    void change(Party party, Runnable after) {
        var what = what(party.zone().getId());
        what.english.setValue(party.nameEn());
        what.arabic.setValue(party.nameAr());
        what.off.setValue(party.daysOff());
        what.on(new DeedDialog("change-party-dialog").says(t("deed.change-party-dialog.says")))
                .does(() -> deeds.change(party.code(), what.draft(null, null), me.get()), after);
    }

    private What what(String zone) {
        var zones = new ComboBox<String>(t("parties.zone"));
        zones.setId("party-zone");
        zones.setItems(
                Stream.concat(Stream.of(zone), USUAL_ZONES.stream()).distinct().toList());
        zones.setItemLabelGenerator(id -> times.zoneName(java.time.ZoneId.of(id)));
        zones.setValue(zone);
        zones.setWidthFull();
        var off = new CheckboxGroup<DayOfWeek>(t("parties.days-off"));
        off.setId("party-days-off");
        off.setItems(DayOfWeek.values());
        off.setItemLabelGenerator(Times::weekday);
        return new What(
                Fields.text("party-name-en", "parties.name-en"),
                Fields.text("party-name-ar", "parties.name-ar"),
                zones,
                off);
    }

    void addHoliday(Party party, Runnable after) {
        var day = Fields.day("holiday-day", "parties.day");
        var english = Fields.text("holiday-name-en", "parties.name-en");
        var arabic = Fields.text("holiday-name-ar", "parties.name-ar");
        new DeedDialog("add-holiday-dialog")
                .says(t("deed.add-holiday-dialog.says"))
                .field("day", day)
                .field("nameEn", english)
                .field("nameAr", arabic)
                .does(
                        () -> calendars.add(
                                party.code(),
                                new HolidayDraft(day.getValue(), typed(english.getValue()), typed(arabic.getValue())),
                                me.get()),
                        after);
    }

    void removeHoliday(Holiday holiday, Runnable after) {
        new DeedDialog("remove-holiday-dialog")
                .says(t("deed.remove-holiday-dialog.says", Times.day(holiday.day())))
                .does(() -> calendars.remove(holiday.id(), me.get()), after);
    }
}
