package org.parley.stories;

import org.openqa.selenium.By;

/** A page in either theme, once all that draws itself is drawn. */
final class Looks {

    private static final String DRAWN = """
            const seen = [...document.querySelectorAll('.diagram')].filter((one) => one.checkVisibility());
            return seen.every((one) => one.querySelector('.djs-element')) ? true : null;
            """;

    private static final String TWO_FRAMES =
            "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()));";

    /** The labels of fields take a fifth of a second from one colour to the other. */
    private static final String FADED = "setTimeout(arguments[0], 300);";

    private Looks() {}

    static void drawn(Screen screen) {
        screen.see(By.tagName("h1"));
        screen.settle();
        screen.until("drawn", one -> one.executeScript(DRAWN));
        screen.browser().executeAsyncScript(TWO_FRAMES);
    }

    static void dark(Screen screen) {
        theme(screen, "dark");
    }

    static void light(Screen screen) {
        theme(screen, "light");
    }

    private static void theme(Screen screen, String theme) {
        screen.browser().executeScript("window.parleyTheme.choose(arguments[0])", theme);
        screen.browser().executeAsyncScript(FADED);
    }

    /** How far it would scroll sideways, in the part of the page that scrolls. */
    static long width(Screen screen) {
        return (Long) screen.browser().executeScript("""
                const page = document.querySelector('vaadin-app-layout')?.shadowRoot.querySelector('[content]');
                return Math.max(document.scrollingElement.scrollWidth, page?.scrollWidth ?? 0);
                """);
    }
}
