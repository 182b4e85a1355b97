package org.parley.ui.replay;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.overview.RequestPage;
import org.parley.replay.Reading;
import org.parley.replay.Stories;
import org.parley.replay.Story;
import org.parley.security.CurrentActor;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Times;

/** A request at any moment, as it was or as it was known. What the reader may know is read once; the slider asks no more. */
@Route("request/:reference/replay")
@PermitAll
public class ReplayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RequestPage page;
    private final Stories stories;
    private final CurrentActor me;
    private final Times times;
    private final MomentParts parts;
    private final Slider slider;
    private final RadioButtonGroup<Reading> clock;
    private final Anchor link = new Anchor();
    private final Div said = new Div();
    private final H1 heading = new H1();
    private final Anchor back = new Anchor();
    private @Nullable Story story;
    private @Nullable Instant moment;

    ReplayView(RequestPage page, Stories stories, CurrentActor me, Times times, MomentParts parts) {
        this.page = page;
        this.stories = stories;
        this.me = me;
        this.times = times;
        this.parts = parts;
        slider = new Slider(times, this::show);
        clock = Fields.choice("clock", "replay.clock", List.of(Reading.values()));
        clock.addValueChangeListener(change -> {
            if (change.isFromClient()) again();
        });
        link.setId("moment-link");
        back.setId("back-to-review");
        addClassName("page");
        setId("replay");
        var bar = Spans.div("section replay-bar", slider, said, clock, Spans.row(link));
        bar.getElement().setAttribute("role", "region").setAttribute("aria-label", t("replay.title"));
        add(heading, back, new Paragraph(t("replay.what")), bar, parts.place());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var reference = event.getRouteParameters().get("reference").orElse("");
        var read = stories.of(page.idOf(reference, me.get()), me.get());
        var address = MomentAddress.read(event.getLocation().getQueryParameters());
        story = read;
        heading.removeAll();
        heading.add(
                Spans.of(t("replay.title")),
                Spans.of(" "),
                Spans.code(read.head().reference()));
        back.setHref("request/" + read.head().reference() + "/review");
        back.setText(t("replay.to-review"));
        parts.begin(read);
        clock.setValue(address.clock());
        var stops = read.stops(address.clock());
        var last = stops.isEmpty() ? read.head().openedAt() : stops.get(stops.size() - 1);
        var at = address.at().orElse(last);
        slider.show(stops, at);
        draw(read, at);
    }

    @Override
    public String getPageTitle() {
        return story == null
                ? t("replay.title")
                : t("replay.title") + " · " + story.head().reference();
    }

    /** By the other clock, at the same moment. */
    private void again() {
        if (story == null || moment == null) return;
        slider.show(story.stops(clock.getValue()), moment);
        show(moment);
    }

    private void show(Instant at) {
        if (story == null) return;
        draw(story, at);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(address(story, at)));
    }

    private String address(Story of, Instant at) {
        return MomentAddress.of(of.head().reference(), at, clock.getValue());
    }

    private void draw(Story of, Instant at) {
        moment = at;
        link.setHref(address(of, at));
        link.setText(t("replay.link"));
        said.removeAll();
        said.add(Slider.said(at, times));
        parts.show(of, of.at(at, clock.getValue()));
    }
}
