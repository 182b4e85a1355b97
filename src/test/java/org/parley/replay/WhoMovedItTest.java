package org.parley.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.testing.DraftSample.aDraft;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Channel;
import org.parley.clearance.Choice;
import org.parley.clearance.Form;
import org.parley.overview.Sight;
import org.parley.security.Actor;
import org.parley.testing.ParleyTest;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose deed ended a step is kept with the step; time stands still here, so that no time could tell. */
@ParleyTest
class WhoMovedItTest {

    private static final String ASKED = "await-answer";

    @Autowired
    Passages passages;

    @Autowired
    Talks talks;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient db;

    UUID pause;
    String north;
    String south;

    @BeforeEach
    void asked() {
        pause = talks.open(talks.stage.pause());
        north = talks.stage.north;
        south = talks.stage.south;
    }

    /** The answers of one party ended the wait for it, as this reader knows. */
    private List<String> movers(String party, Actor reader) {
        return passages.of(pause, "ceasefire", Sight.of(reader)).stream()
                .filter(step -> party.equals(step.party()) && step.element().equals(ASKED) && step.leftAt() != null)
                .map(step -> String.valueOf(step.byUsername()))
                .toList();
    }

    private String whoAnswered(String party) {
        return db.sql("""
                        select j.actor from journal j
                        where j.request_id = :id and j.party_code = :party and j.entry_key like 'answer.%'
                        order by j.seq desc fetch first 1 row only""")
                .param("id", pause)
                .param("party", party)
                .query(String.class)
                .single();
    }

    @Test
    void twoAnswersOfOneMomentAreToldApart() {
        talks.approves(north);
        talks.approves(south);
        var staff = talks.stage.coordinator;
        assertThat(whoAnswered(north)).isNotEqualTo(whoAnswered(south));
        assertThat(movers(north, staff)).containsExactly(whoAnswered(north));
        assertThat(movers(south, staff)).containsExactly(whoAnswered(south));
    }

    @Test
    void ofAStepThatTheProgramEndedNobodyIsNamed() {
        time.moveBy(Duration.ofDays(6));
        assertThat(movers(north, talks.stage.coordinator)).isNotEmpty().containsOnly("null");
    }

    @Test
    void partyReadsItsOwnPeopleAndNobodyOfTheOffice() {
        talks.approves(north);
        talks.relays(
                talks.stage.secondCoordinator, south, aDraft(Choice.APPROVE).in(Form.VERBAL), Channel.TELEPHONE);
        assertThat(movers(north, talks.stage.delegateOf(north))).containsExactly(whoAnswered(north));
        assertThat(movers(south, talks.stage.delegateOf(south))).isNotEmpty().containsOnly("null");
        assertThat(movers(south, talks.stage.delegateOf(north))).isEmpty();
        assertThat(passages.of(pause, "ceasefire", Sight.of(talks.stage.delegateOf(north))))
                .filteredOn(step -> step.party() == null)
                .isNotEmpty()
                .allMatch(step -> step.byUsername() == null && step.byName() == null);
    }
}
