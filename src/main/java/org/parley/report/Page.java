package org.parley.report;

import static org.parley.report.Html.cell;

import java.util.Arrays;
import java.util.List;

/** The report as a page of HTML: the mark and "as of" first, the figures, then what is in effect or on the road. */
final class Page {

    private static final String STYLE = """
            @page { size: A4; margin: 22mm 16mm 20mm 16mm;
                    @top-%3$s { content: "%1$s"; font: bold 9pt "DejaVu Sans"; color: #000; }
                    @bottom-right { content: counter(page) " / " counter(pages); font: 8pt "DejaVu Sans"; } }
            body { font-family: "DejaVu Sans"; font-size: 9.5pt; line-height: 1.45; color: #1d2a33; }
            .tlp { background: #000; color: %2$s; font-weight: bold; padding: 2pt 6pt; }
            h1 { font-size: 16pt; margin: 6pt 0 2pt 0; }
            h2 { font-size: 11.5pt; margin: 12pt 0 3pt 0; page-break-after: avoid; }
            p { margin: 0 0 4pt 0; }
            .quiet { color: #54636e; font-size: 8.5pt; }
            table { width: 100%%; border-collapse: collapse; -fs-table-paginate: paginate; }
            th, td { text-align: %3$s; vertical-align: top; padding: 2.5pt 4pt; border-bottom: 0.5pt solid #b9c2c9; }
            th { font-weight: normal; color: #54636e; font-size: 8.5pt; }
            tr { page-break-inside: avoid; }
            .numbers { font-size: 8pt; white-space: nowrap; }
            .room { width: 60pt; }
            .bar { background: #1b5a7d; height: 8pt; margin-top: 2pt; }
            """;

    private final Wording wording;
    private final Snapshot snapshot;
    private final Tlp tlp;

    Page(Wording wording, Snapshot snapshot, Tlp tlp) {
        this.wording = wording;
        this.snapshot = snapshot;
        this.tlp = tlp;
    }

    String html() {
        var page = new Html(wording.isArabic());
        page.element("span", "tlp", tlp.mark());
        page.element("h1", wording.say("report.heading"));
        page.element("p", wording.say("report.as-of", wording.moment(snapshot.asOf()), wording.zone()));
        page.element("p", "quiet", wording.say("report.scope"));
        page.element("p", "quiet", wording.say("report.printed", wording.moment(snapshot.at())));
        new FigureTables(page, wording).write(snapshot);
        page.element("p", "quiet", wording.say("reports.not-recorded"));
        pauses(page);
        moving(page);
        var side = wording.isArabic() ? "right" : "left";
        return """
                <html lang="%s" dir="%s"><head><title>%s</title><style>%s</style></head><body>%s</body></html>""".formatted(
                        wording.language(),
                        wording.isArabic() ? "rtl" : "ltr",
                        Html.text(wording.say("report.heading")),
                        STYLE.formatted(tlp.mark(), tlp.ink(), side),
                        page);
    }

    private void pauses(Html page) {
        page.element("h2", wording.say("report.pauses"));
        if (nothing(page, snapshot.pauses())) return;
        page.table(says("report.request", "report.about", "report.from", "report.until"));
        for (var pause : snapshot.pauses())
            page.row(
                    cell(pause.reference()),
                    cell(wording.title(pause.title())),
                    cell(wording.moment(pause.startsAt())),
                    cell(wording.moment(pause.endsAt())));
        page.endTable();
    }

    private void moving(Html page) {
        page.element("h2", wording.say("report.moving"));
        if (nothing(page, snapshot.moving())) return;
        page.table(says("report.request", "report.kind", "report.about", "report.departed", "report.people-asked"));
        for (var moving : snapshot.moving())
            page.row(
                    cell(moving.reference()),
                    cell(wording.say("Kind." + moving.kind())),
                    cell(wording.title(moving.title())),
                    cell(wording.moment(moving.departedAt())),
                    cell(Wording.number(moving.people())));
        page.endTable();
    }

    private boolean nothing(Html page, List<?> rows) {
        if (rows.isEmpty()) page.element("p", wording.say("report.none"));
        return rows.isEmpty();
    }

    private List<String> says(String... keys) {
        return Arrays.stream(keys).map(key -> wording.say(key)).toList();
    }
}
