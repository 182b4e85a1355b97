package org.parley.ui.plans;

import static org.parley.ui.kit.Texts.number;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.overview.PlanPage;
import org.parley.overview.PlanPage.Plan;
import org.parley.overview.RequestPage;
import org.parley.request.Kind;
import org.parley.security.CurrentActor;
import org.parley.ui.kit.Redraw;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Times;
import org.parley.ui.live.Refreshing;
import org.parley.ui.request.RecordPanels;

/** One plan: what, where it stands, what next; its points as lanes; then what every request has. */
@Route("plan/:reference")
@PermitAll
public class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle, Refreshing {

    private final PlanPage plans;
    private final RequestPage requests;
    private final CurrentActor me;
    private final Times times;
    private final PlanLanes lanes;
    private final PlanDeeds deeds;
    private final RecordPanels panels;
    private Optional<Plan> shown = Optional.empty();
    private @Nullable String title;

    PlanView(
            PlanPage plans,
            RequestPage requests,
            CurrentActor me,
            Times times,
            PlanLanes lanes,
            PlanDeeds deeds,
            RecordPanels panels) {
        this.plans = plans;
        this.requests = requests;
        this.me = me;
        this.times = times;
        this.lanes = lanes;
        this.deeds = deeds;
        this.panels = panels;
        addClassName("page");
        setId("plan");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(requests.idOf(event.getRouteParameters().get("reference").orElse(""), me.get()));
    }

    @Override
    public String getPageTitle() {
        return title == null ? t("plans.title") : title;
    }

    /** What becomes of a point is told of that point's own request. */
    @Override
    public boolean concernedBy(Set<UUID> requests) {
        return shown.stream()
                .anyMatch(plan -> requests.contains(plan.id())
                        || plan.points().stream().anyMatch(point -> requests.contains(point.id())));
    }

    @Override
    public boolean refresh() {
        return shown.map(plan -> draw(plan.id())).orElse(false);
    }

    private void load(UUID id) {
        removeAll();
        draw(id);
    }

    /** Tells whether anything reads differently. */
    private boolean draw(UUID id) {
        var plan = plans.of(id, me.get());
        shown = Optional.of(plan);
        title = plan.reference() + " · " + plan.name();
        var parts = new ArrayList<Component>(List.of(firstLine(plan), deeds.of(plan, () -> load(id))));
        parts.add(Spans.section("points", t("plan.points"), lanes.of(plan.points())));
        panels.of(id, () -> load(id)).forEach(parts::add);
        return Redraw.children(this, parts);
    }

    private Div firstLine(Plan plan) {
        var what = new H1();
        what.addClassName("row");
        what.add(
                Status.icon(Kind.PLAN).create(),
                Spans.code(plan.reference()),
                new Span(t(Kind.PLAN)),
                Spans.typed(plan.name()));
        if (plan.people() != null) what.add(Spans.of(t("requests.people", number(plan.people())), "people"));
        var stands = Spans.row(
                Status.of(plan.course()),
                Spans.of(t("requests.window", times.local(plan.startsAt()), times.withZone(plan.endsAt())), "quiet"));
        stands.setId("stands");
        var next = Spans.row(Spans.of(t("request.next"), "label"), Spans.of(next(plan), "next"));
        next.setId("next");
        var line = Spans.div("first-line", what, stands, next);
        line.setId("first-line");
        return line;
    }

    /** Whom the plan waits for is whom its points wait for. */
    private String next(Plan plan) {
        var waiting = plan.points().stream()
                .filter(point -> !point.awaited().isEmpty())
                .count();
        return switch (plan.course()) {
            case ENDED -> t("next.ended");
            case CANCELLED -> t("next.cancelled");
            default -> waiting == 0 ? t("plan.next-followed") : t(asks(), waiting);
        };
    }

    private String asks() {
        return me.get().isStaff() ? "plan.next-answers" : "plan.next-your-answers";
    }
}
