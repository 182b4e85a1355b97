package org.parley.ui.terms;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.ceasefire.CeasefireTerms.Zone;
import org.parley.request.Window;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.RefusalFields;

/** Areas that share a window: 48 hours at first; daily hours and weekly repetition are folded away. */
class ZoneFields extends Div {

    private static final int DAYS_AHEAD = 3;
    private static final int HOURS = 48;
    private static final LocalTime BEGINS = LocalTime.of(6, 0);

    final MultiSelectComboBox<String> areas;
    final DateTimePicker from = Fields.moment("window-from", "terms.zones.window.from");
    final DateTimePicker to = Fields.moment("window-to", "terms.zones.window.to");
    final TimePicker dailyFrom = Fields.hour("window-daily-from", "terms.zones.window.dailyFrom");
    final TimePicker dailyTo = Fields.hour("window-daily-to", "terms.zones.window.dailyTo");
    final MultiSelectComboBox<DayOfWeek> weekdays;
    final MultiSelectComboBox<String> buffer;
    final IntegerField weeks = Fields.number("window-weeks", "terms.zones.window.weeks");
    final ComboBox<ZoneId> zone;

    ZoneFields(Pickers pickers) {
        addClassName("form");
        areas = pickers.areas("zone-areas", "terms.zones.areas");
        areas.addClassName("wide");
        buffer = pickers.areas("zone-buffer", "terms.zones.buffer");
        buffer.setHelperText(t("terms.zones.buffer.help"));
        weekdays = pickers.weekdays("window-weekdays", "terms.zones.window.weekdays");
        zone = pickers.zone("window-zone");
        weeks.setValue(1);
        dailyFrom.setClearButtonVisible(true);
        dailyTo.setClearButtonVisible(true);
        var start = pickers.times()
                .now()
                .atZone(pickers.times().zone())
                .toLocalDate()
                .plusDays(DAYS_AHEAD);
        from.setValue(start.atTime(BEGINS));
        to.setValue(start.atTime(BEGINS).plusHours(HOURS));
        from.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null)
                to.setValue(change.getValue().plusHours(HOURS));
        });
        add(
                areas,
                from,
                to,
                Fields.more("window-more", "terms.window.more", dailyFrom, dailyTo, weekdays, weeks, buffer, zone));
    }

    Zone value() {
        var times = weeks.getValue();
        return new Zone(
                List.copyOf(areas.getValue()),
                new Window(
                        from.getValue(),
                        to.getValue(),
                        zone.getValue(),
                        dailyFrom.getValue(),
                        dailyTo.getValue(),
                        times == null ? 1 : times,
                        List.copyOf(weekdays.getValue())),
                List.copyOf(buffer.getValue()));
    }

    void show(Zone shown) {
        areas.setValue(new LinkedHashSet<>(shown.areas())); // another order would be other terms
        buffer.setValue(shown.buffer() == null ? Set.of() : new LinkedHashSet<>(shown.buffer()));
        show(shown.window());
    }

    private void show(@Nullable Window window) {
        if (window == null) return;
        from.setValue(window.from());
        to.setValue(window.to());
        zone.setValue(window.zone());
        dailyFrom.setValue(window.dailyFrom());
        dailyTo.setValue(window.dailyTo());
        weekdays.setValue(window.weekdays() == null ? Set.of() : new LinkedHashSet<>(window.weekdays()));
        weeks.setValue(window.weeks());
    }

    void register(String path, RefusalFields fields) {
        fields.add(path, areas).add(path + ".areas", areas).add(path + ".window", from);
        fields.add(path + ".window.from", from).add(path + ".window.to", to).add(path + ".window.zone", zone);
        fields.add(path + ".window.dailyFrom", dailyFrom).add(path + ".window.dailyTo", dailyTo);
        fields.add(path + ".window.weeks", weeks)
                .add(path + ".window.weekdays", weekdays)
                .add(path + ".buffer", buffer);
    }
}
