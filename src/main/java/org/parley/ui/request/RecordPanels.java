package org.parley.ui.request;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.parley.overview.RequestPage;
import org.parley.security.CurrentActor;
import org.parley.ui.kit.Names;

/** What every kind of request keeps alike, for a page of its own: terms, documents, diagram, timeline. */
@org.springframework.stereotype.Component
public class RecordPanels {

    private final RequestPage page;
    private final CurrentActor me;
    private final Names names;
    private final List<Panel> panels;

    RecordPanels(
            RequestPage page,
            CurrentActor me,
            Names names,
            TermsSection terms,
            DocumentsPanel documents,
            DiagramPanel diagram,
            TimelinePanel timeline) {
        this.page = page;
        this.me = me;
        this.names = names;
        this.panels = List.of(terms, documents, diagram, timeline);
    }

    /** {@code reload} reads the page again after a deed. */
    public Stream<Component> of(UUID id, Runnable reload) {
        var opened =
                new Opened(page.head(id, me.get()), page.versions(id, me.get()), me.get(), names.parties(), reload);
        return panels.stream().flatMap(panel -> panel.of(opened).stream());
    }
}
