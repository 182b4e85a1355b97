package org.parley.stories;

import org.openqa.selenium.By;

/** A page that somebody has open and does not load again, while others do something. */
class Watched {

    private final Screen screen;
    private final long since;
    private final Object mark;

    private Watched(Screen screen) {
        this.screen = screen;
        this.since = refreshes(screen);
        this.mark = screen.browser().executeScript("return window.watchedSince = performance.now()");
    }

    static Watched from(Screen screen) {
        screen.settle();
        return new Watched(screen);
    }

    /** Until the program has drawn on it what others did. */
    void follows() {
        screen.until("refreshed", any -> refreshes(screen) > since ? true : null);
        stillTheSamePage();
    }

    /** Until it says that somebody changed what is being typed about. */
    void isTold() {
        var line = By.id("changed-line");
        screen.until("in view, wherever the page is scrolled to", any -> screen.isInView(line));
        stillTheSamePage();
    }

    private void stillTheSamePage() {
        if (!mark.equals(screen.browser().executeScript("return window.watchedSince")))
            throw new AssertionError(
                    "the page was loaded again: " + screen.browser().getCurrentUrl());
    }

    private static long refreshes(Screen screen) {
        var live = screen.until("live", one -> one.findElement(By.id("live")));
        return Long.parseLong(String.valueOf(live.getDomAttribute("data-refreshes")));
    }
}
