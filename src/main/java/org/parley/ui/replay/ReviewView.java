package org.parley.ui.replay;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.parley.overview.RequestPage;
import org.parley.replay.RequestReviews;
import org.parley.security.CurrentActor;
import org.parley.shared.NotFound;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.RequestLine;
import org.parley.ui.kit.Spans;

/** How a request went, from its first step to its last: one axis of time, the diagram, the versions of its terms. */
@Route("request/:reference/review")
@PermitAll
public class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RequestPage page;
    private final RequestReviews reviews;
    private final CurrentActor me;
    private final Names names;
    private final RequestLine line;
    private final AxisPanel axis;
    private final WayPanel way;
    private final VersionsPanel versions;
    private @Nullable String shown;

    ReviewView(
            RequestPage page,
            RequestReviews reviews,
            CurrentActor me,
            Names names,
            RequestLine line,
            AxisPanel axis,
            WayPanel way,
            VersionsPanel versions) {
        this.page = page;
        this.reviews = reviews;
        this.me = me;
        this.names = names;
        this.line = line;
        this.axis = axis;
        this.way = way;
        this.versions = versions;
        addClassName("page");
        setId("review");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = page.idOf(event.getRouteParameters().get("reference").orElse(""), me.get());
        var head = page.head(id, me.get());
        var reference = head.reference();
        shown = reference;
        var parties = names.parties();
        var review = reviews.of(id, me.get());
        removeAll();
        add(
                line.of(head),
                links(reference),
                axis.of(review, parties),
                way.of(review, parties),
                versions.of(page.versions(id, me.get())));
        add(comparing(reference));
    }

    @Override
    public String getPageTitle() {
        return shown == null ? t("review.title") : t("review.title") + " · " + shown;
    }

    private static Div links(String reference) {
        var request = new Anchor("request/" + reference, t("review.to-request"));
        request.setId("to-request");
        var replay = new Anchor("request/" + reference + "/replay", t("replay.title"));
        replay.setId("to-replay");
        return Spans.row(request, replay);
    }

    private Div comparing(String reference) {
        var other = Fields.text("other", "compare.other");
        other.addClassName("short");
        var go = Fields.button("compare", "compare.go", () -> {
            try {
                var found = other.getValue().strip();
                page.idOf(found, me.get());
                UI.getCurrent()
                        .navigate("request/" + reference + "/compare", QueryParameters.of(CompareView.OTHER, found));
            } catch (NotFound unknown) {
                other.setInvalid(true);
                other.setErrorMessage(t("compare.unknown"));
            }
        });
        return Spans.section("comparing", t("compare.title"), other, go);
    }
}
