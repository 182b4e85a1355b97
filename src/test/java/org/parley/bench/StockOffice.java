package org.parley.bench;

import static java.util.Map.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The usual way of building this on the engine: the same models with a user task per party, and the facts of requests and
 * answers as variables. Facts are not copied into the called process, and no journal is kept, which spares it a lot.
 */
final class StockOffice extends BareOffice {

    StockOffice(Server server, String name) {
        super(server, name, StockOffice::withTasks);
    }

    private static String withTasks(String file, String model) {
        if (!file.startsWith("party-clearance")) return model;
        var begin = model.indexOf("<bpmn:receiveTask");
        var end = model.indexOf("</bpmn:receiveTask>");
        var task = model.substring(begin, end)
                .replace("receiveTask", "userTask")
                .replace(
                        " messageRef=\"answer-given-message\"",
                        " camunda:candidateGroups=\"${slotId}\" camunda:dueDate=\"${clearanceSteps.dueAt(slotId)}\"")
                .replaceAll("(?s)<bpmn:extensionElements>.*</bpmn:extensionElements>", "");
        return model.substring(0, begin) + task + "</bpmn:userTask>"
                + model.substring(end + "</bpmn:receiveTask>".length());
    }

    @Override
    Map<String, Object> facts(String request) {
        var start = Instant.now().plus(Duration.ofDays(21));
        return new HashMap<>(Map.ofEntries(
                entry("requestId", request),
                entry("reference", "HP-2026-" + request.substring(0, 8)),
                entry("title", "Besieged quarter " + request.substring(0, 8)),
                entry("area", "SY" + request.substring(0, 6)),
                entry("pauseKind", "PAUSE"),
                entry("purpose", "aid"),
                entry("startsAt", Date.from(start)),
                entry("endsAt", Date.from(start.plus(Duration.ofHours(48)))),
                entry("zone", "Asia/Damascus"),
                entry("openedBy", "coordinator"),
                entry("openedAt", new Date()),
                entry("termsVersion", 1),
                entry("decision", "ASKING")));
    }

    @Override
    public List<Runnable> answers(UUID request) {
        var tasks = bare.engine.getTaskService();
        var id = request.toString();
        return tasks.createTaskQuery().processInstanceBusinessKey(id).list().stream()
                .map(task -> answer(id, () -> tasks.complete(task.getId(), said())))
                .toList();
    }

    private static Map<String, Object> said() {
        return new HashMap<>(Map.of(
                "choice",
                "APPROVE",
                "form",
                "WRITTEN",
                "channel",
                "PROGRAM",
                "office",
                Facts.OFFICE,
                "remarks",
                Facts.REMARKS,
                "givenBy",
                "delegate",
                "saidAt",
                new Date(),
                "answerTermsVersion",
                1));
    }
}
