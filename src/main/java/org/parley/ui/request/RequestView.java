package org.parley.ui.request;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.overview.PlanPage;
import org.parley.overview.PlanPage.PartOf;
import org.parley.overview.RequestPage;
import org.parley.overview.RequestPage.Head;
import org.parley.request.Kind;
import org.parley.security.CurrentActor;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.RequestLine;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;

/** One request: what, where it stands, what next; then its panels. */
@Route("request/:reference")
@PermitAll
public class RequestView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RequestPage page;
    private final PlanPage plans;
    private final CurrentActor me;
    private final Names names;
    private final RequestLine line;
    private final AgreementLine withoutUs;
    private final DeedsBar deeds;
    private final List<Panel> panels;
    private @Nullable String title;

    RequestView(
            RequestPage page,
            PlanPage plans,
            CurrentActor me,
            Names names,
            RequestLine line,
            AgreementLine withoutUs,
            DeedsBar deeds,
            List<Panel> panels) {
        this.page = page;
        this.plans = plans;
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
        var id = id(event.getRouteParameters().get("reference").orElse(""));
        var head = page.head(id, me.get());
        if (head.kind() == Kind.PLAN) event.forwardTo("plan/" + head.reference());
        else show(head);
    }

    @Override
    public String getPageTitle() {
        return title == null ? t("requests.title") : title;
    }

    private void show(Head head) {
        var id = head.id();
        title = head.reference() + " · " + line.title(head);
        render(new Opened(head, page.versions(id, me.get()), me.get(), names.parties(), () -> {
            show(page.head(id, me.get()));
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
        add(first);
        plans.partOf(opened.head().id(), opened.me()).ifPresent(plan -> add(partOf(plan)));
        add(deeds.of(opened), columns, under);
    }

    private static Div partOf(PartOf plan) {
        var link = new Anchor("plan/" + plan.reference(), plan.reference());
        link.getElement().setAttribute("dir", "ltr");
        var row = Spans.row(
                Status.icon(Kind.PLAN).create(),
                Spans.of(t("plan.part-of", plan.no()), "label"),
                link,
                Spans.typed(plan.name()));
        row.setId("part-of");
        return row;
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
