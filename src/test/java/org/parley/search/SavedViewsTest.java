package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.testing.Talks.refusals;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.overview.RequestList.Filter;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.shared.NotFound;
import org.parley.testing.Given;
import org.parley.testing.ParleyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a person looks for again and again in the list of requests. */
@ParleyTest
class SavedViewsTest {

    private static final Filter FOOD =
            new Filter("food Aleppo", Kind.CONVOY, Decision.ASKING, Course.NOT_STARTED, true);
    private static final Filter OPEN = new Filter(null, null, null, null, true);

    @Autowired
    SavedViews views;

    @Autowired
    JdbcClient jdbc;

    private Actor me;

    @BeforeEach
    void somebodyLooks() {
        me = new Actor(Given.anAccount(jdbc), Set.of(Role.COORDINATOR), null);
    }

    @Test
    void viewIsKeptUnderItsNameWithEverythingItAsksFor() {
        views.save(" Food ", FOOD, me).orElseThrow();
        assertThat(views.of(me)).containsExactly(new SavedView("Food", FOOD));
    }

    @Test
    void sameNameReplaces() {
        views.save("Mine", FOOD, me).orElseThrow();
        views.save("Mine", OPEN, me).orElseThrow();
        assertThat(views.of(me)).containsExactly(new SavedView("Mine", OPEN));
    }

    @Test
    void nobodyElseReadsRenamesOrDropsIt() {
        views.save("Mine", OPEN, me).orElseThrow();
        var other = new Actor(Given.anAccount(jdbc), Set.of(Role.COORDINATOR), null);
        assertThat(views.of(other)).isEmpty();
        assertThatThrownBy(() -> views.rename("Mine", "Yours", other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> views.drop("Mine", other)).isInstanceOf(NotFound.class);
        assertThat(views.of(me)).hasSize(1);
    }

    @Test
    void renamedToANameThatIsTakenIsRefused() {
        views.save("One", OPEN, me).orElseThrow();
        views.save("Two", FOOD, me).orElseThrow();
        assertThat(refusals(views.rename("One", "Two", me))).containsExactly("view.name-taken");
        assertThat(views.rename("One", " Three ", me).orElseThrow())
                .extracting(SavedView::name)
                .containsExactly("Three", "Two");
    }

    @Test
    void droppedIsGone() {
        views.save("One", OPEN, me).orElseThrow();
        assertThat(views.drop("One", me).orElseThrow()).isEmpty();
        assertThatThrownBy(() -> views.drop("One", me)).isInstanceOf(NotFound.class);
    }

    @Test
    void personKeepsAtMostTwentyThatAskForSomething() {
        for (int n = 0; n < 20; n++) views.save("View " + n, OPEN, me).orElseThrow();
        assertThat(refusals(views.save("One more", OPEN, me))).containsExactly("filter.too-many");
        assertThat(refusals(views.save("View 7", FOOD, me))).isEmpty();
        assertThat(refusals(views.save("View 8", Filter.NONE, me))).containsExactly("filter.asks-nothing");
    }

    @Test
    void nameIsObligatoryAndNeitherItNorTheTextIsEndless() {
        assertThat(refusals(views.save(" ", OPEN, me))).containsExactly("field.missing");
        var endless = new Filter("t".repeat(201), null, null, null, false);
        assertThat(refusals(views.save("n".repeat(61), endless, me))).containsExactly("text.too-long", "text.too-long");
    }
}
