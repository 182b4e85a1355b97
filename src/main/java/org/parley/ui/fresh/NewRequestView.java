package org.parley.ui.fresh;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.parley.request.Draft;
import org.parley.request.Drafts;
import org.parley.request.Kind;
import org.parley.security.CurrentActor;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.RowLink;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Times;

/** What is it about: large choices, and what I began earlier. */
@Route("new")
@Menu(title = "menu.new", order = 2, icon = "vaadin:plus-circle-o")
@RolesAllowed("COORDINATOR")
public class NewRequestView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Drafts drafts;
    private final CurrentActor me;
    private final Names names;
    private final Times times;
    private final Div begun = new Div();

    NewRequestView(Drafts drafts, CurrentActor me, Names names, Times times) {
        this.drafts = drafts;
        this.me = me;
        this.names = names;
        this.times = times;
        addClassName("page");
        var kinds = Spans.div("choices");
        for (var kind : Kind.askedAfresh()) kinds.add(choice(kind));
        var apart =
                Spans.section("made-without-us", t("new.made-without-us"), Spans.div("choices", apart(Kind.AGREEMENT)));
        var told = Spans.section("only-told", t("new.only-told"), Spans.div("choices", apart(Kind.NOTIFICATION)));
        begun.setId("drafts");
        add(new H1(t("new.title")), new Paragraph(t("new.what")), kinds, told, apart, begun);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        render();
    }

    @Override
    public String getPageTitle() {
        return t("new.title");
    }

    private static Anchor choice(Kind kind) {
        var image = Status.icon(kind).create();
        image.setSize("2.25rem");
        var choice = new Anchor(
                address(kind), image, Spans.of(t(kind), "row-title"), new Span(t("new.kind." + kind.name())));
        choice.addClassNames("choice");
        choice.setId("new-" + kind.name().toLowerCase(java.util.Locale.ROOT));
        return choice;
    }

    /** Set apart from what is asked for: here nobody is asked. */
    private static Anchor apart(Kind kind) {
        var choice = choice(kind);
        choice.addClassName("apart");
        return choice;
    }

    static String address(Kind kind) {
        return "new/" + kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    private void render() {
        begun.removeAll();
        var mine = drafts.mine(me.get());
        if (mine.isEmpty()) return;
        begun.add(new H2(t("new.drafts")));
        var places = names.areas();
        for (var draft : mine) begun.add(row(draft, Names.inWords(draft.title(), places)));
    }

    private Div row(Draft draft, String title) {
        var open = new RowLink(
                (draft.kind() == Kind.PLAN ? "plans/new" : address(draft.kind())) + "?draft=" + draft.id(),
                "draft-" + draft.id(),
                Spans.row(Status.icon(draft.kind()).create(), Spans.of(t(draft.kind())), Spans.typed(title)),
                Spans.of(t("new.draft-saved-on", times.local(draft.savedAt())), "quiet"));
        var discard = Fields.button("draft-discard-" + draft.id(), "new.discard", () -> {
            drafts.discard(draft.id(), me.get());
            render();
        });
        discard.addThemeName("tertiary");
        return Spans.div("draft-row", open, discard);
    }
}
