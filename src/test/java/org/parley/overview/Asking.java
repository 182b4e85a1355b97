package org.parley.overview;

import static org.parley.overview.RealRound.cell;
import static org.parley.overview.RealRound.slot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.parley.clearance.Answer;
import org.parley.clearance.AnswerDraft;
import org.parley.clearance.Answers;
import org.parley.clearance.Choice;
import org.parley.clearance.Conditions;
import org.parley.clearance.Negotiations;
import org.parley.clearance.Questions;
import org.parley.clearance.Slots;
import org.parley.request.Request;
import org.parley.request.TermsCodec;
import org.parley.security.Actor;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A round of the program's own, with the deeds of those who take part in it. */
abstract class Asking {

    @Autowired
    DataSource database;

    @Autowired
    TermsCodec codec;

    @Autowired
    ObjectMapper json;

    @Autowired
    Negotiations negotiations;

    @Autowired
    Answers answers;

    @Autowired
    Conditions conditions;

    @Autowired
    Questions questions;

    @Autowired
    Slots slots;

    @Autowired
    TestTime time;

    Faces faces;
    RealRound round;
    Request request;

    @BeforeEach
    void aPauseIsAskedForInAnAreaOfTwoGroups() {
        var today = time.now().atZone(ZoneOffset.UTC).toLocalDate();
        round = new RealRound(JdbcClient.create(database), today);
        faces = new Faces(database, codec);
        request = negotiations.open(round.terms(48), round.coordinator).orElseThrow();
    }

    void approve(String party) {
        var delegate = party.equals(round.north) ? round.northsDelegate : round.data.delegateOf(party);
        answers.answer(
                        slot(faces.matrices.of(request.id(), round.coordinator), party),
                        round.draft(Choice.APPROVE, sha256(), null),
                        delegate)
                .orElseThrow();
    }

    Answer north(Choice choice) {
        return answers.answer(northsCell().slotId(), draft(choice), round.northsDelegate)
                .orElseThrow();
    }

    void south(Choice choice) {
        var own = faces.matrices.of(request.id(), round.southsDelegate);
        answers.answer(slot(own, round.south), draft(choice), round.southsDelegate)
                .orElseThrow();
    }

    AnswerDraft draft(Choice choice) {
        return round.draft(choice, sha256(), choice == Choice.COUNTER_PROPOSE ? round.terms(3) : null);
    }

    Matrix.Cell northsCell() {
        return cell(faces.matrices.of(request.id(), round.coordinator), round.north);
    }

    String sha256() {
        return faces.page.versions(request.id(), round.coordinator).get(0).sha256();
    }

    String everythingOfTheSouth() {
        return everythingOf(round.southsDelegate);
    }

    String everythingOf(Actor who) {
        try {
            return json.writeValueAsString(faces.everything(request.id(), request.reference(), who));
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }
}
