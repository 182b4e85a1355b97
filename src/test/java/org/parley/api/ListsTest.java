package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.search.Index;
import org.parley.testing.ParleyTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@ParleyTest
class ListsTest {

    @Autowired
    Index index;

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    TestTime time;

    Field field;

    @BeforeEach
    void people() {
        field = new Field(http, db);
    }

    @Test
    void pagesHoldEveryRequestOnce() {
        var opened = new ArrayList<String>();
        for (int i = 0; i < 5; i++) opened.add(aPause());

        var first = field.north.read("/requests?limit=3").with(HttpStatus.OK);
        var second = field.north.read("/requests?limit=3&after={after}", first.text("/next"));

        var found = new ArrayList<>(first.all("id"));
        found.addAll(second.with(HttpStatus.OK).all("id"));
        assertThat(found).containsExactlyInAnyOrderElementsOf(opened);
        assertThat(second.body().has("next")).isFalse();
    }

    @Test
    void requestIsFoundByItsReference() {
        var pause = aPause();
        var reference = field.coordinator.read("/requests/{id}", pause).text("/reference");

        assertThat(found("?search=" + reference.toLowerCase())).containsExactly(pause);
    }

    @Test
    void filtersNarrowTheList() {
        var pause = aPause();
        index.follow(List.of(UUID.fromString(pause)));

        assertThat(found("?search=" + field.area + "&kind=CEASEFIRE&decision=ASKING&course=NOT_STARTED&openOnly=true"))
                .containsExactly(pause);
        assertThat(found("?search=" + field.area + "&kind=CONVOY")).isEmpty();
        assertThat(found("?search=" + field.area + "&decision=CLEAR")).isEmpty();
    }

    @Test
    void tasksComeInPages() {
        for (int i = 0; i < 3; i++) aPause();

        var first = field.north.read("/tasks?limit=2").with(HttpStatus.OK);
        var second = field.north
                .read("/tasks?limit=2&after={after}", first.text("/next"))
                .with(HttpStatus.OK);

        assertThat(first.all("kind")).containsExactly("answer", "answer");
        assertThat(second.all("kind")).containsExactly("answer");
    }

    @Test
    void timelineComesInPages() {
        var pause = aPause();

        var first =
                field.coordinator.read("/requests/{id}/timeline?limit=1", pause).with(HttpStatus.OK);
        var second =
                field.coordinator.read("/requests/{id}/timeline?limit=200&after={after}", pause, first.text("/next"));

        assertThat(first.all("position")).hasSize(1);
        assertThat(second.with(HttpStatus.OK).all("key")).contains("request.opened");
    }

    @Test
    void partiesAreasAndRoutesAreListed() {
        assertThat(field.north.read("/parties").with(HttpStatus.OK).all("code")).contains(field.northCode);
        assertThat(field.north.read("/areas").with(HttpStatus.OK).all("pcode")).contains(field.area);
        field.north.read("/routes").with(HttpStatus.OK);
    }

    private List<String> found(String query) {
        return field.coordinator.read("/requests" + query).with(HttpStatus.OK).all("id");
    }

    private String aPause() {
        return field.open("/ceasefires", field.pause(time.now().plus(Duration.ofDays(10))))
                .toString();
    }
}
