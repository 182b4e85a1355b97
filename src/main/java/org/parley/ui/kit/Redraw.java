package org.parley.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.ElementUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts newly made parts in the place of old ones only where they read differently, so that nothing else moves, closes or
 * loses its focus. What a part does but does not show (a version that its button sends) belongs into an attribute of it.
 */
public final class Redraw {

    /** Where what is read or sent once has its address. */
    private static final String GIVEN = "VAADIN/dynamic";

    private Redraw() {}

    /** Makes these the children of {@code parent}; tells whether any of them reads differently from before. */
    public static <P extends Component & HasComponents> boolean children(P parent, List<Component> fresh) {
        var old = parent.getChildren().toList();
        var wanted = wanted(old, fresh);
        if (wanted.equals(old)) return false;
        old.stream().filter(part -> !wanted.contains(part)).forEach(parent::remove);
        for (int i = 0; i < wanted.size(); i++) put(parent, i, wanted.get(i));
        return true;
    }

    private static <P extends Component & HasComponents> void put(P parent, int place, Component part) {
        var here = parent.getElement();
        var taken = place < here.getChildCount() && here.getChild(place).equals(part.getElement());
        if (!taken) parent.addComponentAtIndex(place, part);
    }

    private static List<Component> wanted(List<Component> old, List<Component> fresh) {
        var left = new ArrayList<>(old);
        var wanted = new ArrayList<Component>();
        for (var part : fresh) {
            var kept = keeps(left, part);
            kept.ifPresent(left::remove);
            wanted.add(kept.orElse(part));
        }
        return wanted;
    }

    private static Optional<Component> keeps(List<Component> left, Component part) {
        if (left.contains(part)) return Optional.of(part);
        var before = part.getId().flatMap(id -> left.stream()
                .filter(o -> id.equals(o.getId().orElse(null)))
                .findFirst());
        before.ifPresent(was -> carryOver(was, part));
        if (before.filter(Redraw::isTakingAFile).isPresent()) return before;
        var print = print(part);
        return left.stream().filter(one -> print(one).equals(print)).findFirst();
    }

    /**
     * How it reads: without how long until or since, which its moment in the title tells; without the addresses that
     * downloads get anew each time; and without what lies behind tabs, which is put there only when they are shown.
     */
    static String print(Component part) {
        var print = ElementUtil.toJsoup(new Document(""), part.getElement());
        if (!(print instanceof Element element)) return print.outerHtml();
        element.select(".time, .ticking").forEach(Element::empty);
        element.select(".ticking").forEach(left -> left.removeAttr("data-left"));
        element.select("vaadin-tabsheet > :not(vaadin-tabs)").forEach(Element::remove);
        element.getElementsByAttributeValueStarting("href", GIVEN).forEach(link -> link.removeAttr("href"));
        element.getElementsByAttributeValueStarting("target", GIVEN).forEach(upload -> upload.removeAttr("target"));
        return element.outerHtml();
    }

    /** What somebody opened stays open, and what was read further stays read further. */
    private static void carryOver(Component old, Component fresh) {
        var before = all(old).filter(one -> one.getId().isPresent()).toList();
        all(fresh).filter(one -> one.getId().isPresent()).toList().forEach(now -> before.stream()
                .filter(was -> was.getClass() == now.getClass() && was.getId().equals(now.getId()))
                .findFirst()
                .ifPresent(was -> asItWas(was, now)));
    }

    private static void asItWas(Component was, Component now) {
        if (was instanceof Details open && now instanceof Details details) details.setOpened(open.isOpened());
        if (was instanceof TabSheet before
                && now instanceof TabSheet tabs
                && before.getSelectedIndex() < tabs.getTabCount()) tabs.setSelectedIndex(before.getSelectedIndex());
        if (was instanceof MoreList<?> read && now instanceof MoreList<?> list) list.readAsFarAs(read);
    }

    private static boolean isTakingAFile(Component part) {
        return all(part).anyMatch(one -> one instanceof Upload upload && upload.isUploading());
    }

    private static Stream<Component> all(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(Redraw::all));
    }
}
