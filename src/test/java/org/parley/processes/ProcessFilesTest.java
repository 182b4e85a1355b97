package org.parley.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.processes.ProcessFile.camunda;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What every process file must be, and that what it names exists in the program. */
class ProcessFilesTest {

    private static final Set<String> CODE =
            Set.of("scriptTask", "script", "connector", "executionListener", "taskListener");

    private static List<ProcessFile> processes() {
        return ProcessFile.ending(".bpmn");
    }

    private static List<ProcessFile> all() {
        return ProcessFile.all().toList();
    }

    @Test
    void thereAreFiles() {
        assertThat(all()).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("processes")
    void holdsOneProcessThatRunsAndIsNamedLikeItsFile(ProcessFile file) {
        assertThat(file.elements("process")).singleElement().satisfies(process -> {
            assertThat(process.getAttribute("isExecutable")).isEqualTo("true");
            assertThat(process.getAttribute("id")).isEqualTo(file.name());
            assertThat(process.getAttribute("name")).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysHowLongTheEngineKeepsItsHistory(ProcessFile file) {
        assertThat(Stream.concat(file.elements("process"), file.elements("decision")))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(camunda(it, "historyTimeToLive")).matches("P\\d+D"));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void drawsEveryStepAndEveryLine(ProcessFile file) {
        assertThat(drawn(file, "BPMNShape"))
                .containsExactlyInAnyOrderElementsOf(
                        file.steps().map(ProcessFilesTest::id).toList());
        assertThat(drawn(file, "BPMNEdge"))
                .containsExactlyInAnyOrderElementsOf(
                        file.elements("sequenceFlow").map(ProcessFilesTest::id).toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void givesIdsThatAreWords(ProcessFile file) {
        assertThat(file.ids()).isNotEmpty().doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void namesEveryStepThatAPersonMayWonderAbout(ProcessFile file) {
        assertThat(file.steps().filter(it -> !it.getLocalName().endsWith("Gateway")))
                .allSatisfy(it -> assertThat(it.getAttribute("name")).as(id(it)).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("all")
    void bringsNoCodeOfItsOwn(ProcessFile file) {
        assertThat(file.elements().map(Element::getLocalName)).doesNotContainAnyElementsOf(CODE);
        assertThat(file.elements()).allSatisfy(it -> assertThat(
                        camunda(it, "class") + camunda(it, "delegateExpression") + camunda(it, "type"))
                .as(id(it))
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("processes")
    void callsStepsThatExist(ProcessFile file) {
        var calls = file.expressions().flatMap(StepCall::in).distinct().toList();
        assertThat(calls).isNotEmpty().allSatisfy(call -> assertThat(call.exists())
                .as(call.toString())
                .isTrue());
    }

    @ParameterizedTest
    @MethodSource("processes")
    void doesItsWorkByStepsOnly(ProcessFile file) {
        assertThat(file.elements("serviceTask")).allSatisfy(it -> assertThat(StepCall.in(camunda(it, "expression")))
                .as(id(it))
                .hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void callsProcessesThatExist(ProcessFile file) {
        var names = processes().stream().map(ProcessFile::name).toList();
        assertThat(file.elements("callActivity").map(it -> it.getAttribute("calledElement")))
                .isSubsetOf(names);
    }

    @ParameterizedTest
    @MethodSource("processes")
    void waitsForMessagesThatTheProgramSends(ProcessFile file) {
        var messages = file.elements("message").map(it -> it.getAttribute("name"));
        assertThat(messages).isNotEmpty().isSubsetOf(StepCall.constants());
    }

    private static List<String> drawn(ProcessFile file, String what) {
        return file.elements(what).map(it -> it.getAttribute("bpmnElement")).toList();
    }

    private static String id(Element element) {
        return element.getAttribute("id");
    }
}
