package org.parley.ui;

import com.vaadin.flow.component.page.AppShellConfigurator;

/** The page around all screens. */
public class AppShell implements AppShellConfigurator {}
