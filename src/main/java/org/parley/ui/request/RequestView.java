package org.parley.ui.request;

import static org.parley.ui.kit.Texts.t;
import static org.parley.ui.request.Panel.Place.ASIDE;
import static org.parley.ui.request.Panel.Place.UNDER;
import static org.parley.ui.request.Panel.Place.WIDE;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.overview.PlanPage;
import org.parley.overview.PlanPage.PartOf;
import org.parley.overview.RequestPage;
import org.parley.request.Kind;
import org.parley.security.CurrentActor;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.Redraw;
import org.parley.ui.kit.RequestLine;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.TakenLine;
import org.parley.ui.live.Refreshing;

/** One request: what, where it stands, what next; then its panels. */
@Route("request/:reference")
@PermitAll
public class RequestView extends Div implements BeforeEnterObserver, HasDynamicTitle, Refreshing {

    private final RequestPage page;
    private final PlanPage plans;
    private final CurrentActor me;
    private final Names names;
    private final RequestLine line;
    private final AgreementLine withoutUs;
    private final DeedsBar deeds;
    private final TakenLine taken;
    private final List<Panel> panels;
    private final Div wide = new Div();
    private final Div narrow = new Div();
    private final Div under = new Div();
    private final Div columns = Spans.div("columns", wide, narrow);
    private Optional<UUID> shown = Optional.empty();
    private @Nullable String title;

    RequestView(
            RequestPage page,
            PlanPage plans,
            CurrentActor me,
            Names names,
            RequestLine line,
            AgreementLine withoutUs,
            DeedsBar deeds,
            TakenLine taken,
            List<Panel> panels) {
        this.page = page;
        this.plans = plans;
        this.me = me;
        this.names = names;
        this.line = line;
        this.withoutUs = withoutUs;
        this.deeds = deeds;
        this.taken = taken;
        this.panels = panels;
        addClassName("page");
        setId("request");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = id(event.getRouteParameters().get("reference").orElse(""));
        var head = page.head(id, me.get());
        if (head.kind() == Kind.PLAN) event.forwardTo("plan/" + head.reference());
        else load(head.id());
    }

    @Override
    public String getPageTitle() {
        return title == null ? t("requests.title") : title;
    }

    @Override
    public boolean concernedBy(Set<UUID> requests) {
        return shown.stream().anyMatch(requests::contains);
    }

    @Override
    public boolean refresh() {
        return shown.map(id -> draw(opened(id))).orElse(false);
    }

    private void load(UUID id) {
        Stream.of(wide, narrow, under, this).forEach(HasComponents::removeAll);
        draw(opened(id));
        shown = Optional.of(id);
    }

    private Opened opened(UUID id) {
        var head = page.head(id, me.get());
        title = head.reference() + " · " + line.title(head);
        return new Opened(head, page.versions(id, me.get()), me.get(), names.parties(), () -> {
            load(id);
            UI.getCurrent().getPage().setTitle(getPageTitle());
        });
    }

    /** Two columns on a desk; on a phone one, in the panels' own order. Tells whether anything reads differently. */
    private boolean draw(Opened opened) {
        var parts = Map.<Panel.Place, List<Component>>of(
                WIDE, new ArrayList<>(), ASIDE, new ArrayList<>(), UNDER, new ArrayList<>());
        for (int i = 0; i < panels.size(); i++) {
            var order = String.valueOf(i);
            var place = parts.get(panels.get(i).place());
            panels.get(i).of(opened).ifPresent(section -> {
                section.getStyle().set("order", order);
                place.add(section);
            });
        }
        var children = new ArrayList<Component>();
        children.add(firstLine(opened));
        plans.partOf(opened.head().id(), opened.me()).ifPresent(plan -> children.add(partOf(plan)));
        taken.of(opened.head().id(), null).ifPresent(children::add);
        Collections.addAll(children, deeds.of(opened), columns, under);
        var changed = Redraw.children(this, children);
        changed |= Redraw.children(wide, parts.get(WIDE));
        changed |= Redraw.children(narrow, parts.get(ASIDE));
        return changed | Redraw.children(under, parts.get(UNDER));
    }

    private Div firstLine(Opened opened) {
        var first = line.of(opened.head());
        withoutUs.of(opened).ifPresent(first::add);
        var review = new Anchor("request/" + opened.head().reference() + "/review", t("review.title"));
        review.setId("to-review");
        first.add(review);
        return first;
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

    /** A reference as people write it, or an id. */
    private UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException reference) {
            return page.idOf(text, me.get());
        }
    }
}
