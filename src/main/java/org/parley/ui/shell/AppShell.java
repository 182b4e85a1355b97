package org.parley.ui.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;

/**
 * The page around all screens. {@code @StyleSheet} would be ignored here, so the stylesheet is a link; the theme stands
 * in the page itself, or it would flash. Screens are pushed to, since others change what they show.
 */
@Push
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings page) {
        page.addInlineFromFile(
                Inline.Position.PREPEND, "META-INF/resources/scripts/theme.js", Inline.Wrapping.JAVASCRIPT);
        page.addLink("stylesheet", "styles/parley.css");
        page.addFavIcon("icon", "styles/parley.svg", "any");
        page.setViewport("width=device-width, initial-scale=1");
    }
}
