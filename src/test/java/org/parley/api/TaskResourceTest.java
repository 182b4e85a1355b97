package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What waits for somebody, over the API: found, taken, passed on, remembered, mended. */
@ParleyTest
class TaskResourceTest {

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    TestTime time;

    Field field;
    Caller colleague;
    String task;

    @BeforeEach
    void aPauseIsAskedFor() {
        field = new Field(http, db);
        colleague = field.account("DELEGATE", field.northCode);
        field.open("/ceasefires", field.pause(time.now().plus(Duration.ofDays(20))));
        task = field.north.read("/tasks").text("/rows/0/id");
    }

    @Test
    void whoeverIsSecondIsToldWhoSeesToIt() {
        assertThat(field.north.send("/tasks/{id}/taking", "{}", task).text("/taken/mine"))
                .isEqualTo("true");

        var refused = colleague.send("/tasks/{id}/taking", "{}", task).with(HttpStatus.UNPROCESSABLE_ENTITY);

        assertThat(refused.text("/errors/0/key")).isEqualTo("task.taken-already");
        assertThat(colleague.read("/tasks?whose=MINE").text("/rows/0/id")).isEmpty();
        assertThat(field.north.read("/tasks?whose=MINE").text("/rows/0/id")).isEqualTo(task);
    }

    @Test
    void whatNoFilterKnowsIsRefusedByItsName() {
        assertThat(field.north.read("/tasks?due=SOMETIME").status()).isEqualTo(422);
        assertThat(field.north.read("/tasks?priority=high").status()).isEqualTo(422);
        assertThat(field.north.read("/tasks?followUp=perhaps").status()).isEqualTo(422);
    }

    @Test
    void aTaskIsMarkedUrgentPassedOnAndRemembered() {
        field.north
                .send("/tasks/{id}/priority", "{\"priority\": \"HIGH\"}", task)
                .with(HttpStatus.OK);
        var to = "{\"to\": \"" + colleague.username() + "\"}";
        field.north.send("/tasks/{id}/assignment", to, task).with(HttpStatus.OK);
        var tomorrow = time.now().plus(Duration.ofDays(1));
        var read = colleague
                .send("/tasks/{id}/follow-up", "{\"remindAt\": \"" + tomorrow + "\"}", task)
                .with(HttpStatus.OK);

        assertThat(read.text("/priority")).isEqualTo("HIGH");
        assertThat(read.text("/taken/mine")).isEqualTo("true");
        assertThat(read.text("/remindAt")).isEqualTo(tomorrow.toString());
        assertThat(field.north.send("/tasks/{id}/priority", "{}", task).refusals())
                .containsExactly("priority: field.missing");
    }

    @Test
    void filtersAreKeptByName() {
        field.north.send("/me/task-filters", Example.of("saveTaskFilter")).with(HttpStatus.OK);

        assertThat(field.north.read("/me/task-filters").text("/0/filter/whose")).isEqualTo("MINE");
        assertThat(colleague.read("/me/task-filters").text("/0/name")).isEmpty();
        field.north
                .send("/me/task-filters/removal", Example.of("dropTaskFilter"))
                .with(HttpStatus.OK);
        field.north
                .send("/me/task-filters/removal", Example.of("dropTaskFilter"))
                .with(HttpStatus.NOT_FOUND);
    }

    @Test
    void anAbsenceIsToldToBoth() {
        var today = LocalDate.ofInstant(time.now(), Stage.DAMASCUS).toString();
        var away = Example.of("noteAbsence").put("substitute", colleague.username());
        away.put("from", today).put("until", today);
        var noted = field.north.send("/me/absences", away).with(HttpStatus.CREATED);

        assertThat(field.north.read("/me/substitutes").text("/0/username")).isEqualTo(colleague.username());
        assertThat(colleague.read("/me/absences").text("/0/id")).isEqualTo(noted.text("/id"));
        assertThat(field.south.read("/me/absences").text("/0/id")).isEmpty();
        colleague.send("/absences/{id}/ending", "{}", noted.id()).with(HttpStatus.NOT_FOUND);
        field.north.send("/absences/{id}/ending", "{}", noted.id()).with(HttpStatus.OK);
    }

    /** digiwf #476 */
    @Test
    void anAdministratorMendsAnInboxFromWhichATaskVanished() {
        var administrator = field.account("ADMINISTRATOR", null);
        db.sql("delete from inbox_task where id = cast(:id as uuid)")
                .param("id", task)
                .update();
        assertThat(administrator.read("/inbox/differences").text("/0/what")).isNotEmpty();

        for (var mended = "1"; !mended.equals("0"); )
            mended = administrator
                    .send("/inbox/repairs", "{}")
                    .with(HttpStatus.OK)
                    .text("/mended");

        assertThat(field.north.read("/tasks").text("/rows/0/kind")).isEqualTo("answer");
        assertThat(field.north.read("/inbox/differences").status()).isEqualTo(403);
        assertThat(field.coordinator.send("/inbox/repairs", "{}").status()).isEqualTo(403);
    }
}
