package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.parley.clearance.Evidence;
import org.parley.contact.ContactDraft;
import org.parley.contact.Contacts;
import org.parley.contact.Means;
import org.parley.overview.RequestList.Filter;
import org.parley.overview.RequestList.Row;
import org.parley.security.Actor;
import org.parley.shared.Sql;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A pause that is asked for, with words in it that nobody used before, and people who look for them. */
abstract class Finding {

    @Autowired
    Talks talks;

    @Autowired
    Search search;

    @Autowired
    Index index;

    @Autowired
    Evidence evidence;

    @Autowired
    Contacts contacts;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient jdbc;

    Stage stage;
    UUID request;

    final String noted = word("noted");
    final String place = word("place");

    @BeforeEach
    void aPauseIsAskedFor() {
        stage = talks.stage;
        jdbc.sql("update area set name_en = :name, name_ar = 'حي الشيخ مقصود' where pcode = :code")
                .param("name", "Quarter " + place)
                .param("code", stage.area)
                .update();
        request = talks.open(stage.pauseNoted("Call " + noted + " before noon"));
    }

    static String word(String beginning) {
        return beginning + UUID.randomUUID().toString().replace("-", "").substring(0, 12) + "x";
    }

    void documentIsAdded(String name, Actor by) {
        evidence.attach(request, null, name, "A letter".getBytes(), by).orElseThrow();
    }

    void isTold(String outcome, boolean confidential) {
        var told = new ContactDraft(time.now(), null, Means.TELEPHONE, "Liaison", null, outcome, confidential);
        contacts.note(request, told, stage.coordinator).orElseThrow();
    }

    /** As it is reported once the pause is in effect. */
    void isViolated(String source, String note) {
        jdbc.sql("""
                        insert into violation (id, request_id, kind, place, alleged_party, source, status, severity, note,
                            happened_at, entered_at, entered_by, version, status_since)
                        values (:id, :request, 'SHELLING', 'Ramouseh', :party, :source, 'ALLEGED', 1, :note,
                            :now, :now, :by, 0, :now)""")
                .param("id", UUID.randomUUID())
                .param("request", request)
                .param("party", stage.north)
                .param("source", source)
                .param("note", note)
                .param("now", Sql.utc(time.now()))
                .param("by", stage.monitor.username())
                .update();
    }

    /** What is there by now is read into the index; count and page agree. */
    List<Row> rows(String text, Actor who) {
        index.follow(List.of(request));
        var filter = text(text);
        var rows = search.page(filter, who, null, 50).rows();
        assertThat(search.count(filter, who)).isEqualTo(rows.size());
        return rows;
    }

    boolean finds(Actor who, String text) {
        return rows(text, who).stream().map(Row::id).toList().equals(List.of(request));
    }

    boolean findsNothing(Actor who, String text) {
        return rows(text, who).isEmpty();
    }

    static Filter text(String text) {
        return new Filter(text, null, null, null, false);
    }
}
