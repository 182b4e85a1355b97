package org.parley.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Date;
import java.util.Map;
import java.util.UUID;

/** The engine's own task list: tasks for a group, with a due date, the most urgent first. */
final class TaskEngine implements AutoCloseable {

    private static final String GROUP = "COORDINATOR";

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="bench"
                         xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
              <process id="to-decide" isExecutable="true" camunda:historyTimeToLive="P180D">
                <startEvent id="begin"/>
                <sequenceFlow id="to-decision" sourceRef="begin" targetRef="decide"/>
                <userTask id="decide" name="Decide" camunda:candidateGroups="%s"/>
              </process>
            </definitions>""".formatted(GROUP);

    final String url;
    final HikariDataSource database;
    private final BareEngine bare;

    TaskEngine(Server server, String name) {
        url = server.create(name);
        database = server.pool(url);
        bare = BareEngine.on(name, database, Map.of(), Map.of("to-decide.bpmn", MODEL));
    }

    UUID open() {
        var request = UUID.randomUUID();
        bare.engine.getRuntimeService().startProcessInstanceByKey("to-decide", request.toString());
        var tasks = bare.engine.getTaskService();
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(request.toString())
                .singleResult();
        task.setDueDate(new Date());
        tasks.saveTask(task);
        return request;
    }

    /** The first page and how many there are. */
    void look() {
        var mine = bare.engine.getTaskService().createTaskQuery().taskCandidateGroup(GROUP);
        var page = mine.orderByDueDate().asc().listPage(0, 50);
        if (page.size() < 50 || mine.count() < 50) throw new IllegalStateException("nothing was loaded");
    }

    @Override
    public void close() {
        bare.close();
        database.close();
    }
}
