package org.parley.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everything that can be read or heard of a part of a screen: texts, labels, titles, hints; each piece by itself. */
final class AllTexts {

    private static final List<String> PROPERTIES =
            List.of("label", "helperText", "placeholder", "title", "headerTitle", "summaryText", "errorMessage");
    private static final List<String> ATTRIBUTES = List.of("title", "aria-label", "alt");

    private AllTexts() {}

    static List<String> of(Component part) {
        var found = new ArrayList<String>();
        collect(part.getElement(), found);
        return found;
    }

    /** The whole page; what is open above it is asked for by itself. */
    static List<String> ofThePage() {
        return of(UI.getCurrent());
    }

    private static void collect(Element element, List<String> found) {
        if (element.isTextNode()) {
            found.add(element.getText());
            return;
        }
        PROPERTIES.stream()
                .map(name -> element.getProperty(name))
                .filter(text -> text != null && !text.isBlank())
                .forEach(found::add);
        ATTRIBUTES.stream()
                .filter(element::hasAttribute)
                .map(element::getAttribute)
                .forEach(found::add);
        Stream.concat(element.getChildren(), element.getComponent().stream().flatMap(AllTexts::inside))
                .distinct()
                .forEach(child -> collect(child, found));
    }

    /** Parts that a component holds beside its children: the body of a dialog, the summary of what is folded away. */
    private static Stream<Element> inside(Component component) {
        return component.getChildren().map(Component::getElement);
    }
}
