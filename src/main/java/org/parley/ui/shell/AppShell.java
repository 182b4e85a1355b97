package org.parley.ui.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;

/** The page around all screens. {@code @StyleSheet} would be ignored here, so the stylesheet is a link. */
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings page) {
        page.addLink("stylesheet", "styles/parley.css");
        page.addFavIcon("icon", "styles/parley.svg", "any");
        page.setViewport("width=device-width, initial-scale=1");
    }
}
