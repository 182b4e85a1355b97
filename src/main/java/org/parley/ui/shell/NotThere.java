package org.parley.ui.shell;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** Unknown and forbidden look the same: calmly, that nothing is here, and where to go. */
abstract class NotThere extends Div implements HasDynamicTitle {

    NotThere() {
        addClassName("page");
        setId("not-found");
        var back = new Anchor(".", t("not-found.back"));
        back.setId("not-found-back");
        add(new H1(t("not-found.title")), new Paragraph(t("not-found.text")), back);
    }

    @Override
    public String getPageTitle() {
        return t("not-found.title");
    }
}
