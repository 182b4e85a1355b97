package org.parley.ui.shell;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.ui.kit.Spans;

/**
 * Where I can go: what is done every day in one row, what is seldom done behind one button; where the row would not fit,
 * all of it behind another (styles/parley.css).
 */
class MainMenu extends Nav {

    /** From this order on it is seldom done. */
    private static final int SELDOM = 80;

    private final Div others = new Div();
    private final Fold more;
    private final Div seldom;
    private final Fold all;
    private final List<Anchor> links = new ArrayList<>();

    MainMenu() {
        setId("menu");
        addClassName("menu");
        getElement().setAttribute("aria-label", t("shell.menu"));
        others.setId("menu-others");
        others.addClassName("others");
        others.getElement().setAttribute("tabindex", "-1"); // else a press beside a link would leave it, and fold it
        more = new Fold("menu-more", "shell.more", VaadinIcon.ELLIPSIS_DOTS_H, others);
        seldom = Spans.div("seldom", more, others);
        more.closesBeyond(seldom);
        all = new Fold("menu-all", "shell.menu-all", VaadinIcon.MENU, this);
    }

    /** The button that unfolds it where it does not fit; stands before it. */
    Component button() {
        return all;
    }

    /** Folded, with these entries, in their order. */
    void show(List<MenuEntry> entries, String here) {
        removeAll();
        others.removeAll();
        links.clear();
        all.close();
        all.setVisible(!entries.isEmpty());
        more.close();
        entries.stream().filter(entry -> !isSeldom(entry)).forEach(entry -> add(link(entry, here)));
        var rest = entries.stream()
                .filter(MainMenu::isSeldom)
                .map(entry -> link(entry, here))
                .toList();
        if (rest.size() > 1) rest.forEach(others::add);
        if (rest.size() > 1) add(seldom);
        else rest.forEach(this::add); // a button for one entry would only be in the way
    }

    private static boolean isSeldom(MenuEntry entry) {
        return entry.order() != null && entry.order() >= SELDOM;
    }

    private Anchor link(MenuEntry entry, String here) {
        var path = entry.path().replaceFirst("^/", "");
        var link = new Anchor(path.isEmpty() ? "." : path, new Icon(entry.icon()), new Span(t(entry.title())));
        link.setRouterIgnore(false);
        link.setId(MenuBadges.id(entry.title()));
        if (path.equals(here)) link.getElement().setAttribute("aria-current", "page");
        links.add(link);
        return link;
    }

    /** Every entry's, unfolded or not. */
    Stream<Anchor> links() {
        return links.stream();
    }
}
