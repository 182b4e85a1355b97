package org.parley.ui.terms;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.request.Modality;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.RefusalFields;

/** What convoy and evacuation share: how it crosses, on which roads, from when to when, under which pause. */
class JourneyFields {

    private static final int DAYS_AHEAD = 3;
    private static final LocalTime LEAVES = LocalTime.of(6, 0);
    private static final LocalTime IS_BACK = LocalTime.of(18, 0);

    final RadioButtonGroup<Modality> modality =
            Fields.choice("modality", "terms.modality", List.of(Modality.CROSS_LINE, Modality.CROSS_BORDER));
    final ComboBox<String> origin;
    final MultiSelectComboBox<String> routes;
    final DateTimePicker departure = Fields.moment("departure", "terms.departure");
    final DateTimePicker comeBack = Fields.moment("comeBack", "terms.comeBack");
    final ComboBox<ZoneId> zone;
    final ComboBox<UUID> pause;

    JourneyFields(Pickers pickers) {
        origin = pickers.area("origin", "terms.origin");
        routes = pickers.routes("routes", "terms.routes");
        zone = pickers.zone("zone");
        pause = pickers.pause("pause");
        modality.setValue(Modality.CROSS_LINE);
        var day = pickers.times()
                .now()
                .atZone(pickers.times().zone())
                .toLocalDate()
                .plusDays(DAYS_AHEAD);
        departure.setValue(day.atTime(LEAVES));
        comeBack.setValue(day.atTime(IS_BACK));
        departure.addValueChangeListener(change -> follow(change.isFromClient()));
    }

    /** It comes back the same day, unless somebody says otherwise. */
    private void follow(boolean byHand) {
        var leaves = departure.getValue();
        var back = comeBack.getValue();
        if (byHand
                && leaves != null
                && (back == null || !back.isAfter(leaves) || back.minusDays(1).isAfter(leaves)))
            comeBack.setValue(leaves.toLocalDate().atTime(IS_BACK));
    }

    HasValue<?, ?>[] all() {
        return new HasValue<?, ?>[] {modality, origin, routes, departure, comeBack, zone, pause};
    }

    List<String> roads() {
        return List.copyOf(routes.getValue());
    }

    void show(@Nullable Modality how, @Nullable String from, List<String> roads, @Nullable UUID under) {
        modality.setValue(how);
        origin.setValue(from);
        routes.setValue(new LinkedHashSet<>(roads)); // another order would be other terms
        pause.setValue(under);
    }

    void register(RefusalFields fields) {
        fields.add("modality", modality).add("origin", origin).add("routes", routes);
        fields.add("departure", departure)
                .add("comeBack", comeBack)
                .add("zone", zone)
                .add("pause", pause);
    }
}
