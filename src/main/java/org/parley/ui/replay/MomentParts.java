package org.parley.ui.replay;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.overview.Diagram.Token;
import org.parley.replay.Moment;
import org.parley.replay.Story;
import org.parley.request.TermsDiff;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Times;
import org.parley.ui.request.DiagramFrame;
import org.parley.ui.request.JournalText;
import org.parley.ui.terms.TermsPanel;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The parts of a moment: where it stood, what had just happened, diagram, answers, terms, what had taken place. */
@org.springframework.stereotype.Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class MomentParts {

    private final JournalText journal;
    private final TermsPanel terms;
    private final TookPlace took;
    private final Times times;
    private final Names names;
    private final Div stands = new Div();
    private final Div steps = new Div();
    private final Div drawing = new Div();
    private final Div rest = Spans.div("moment");
    private final Div place = Spans.div("moment", stands, Spans.div("section", drawing, steps), rest);
    private Map<String, String> parties = Map.of();
    private @Nullable DiagramFrame frame;

    MomentParts(JournalText journal, TermsPanel terms, TookPlace took, Times times, Names names) {
        this.journal = journal;
        this.terms = terms;
        this.took = took;
        this.times = times;
        this.names = names;
        steps.setId("steps-then");
    }

    Div place() {
        return place;
    }

    /** The drawing stays; its marks follow the moment. */
    void begin(Story story) {
        parties = names.parties();
        drawing.removeAll();
        frame = null;
        var bpmn = story.diagram().bpmn().get(story.diagram().key());
        if (bpmn == null) return;
        frame = new DiagramFrame(story.diagram().key(), bpmn, List.of());
        drawing.add(frame, frame.zooming());
    }

    void show(Story story, Moment moment) {
        stands.removeAll();
        stands.add(stands(story, moment));
        if (frame != null) frame.mark(moment.tokens());
        steps.removeAll();
        steps.add(line(t("diagram.whole"), story.diagram().key(), moment.tokens()));
        moment.called().stream()
                .filter(called -> called.tokens().stream().anyMatch(token -> token.active() > 0))
                .forEach(called -> steps.add(
                        line(parties.getOrDefault(called.party(), called.party()), called.key(), called.tokens())));
        rest.removeAll();
        rest.add(
                Spans.section("answers-then", t("answers.title"), new MatrixTable(times, parties).of(moment.matrix())),
                terms(story, moment));
        took.of(moment, parties).forEach(rest::add);
    }

    private Div stands(Story story, Moment moment) {
        var row = Spans.row(
                Status.of(story.head().kind(), moment.decision(), story.head().declaredBy()),
                Status.of(story.head().kind(), moment.course()),
                Spans.of(t("request.version", moment.terms().no()), "quiet"));
        row.setId("stands-then");
        var section = Spans.section("then", t("replay.stood"), row);
        if (!moment.shown().equals(moment.at()))
            section.add(Spans.of(t("replay.shown", times.withZone(moment.shown())), "quiet"));
        moment.lately().forEach(entry -> {
            var line = Spans.row(Spans.typed(journal.of(entry, parties)));
            if (entry.enteredLate()) line.add(Status.alarm("timeline.late", times.local(entry.enteredAt())));
            section.add(line);
        });
        return section;
    }

    private static Component line(String what, String process, List<Token> tokens) {
        var now = new UnorderedList();
        now.addClassName("steps-now");
        tokens.stream()
                .filter(token -> token.active() > 0)
                .map(token -> DiagramFrame.name(process, token.element()))
                .filter(name -> !name.isEmpty())
                .forEach(name -> now.add(new ListItem(name)));
        return now.getChildren().findAny().isPresent()
                ? Spans.row(Spans.of(what, "label"), now)
                : Spans.row(Spans.of(what, "label"), Spans.of(t("diagram.nothing-now"), "quiet"));
    }

    private Div terms(Story story, Moment moment) {
        var shown = moment.terms();
        var before = story.versions().stream()
                .filter(version -> version.no() < shown.no())
                .findFirst();
        var changes = before.map(version -> TermsDiff.between(version.json(), shown.json()))
                .orElse(List.of());
        var section = Spans.section("terms-then", t("request.terms", shown.no()));
        if (!changes.isEmpty())
            section.add(Spans.of(t("request.changed-since", before.orElseThrow().no()), "quiet"));
        section.add(terms.of(shown.json(), changes));
        return section;
    }
}
