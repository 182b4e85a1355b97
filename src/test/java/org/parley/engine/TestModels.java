package org.parley.engine;

/** Process models for the tests of the engine's own settings. */
class TestModels {

    private TestModels() {}

    /** Start, the one activity with the id {@code task}, end. */
    static String around(String key, String task) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="https://parley.example/test"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                  <process id="%s" isExecutable="true" camunda:historyTimeToLive="P180D">
                    <startEvent id="begin"/>
                    <sequenceFlow id="to-task" sourceRef="begin" targetRef="task"/>
                    %s
                    <sequenceFlow id="to-end" sourceRef="task" targetRef="done"/>
                    <endEvent id="done"/>
                  </process>
                </definitions>
                """.formatted(key, task);
    }
}
