package org.parley.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.parley.ui.kit.Spans;

/** The numbers beside the menu's entries, as they are now. */
@org.springframework.stereotype.Component
class MenuBadges {

    private static final String CLASS = "count";

    private final List<Badged> badges;

    MenuBadges(List<Badged> badges) {
        this.badges = badges;
    }

    /** The id of a menu entry's link. */
    static String id(String title) {
        return title.replace('.', '-');
    }

    /** Brings them up to date; tells whether one changed. */
    boolean show(MainMenu menu) {
        var changed = false;
        for (var badge : badges) changed |= show(badge, menu);
        return changed;
    }

    private static boolean show(Badged badge, MainMenu menu) {
        var entry = menu.links()
                .filter(link -> link.getId().filter(id(badge.menu())::equals).isPresent())
                .findFirst();
        return entry.isPresent() && show(badge.badge(), entry.get());
    }

    private static boolean show(Optional<String> number, Component link) {
        var shown = link.getChildren()
                .filter(Span.class::isInstance)
                .map(Span.class::cast)
                .filter(span -> span.hasClassName(CLASS))
                .findFirst();
        if (number.equals(shown.map(Span::getText))) return false;
        shown.ifPresent(span -> span.removeFromParent());
        number.ifPresent(text -> ((HasComponents) link).add(Spans.of(text, CLASS)));
        return true;
    }
}
