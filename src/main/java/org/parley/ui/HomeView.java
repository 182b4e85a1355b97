package org.parley.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Where everybody arrives after signing in. */
@Route("")
@PermitAll
public class HomeView extends VerticalLayout {

    public HomeView() {
        add(new H1("Parley"));
    }
}
