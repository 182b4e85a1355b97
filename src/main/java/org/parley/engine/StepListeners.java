package org.parley.engine;

import static org.camunda.bpm.engine.delegate.ExecutionListener.EVENTNAME_END;
import static org.camunda.bpm.engine.delegate.ExecutionListener.EVENTNAME_START;

import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Has every activity of every process recorded as it is entered and left. The body that the engine puts around the
 * instances of a multi-instance activity is none of the model's elements, so it is left out: each instance is a row.
 */
class StepListeners extends AbstractBpmnParseListener {

    private final StepRecorder recorder;

    StepListeners(StepRecorder recorder) {
        this.recorder = recorder;
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        record(definition.getActivities(), false);
    }

    private void record(List<ActivityImpl> activities, boolean inSlot) {
        for (var activity : activities) {
            if (activity.getActivityBehavior() instanceof MultiInstanceActivityBehavior many) {
                record(
                        activity.getActivities(),
                        inSlot || StepRecorder.SLOT.equals(many.getCollectionElementVariable()));
            } else {
                listen(activity, inSlot);
                record(activity.getActivities(), inSlot);
            }
        }
    }

    private void listen(ScopeImpl activity, boolean inSlot) {
        ExecutionListener entered = execution -> recorder.entered(execution, inSlot);
        activity.addBuiltInListener(EVENTNAME_START, entered, 0);
        ExecutionListener left = recorder::left;
        activity.addBuiltInListener(EVENTNAME_END, left);
    }
}
