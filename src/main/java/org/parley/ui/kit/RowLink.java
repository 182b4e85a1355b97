package org.parley.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** A row of a list that is one link as a whole: large enough for a thumb. */
public final class RowLink extends Div {

    public RowLink(String address, String testId, Component... parts) {
        var link = new Anchor(address, parts);
        link.addClassName("row-link");
        link.getElement().setAttribute("data-testid", testId);
        addClassName("card");
        add(link);
    }
}
