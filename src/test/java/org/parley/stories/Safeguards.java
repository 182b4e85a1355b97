package org.parley.stories;

import java.nio.file.Path;
import org.openqa.selenium.By;
import org.parley.evacuation.ConsentMethod;
import org.parley.evacuation.Finding;

/** What holds for the groups of an evacuation: of their own free will, under whose guarantee, how far they are. */
class Safeguards {

    private final Screen screen;
    private final RequestPage page;

    Safeguards(Screen screen, RequestPage page) {
        this.screen = screen;
        this.page = page;
    }

    void assess(int group, ConsentMethod method, int interviewed) {
        screen.click("assess-group-" + group);
        screen.select("consent-method", Words.of(screen, method));
        screen.type("consent-interviewed", interviewed);
        screen.choose("consent-finding", Words.of(screen, Finding.MET));
        screen.click(By.cssSelector("#consent-independent input"));
        page.confirm("voluntariness-dialog");
    }

    /** As that party wrote it. */
    void guarantee(String party, String wording, Path letter) {
        screen.click("add-guarantee");
        Part.all(screen).pick("guarantee-party", party);
        screen.type("guarantee-wording", wording);
        screen.attach("guarantee-document", letter);
        page.confirm("guarantee-dialog");
    }

    void depart(int group, int boarded) {
        screen.click("depart-group-" + group);
        screen.type("group-boarded", boarded);
        page.confirm("group-departure-dialog");
    }

    void arrive(int group, int arrived) {
        screen.click("arrive-group-" + group);
        screen.type("group-arrived", arrived);
        page.confirm("group-arrival-dialog");
    }

    String of(int group) {
        return screen.text(By.id("group-" + group));
    }
}
