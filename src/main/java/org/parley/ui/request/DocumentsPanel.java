package org.parley.ui.request;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.parley.clearance.Evidence;
import org.parley.overview.DocumentList;
import org.parley.overview.DocumentList.Row;
import org.parley.ui.kit.DocumentUpload;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Texts;
import org.parley.ui.kit.Times;
import org.springframework.core.annotation.Order;

/** The documents that I may see, each with its fingerprint; new ones are added here. */
@org.springframework.stereotype.Component
@Order(5)
class DocumentsPanel implements Panel {

    private final DocumentList documents;
    private final Evidence evidence;
    private final Times times;

    DocumentsPanel(DocumentList documents, Evidence evidence, Times times) {
        this.documents = documents;
        this.evidence = evidence;
        this.times = times;
    }

    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public Optional<Component> of(Opened opened) {
        if (opened.me().observes()) return Optional.empty();
        var rows = documents.of(opened.head().id(), opened.me());
        var section = Spans.section("documents", t("documents.title"));
        if (rows.isEmpty()) section.add(Spans.empty(t(none(opened))));
        rows.forEach(row -> section.add(row(row, opened)));
        if (opened.looksAfterPeople() || opened.me().party() != null)
            section.add(new DocumentUpload(
                    "add-document",
                    (name, bytes) -> evidence.attach(opened.head().id(), null, name, bytes, opened.me()),
                    opened.reload()));
        return Optional.of(section);
    }

    private static String none(Opened opened) {
        return opened.head().kind().isExternal() ? "documents.none-yet" : "documents.none";
    }

    private Div row(Row row, Opened opened) {
        var link = new Anchor(download(row, opened), AttachmentType.DOWNLOAD, row.name());
        link.setId("document-" + row.id());
        link.getElement().setAttribute("dir", "auto");
        var hash = Spans.code(row.sha256().substring(0, 12));
        hash.getElement().setAttribute("title", row.sha256());
        var facts = Spans.row(
                Spans.of(t("documents.size", Texts.number((row.size() + 1023) / 1024)), "quiet"),
                times.at(row.addedAt()),
                hash);
        if (row.party() != null) facts.add(Spans.of(t("documents.only", opened.party(row.party())), "quiet"));
        return Spans.div("stack document", link, facts);
    }

    /** Read at the moment of the download, under the reader's own rights. */
    private DownloadHandler download(Row row, Opened opened) {
        return DownloadHandler.fromInputStream(event -> {
            var content = evidence.read(row.id(), opened.me());
            return new DownloadResponse(new ByteArrayInputStream(content), row.name(), row.mediaType(), content.length);
        });
    }
}
