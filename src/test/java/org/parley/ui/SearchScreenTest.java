package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.testing.DraftSample.aDraft;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Choice;
import org.parley.search.Index;
import org.parley.search.SavedViews;
import org.parley.security.Role;
import org.parley.testing.ScreenTest;
import org.parley.testing.Talks;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of requests, looked through by words. */
@ScreenTest
class SearchScreenTest {

    @Autowired
    Screen screen;

    @Autowired
    Talks talks;

    @Autowired
    Index index;

    @Autowired
    SavedViews views;

    private String said;

    @BeforeEach
    void aPartySpeaks() {
        var request = talks.open(talks.stage.pause());
        said = "said" + request.toString().replace("-", "") + "x";
        talks.says(talks.stage.north, aDraft(Choice.REJECT).saying("Not before " + said))
                .orElseThrow();
        index.follow(List.of(request));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void rowSaysWhereItWasFound() {
        screen.signIn(Role.COORDINATOR, null);
        screen.go("requests?q=" + said);
        assertThat(screen.text("requests-count")).contains("1");
        assertThat(screen.text("requests"))
                .contains(talks.head().reference())
                .contains("In an answer of A party")
                .contains("Not before " + said);
    }

    @Test
    void otherPartyFindsNothing() {
        screen.signIn(Role.DELEGATE, talks.stage.south);
        screen.go("requests?q=" + said);
        assertThat(screen.shows("requests-show-all")).isTrue();
        assertThat(screen.text("requests")).doesNotContain(talks.head().reference());
    }

    @Test
    void arabicReaderIsToldInArabic() {
        screen.signIn(Role.COORDINATOR, null, "ar");
        screen.go("requests?q=" + said);
        assertThat(screen.text("requests")).contains("في رد من", "طرف");
    }

    @Test
    void viewIsKeptUnderANameRenamedAndForgotten() {
        var me = screen.signIn(Role.COORDINATOR, null);
        screen.go("requests");
        assertThat(screen.shows("save-view")).isFalse();
        screen.go("requests?open=true");
        screen.click("save-view");
        screen.type("view-name", "What is open");
        screen.click("save-view-dialog-confirm");
        assertThat(screen.text("saved-views")).contains("What is open");
        assertThat(screen.shows("save-view")).isFalse();
        screen.click("rename-view-0");
        screen.type("view-name", "All that is open");
        screen.click("rename-view-dialog-confirm");
        assertThat(screen.text("saved-views")).contains("All that is open");
        assertThat(views.of(me)).hasSize(1);
        screen.click("drop-view-0");
        screen.click("drop-view-dialog-confirm");
        assertThat(screen.shows("saved-views")).isFalse();
    }
}
