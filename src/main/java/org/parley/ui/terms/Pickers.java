package org.parley.ui.terms;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parley.code.CodeList;
import org.parley.code.CodeTexts;
import org.parley.overview.RequestList;
import org.parley.overview.RequestList.Filter;
import org.parley.request.Kind;
import org.parley.security.CurrentActor;
import org.parley.ui.kit.Codings;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.Texts;
import org.parley.ui.kit.Times;
import org.springframework.stereotype.Component;

/** Places, pauses and zones are picked by name; forms give back their codes. */
@Component
class Pickers {

    private static final List<String> ZONES = List.of(
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
    private static final int PAUSES_OFFERED = 200;

    private final Names names;
    private final Times times;
    private final RequestList requests;
    private final CurrentActor me;
    private final CodeTexts codes;

    Pickers(Names names, Times times, RequestList requests, CurrentActor me, CodeTexts codes) {
        this.names = names;
        this.times = times;
        this.requests = requests;
        this.me = me;
        this.codes = codes;
    }

    Times times() {
        return times;
    }

    /** From a code list, or in words of one's own. */
    ComboBox<String> suggested(String id, String label, CodeList list) {
        return Codings.suggest(id, label, list, codes);
    }

    ComboBox<String> area(String id, String label) {
        return one(id, label, names.areas());
    }

    /** These areas by name, as one line. */
    String areaNames(List<String> codes) {
        var named = names.areas();
        return Names.joined(
                codes.stream().map(code -> named.getOrDefault(code, code)).toList());
    }

    ComboBox<String> party(String id, String label) {
        return one(id, label, names.parties());
    }

    MultiSelectComboBox<String> areas(String id, String label) {
        return several(id, label, names.areas());
    }

    MultiSelectComboBox<String> routes(String id, String label) {
        return several(id, label, names.routes());
    }

    /** Some of what is offered elsewhere; nothing at first. */
    MultiSelectComboBox<String> among(String id, String label) {
        return several(id, label, Map.of());
    }

    MultiSelectComboBox<String> parties(String id, String label) {
        return several(id, label, names.parties());
    }

    Set<String> partyCodes() {
        return names.parties().keySet();
    }

    MultiSelectComboBox<DayOfWeek> weekdays(String id, String label) {
        var field = new MultiSelectComboBox<DayOfWeek>(t(label));
        field.setId(id);
        field.setItems(DayOfWeek.values());
        field.setItemLabelGenerator(Texts::t);
        field.setI18n(spoken());
        return field;
    }

    /** The office's own zone at first. */
    ComboBox<ZoneId> zone(String id) {
        var field = new ComboBox<ZoneId>(t("terms.zone-id"));
        field.setId(id);
        field.setItems(ZONES.stream().map(ZoneId::of).toList());
        field.setItemLabelGenerator(times::zoneName);
        field.setValue(times.zone());
        return field;
    }

    /** Pauses that are not over: one that is only asked for will do, one that a party declares alone will not. */
    ComboBox<UUID> pause(String id) {
        var filter = new Filter(null, Kind.CEASEFIRE, null, null, true);
        var pauses = requests.page(filter, me.get(), null, PAUSES_OFFERED).rows().stream()
                .filter(pause -> pause.declaredBy() == null)
                .toList();
        var places = names.areas();
        Map<UUID, String> byId = pauses.stream()
                .collect(Collectors.toMap(
                        RequestList.Row::id,
                        row -> row.reference() + " · " + Names.inWords(row.title(), places) + " · "
                                + times.local(row.startsAt())));
        var field = new ComboBox<UUID>(t("terms.pause"));
        field.setId(id);
        field.setItems(pauses.stream().map(RequestList.Row::id).toList());
        field.setItemLabelGenerator(pause -> byId.getOrDefault(pause, pause.toString()));
        field.setClearButtonVisible(true);
        field.setHelperText(t(pauses.isEmpty() ? "terms.pause.none" : "terms.pause.help"));
        return field;
    }

    private static ComboBox<String> one(String id, String label, Map<String, String> named) {
        var field = new ComboBox<String>(t(label));
        field.setId(id);
        field.setItems(sorted(named));
        field.setItemLabelGenerator(label(named));
        field.setClearButtonVisible(true);
        return field;
    }

    private static MultiSelectComboBox<String> several(String id, String label, Map<String, String> named) {
        var field = new MultiSelectComboBox<String>(t(label));
        field.setId(id);
        field.setItems(sorted(named));
        field.setItemLabelGenerator(label(named));
        field.setI18n(spoken());
        return field;
    }

    private static MultiSelectComboBoxI18n spoken() {
        return new MultiSelectComboBoxI18n()
                .setCleared(t("picker.cleared"))
                .setFocused(t("picker.focused"))
                .setSelected(t("picker.selected"))
                .setDeselected(t("picker.deselected"))
                .setTotal("{count} " + t("picker.total"));
    }

    private static ItemLabelGenerator<String> label(Map<String, String> named) {
        return code -> named.getOrDefault(code, code) + " (" + code + ")";
    }

    private static List<String> sorted(Map<String, String> named) {
        return named.keySet().stream().sorted(Comparator.comparing(named::get)).toList();
    }
}
