package org.parley.ui.map;

import static org.parley.ui.kit.Texts.t;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.atlas.Atlas;
import org.parley.atlas.Atlases;
import org.parley.atlas.Severities;
import org.parley.security.CurrentActor;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Times;
import org.parley.ui.live.Refreshing;

/** The map of one day; day and area stand in the address, so that a view can be sent. The tables below say the same. */
@Route("map")
@Menu(title = "menu.map", order = 5, icon = "vaadin:map-marker")
@PermitAll
public class MapView extends Div implements BeforeEnterObserver, HasDynamicTitle, Refreshing {

    private final Atlases atlases;
    private final CurrentActor me;
    private final Names names;
    private final Times times;
    private final DatePicker day = Fields.day("map-day", "map.day");
    private final ComboBox<String> area = new ComboBox<>(t("map.show"));
    private final Paragraph says = new Paragraph();
    private final MapFrame frame;
    private final SeveritySection severities;
    private final Div legend = new Div();
    private final Div tables = new Div();
    private MapAddress address = new MapAddress(null, "");
    private @Nullable Atlas shown;

    MapView(Atlases atlases, SeveritySection severities, CurrentActor me, Names names, Times times, ObjectMapper json) {
        this.atlases = atlases;
        this.me = me;
        this.names = names;
        this.times = times;
        this.severities = severities;
        this.frame = new MapFrame(json);
        addClassName("page");
        area.setId("map-area");
        area.setClearButtonVisible(true);
        day.addValueChangeListener(change -> {
            if (change.isFromClient()) go(change.getValue(), address.area());
        });
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) go(address.day(), change.getValue());
        });
        says.setId("map-says");
        says.addClassName("next");
        tables.setId("map-tables");
        var filters = Spans.div("filters", day, area);
        var steps = Spans.div(
                "actions",
                Fields.button("map-day-before", "map.day-before", () -> step(-1)),
                Fields.button("map-today", "map.today", () -> go(null, address.area())),
                Fields.button("map-day-after", "map.day-after", () -> step(1)));
        add(new H1(t("map.title")), says, new Paragraph(t("map.what")), filters, steps, frame, frame.zooming());
        add(legend, tables);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = MapAddress.read(event.getLocation().getQueryParameters());
        show(atlases.of(address.day(), me.get()));
    }

    @Override
    public boolean refresh() {
        var fresh = atlases.of(address.day(), me.get());
        if (fresh.equals(shown)) return false;
        show(fresh);
        return true;
    }

    @Override
    public String getPageTitle() {
        return t("map.title");
    }

    private void show(Atlas atlas) {
        shown = atlas;
        var parties = names.parties();
        var words = new HashMap<>(parties);
        words.putAll(names.areas());
        words.putAll(names.routes());
        day.setValue(atlas.day());
        offer(atlas, words);
        says.setText(says(atlas));
        var drawing = new MapDrawing(atlas);
        frame.draw(drawing.geoJson(), drawing.labels(), drawing.inks(), address.area());
        legend.removeAll();
        legend.add(drawing.legend(parties));
        tables.removeAll();
        if (atlas.coarse()) tables.add(new Paragraph(t("map.coarse")));
        new MapTables(atlas, words, times, Severities.isReader(me.get())).all().forEach(tables::add);
        if (Severities.isReader(me.get()))
            tables.add(severities.of(address.area(), words, () -> show(atlases.of(address.day(), me.get()))));
    }

    private void offer(Atlas atlas, Map<String, String> words) {
        area.setItems(atlas.areas().stream()
                .filter(place -> place.centre() != null)
                .map(Atlas.Place::pcode)
                .sorted(Comparator.comparing(code -> words.getOrDefault(code, code)))
                .toList());
        area.setItemLabelGenerator(code -> words.getOrDefault(code, code));
        area.setPlaceholder(t("map.everything"));
        area.setValue(address.area().isBlank() ? null : address.area());
    }

    private String says(Atlas atlas) {
        var when = address.day() == null ? times.withZone(times.now()) : Times.day(atlas.day());
        return t("map.says", when, atlas.pauses().size(), atlas.movements().size());
    }

    private void step(int days) {
        var from = day.getValue() == null ? LocalDate.ofInstant(times.now(), times.zone()) : day.getValue();
        go(from.plusDays(days), address.area());
    }

    private static void go(@Nullable LocalDate day, @Nullable String area) {
        var to = new MapAddress(day, area == null ? "" : area);
        UI.getCurrent().navigate(MapView.class, to.write());
    }
}
