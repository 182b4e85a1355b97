package org.parley.ui.request;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.overview.RequestPage;
import org.parley.security.CurrentActor;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.RequestLine;

/** One request: what, where it stands, what next; then its panels. */
@Route("request/:reference")
@PermitAll
public class RequestView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RequestPage page;
    private final CurrentActor me;
    private final Names names;
    private final RequestLine line;
    private final AgreementLine withoutUs;
    private final DeedsBar deeds;
    private final List<Panel> panels;
    private @Nullable String title;

    RequestView(
            RequestPage page,
            CurrentActor me,
            Names names,
            RequestLine line,
            AgreementLine withoutUs,
            DeedsBar deeds,
            List<Panel> panels) {
        this.page = page;
        this.me = me;
        this.names = names;
        this.line = line;
        this.withoutUs = withoutUs;
        this.deeds = deeds;
        this.panels = panels;
        addClassName("page");
        setId("request");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(id(event.getRouteParameters().get("reference").orElse("")));
    }

    @Override
    public String getPageTitle() {
        return title == null ? t("requests.title") : title;
    }

    private void load(UUID id) {
        var head = page.head(id, me.get());
        title = head.reference() + " · " + line.title(head);
        render(new Opened(head, page.versions(id, me.get()), me.get(), names.parties(), () -> {
            load(id);
            UI.getCurrent().getPage().setTitle(getPageTitle());
        }));
    }

    /** Two columns on a desk; on a phone one, in the panels' own order. */
    private void render(Opened opened) {
        removeAll();
        var wide = new Div();
        var narrow = new Div();
        var under = new Div();
        for (int i = 0; i < panels.size(); i++) {
            var order = String.valueOf(i);
            var place = place(panels.get(i), wide, narrow, under);
            panels.get(i).of(opened).ifPresent(section -> {
                section.getStyle().set("order", order);
                place.add(section);
            });
        }
        var columns = new Div(wide, narrow);
        columns.addClassName("columns");
        var first = line.of(opened.head());
        withoutUs.of(opened).ifPresent(first::add);
        add(first, deeds.of(opened), columns, under);
    }

    private static Div place(Panel panel, Div wide, Div narrow, Div under) {
        return switch (panel.place()) {
            case WIDE -> wide;
            case ASIDE -> narrow;
            case UNDER -> under;
        };
    }

    /** A reference as people write it, or an id. */
    private UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException reference) {
            return page.idOf(text, me.get());
        }
    }
}
