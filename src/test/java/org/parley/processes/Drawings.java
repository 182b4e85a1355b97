package org.parley.processes;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.LoggerFactory;

/** The process files alone, in an engine in memory: no program around them, the steps are fakes, time stands still. */
final class Drawings {

    static final List<String> FILES = List.of(
            "party-clearance",
            "ceasefire",
            "tell-movements",
            "convoy",
            "evacuation",
            "repair-mission",
            "access-plan",
            "external-agreement",
            "notification",
            "window-change");

    /** What the steps answer and what they were asked to do. */
    static final World WORLD = new World();

    /** Every line that was travelled so far, as {@code process/line}. */
    static final Set<String> TRAVELLED = new HashSet<>();

    /** Every line that there is. */
    static final Set<String> LINES = new HashSet<>();

    private static final ProcessEngine ENGINE = start();

    private Drawings() {}

    private static ProcessEngine start() {
        quiet("org.camunda", Level.WARN);
        quiet("org.camunda.bpm.engine.context", Level.OFF); // what a test expects to be refused
        var engine = new StandaloneInMemProcessEngineConfiguration();
        engine.setProcessEngineName("drawings");
        engine.setJdbcUrl("jdbc:h2:mem:drawings;DB_CLOSE_DELAY=-1");
        engine.setJobExecutorActivate(false);
        engine.setMetricsEnabled(false);
        engine.setBeans(new HashMap<Object, Object>(FakeSteps.in(WORLD)));
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new Traveller())));
        var started = engine.buildProcessEngine();
        ProcessEngines.unregister(started); // nobody else's tests shall find it
        var deployment = started.getRepositoryService().createDeployment();
        FILES.forEach(file -> deployment.addClasspathResource("processes/" + file + ".bpmn"));
        deployment.deploy();
        return started;
    }

    private static void quiet(String logger, Level level) {
        ((Logger) LoggerFactory.getLogger(logger)).setLevel(level);
    }

    static void start(String process, String request) {
        ENGINE.getRuntimeService().startProcessInstanceByKey(process, request, Map.of("requestId", request));
    }

    static void start(String process, String request, String onlySlot) {
        var ids = Map.<String, Object>of("requestId", request, "onlySlot", onlySlot);
        ENGINE.getRuntimeService().startProcessInstanceByKey(process, request, ids);
    }

    /** A process beside the request's own, begun by news. */
    static void begin(String message, String request) {
        message(message, request).setVariable("requestId", request).correlateStartMessage();
    }

    /** To exactly one who waits for it; nobody or two waiting is an error. */
    static void send(String message, String request) {
        message(message, request).correlate();
    }

    static void send(String message, String request, String variable, String value) {
        message(message, request).localVariableEquals(variable, value).correlate();
    }

    static void openSlot(String request, String slot) {
        message("slot-opened", request)
                .setVariableToTriggeredScope("slotId", slot)
                .correlate();
    }

    static void addPoint(String request, String point) {
        message("point-added", request)
                .setVariableToTriggeredScope("pointId", point)
                .correlate();
    }

    /** To the lane of this point, and no error if it waits for nothing. */
    static void pointOver(String request, String point) {
        message("point-over", request).localVariableEquals("pointId", point).correlateAll();
    }

    /** To whoever waits for it, and no error if nobody does. */
    static void nudge(String request) {
        message("nudged", request).correlateAll();
    }

    private static MessageCorrelationBuilder message(String message, String request) {
        return ENGINE.getRuntimeService().createMessageCorrelation(message).processInstanceBusinessKey(request);
    }

    /** The steps at which a request stands, those of the processes that it called among them; empty when it is over. */
    static Set<String> standing(String request) {
        return instances(request).stream()
                .flatMap(it -> ENGINE.getRuntimeService().getActiveActivityIds(it.getId()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<ProcessInstance> instances(String request) {
        return ENGINE.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(request)
                .list();
    }

    /** Takes away what a test left standing. */
    static void clear(String request) {
        instances(request).stream()
                .filter(it -> it.getRootProcessInstanceId().equals(it.getId()))
                .forEach(it -> ENGINE.getRuntimeService().deleteProcessInstance(it.getId(), "the test is over"));
    }

    /** Moves the clock and runs what falls due on the way, in its order. */
    static void moveTo(Instant then) {
        for (var job = next(then); job.isPresent(); job = next(then)) {
            job.map(Job::getDuedate)
                    .filter(due -> due.toInstant().isAfter(now()))
                    .ifPresent(Drawings::clock);
            run(job.get());
        }
        clock(Date.from(then));
    }

    private static void run(Job job) {
        try {
            ENGINE.getManagementService().executeJob(job.getId());
        } catch (RuntimeException failed) {
            if (!WORLD.unreachable) throw failed; // else the engine counts its tries
        }
    }

    private static Optional<Job> next(Instant then) {
        return ENGINE.getManagementService().createJobQuery().active().withRetriesLeft().list().stream()
                .filter(job -> job.getDuedate() == null
                        || !job.getDuedate().toInstant().isAfter(then))
                .min(Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    static Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    static void clock(Date time) {
        ClockUtil.setCurrentTime(time);
    }

    private static class Traveller extends AbstractBpmnParseListener {

        @Override
        public void parseSequenceFlow(Element flow, ScopeImpl scope, TransitionImpl transition) {
            var line = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey() + "/" + transition.getId();
            LINES.add(line);
            transition.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) it -> TRAVELLED.add(line));
        }
    }
}
