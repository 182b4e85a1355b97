package org.parley.ui.request;

import static org.parley.ui.kit.Texts.number;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.overview.RestorationPanel;
import org.parley.overview.RestorationPanel.Facility;
import org.parley.overview.RestorationPanel.Refuel;
import org.parley.overview.RestorationPanel.Report;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Texts;
import org.parley.ui.kit.Times;
import org.springframework.stereotype.Component;

/** The single reports behind what a mission's panel shows: none was deleted by a later one. */
@Component
class RestorationReports {

    private final Times times;

    RestorationReports(Times times) {
        this.times = times;
    }

    /** Every report, folded away. */
    Optional<Details> of(RestorationPanel panel) {
        if (panel.reports().isEmpty()) return Optional.empty();
        var named = panel.facilities().stream().collect(Collectors.toMap(Facility::code, Facility::name));
        var list = Spans.div("stack");
        panel.reports()
                .forEach(report -> list.add(row(report, named.getOrDefault(report.facility(), report.facility()))));
        var details =
                new Details(t("infrastructure.reports", number(panel.reports().size())), list);
        details.setId("restoration-reports");
        return Optional.of(details);
    }

    private Div row(Report report, String name) {
        var row = Spans.row(Spans.typed(name), Share.of(report.percent()), times.at(report.trueAt()));
        if (report.feltInDays() != null)
            row.add(Spans.of(t("infrastructure.felt", number(report.feltInDays())), "quiet"));
        if (report.note() != null) row.add(Spans.typed(report.note()));
        return row;
    }

    /** Fuel for this facility, where the reader may know of it. */
    Optional<Div> fuel(Facility one, RestorationPanel panel) {
        var fuel = panel.refuels().stream()
                .filter(refuel -> refuel.facility().equals(one.code()))
                .toList();
        if (fuel.isEmpty()) return Optional.empty();
        var list = Spans.div("stack");
        list.setId("fuel-of-" + one.code());
        fuel.forEach(refuel -> list.add(row(refuel)));
        return Optional.of(list);
    }

    private Div row(Refuel refuel) {
        var brought = refuel.broughtAt();
        if (brought == null) return Spans.row(Spans.of(t("infrastructure.fuel-planned", day(refuel.plannedFor()))));
        return Spans.row(
                Spans.of(t("infrastructure.fuel-brought", number(refuel.litres()))),
                Spans.typed(refuel.broughtBy()),
                times.at(brought));
    }

    private static String day(LocalDate day) {
        var language = Texts.isArabic() ? Locale.forLanguageTag("ar-SY") : Locale.UK;
        return DateTimeFormatter.ofPattern("EEE d MMM yyyy", language).format(day);
    }
}
