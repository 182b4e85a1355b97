package org.parley.ui.report;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.TextRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.parley.report.Reports;
import org.parley.report.Reports.Language;
import org.parley.report.Tlp;
import org.parley.security.Actor;
import org.parley.security.CurrentActor;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Texts;

/** How far may it be passed on, in which language: then it is printed as it is at that moment. */
@Route("reports/print")
@PermitAll
public class ReportView extends Div implements HasDynamicTitle {

    private final transient Reports reports;
    private volatile Tlp mark = Tlp.AMBER;
    private volatile Language language;

    ReportView(Reports reports, CurrentActor me) {
        this.reports = reports;
        language = Texts.isArabic() ? Language.ARABIC : Language.ENGLISH;
        addClassNames("page", "narrow");
        var tlp = Fields.select("report-tlp", "report.tlp", List.of(Tlp.values()));
        tlp.setItemLabelGenerator(Tlp::mark);
        tlp.setRenderer(new TextRenderer<>(one -> one.mark() + " – " + t(one)));
        tlp.setValue(mark);
        tlp.setHelperText(t(mark));
        tlp.addValueChangeListener(change -> {
            mark = change.getValue();
            tlp.setHelperText(t(mark));
        });
        var printedIn = Fields.select("report-language", "report.language", List.of(Language.values()));
        printedIn.setValue(language);
        printedIn.addValueChangeListener(change -> language = change.getValue());
        var print = new Anchor(printed(me.get()), AttachmentType.DOWNLOAD, t("report.print"));
        print.setId("report-print");
        add(new H1(t("report.title")), new Paragraph(t("report.describe")), Spans.div("form", tlp, printedIn));
        add(Spans.div("actions", print));
    }

    /** Counted at the moment of the download, under the reader's own rights. */
    private DownloadHandler printed(Actor who) {
        return DownloadHandler.fromInputStream(event -> {
            var pdf = reports.print(mark, language, who);
            return new DownloadResponse(new ByteArrayInputStream(pdf), "situation.pdf", "application/pdf", pdf.length);
        });
    }

    @Override
    public String getPageTitle() {
        return t("report.title");
    }
}
