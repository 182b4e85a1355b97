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
        record(definition.getActivities(), SlotOf.NONE);
    }

    private void record(List<ActivityImpl> activities, SlotOf slot) {
        for (var activity : activities) {
            if (activity.getActivityBehavior() instanceof MultiInstanceActivityBehavior many) {
                var perSlot = StepRecorder.SLOT.equals(many.getCollectionElementVariable());
                record(activity.getActivities(), perSlot ? SlotOf.VARIABLE : slot.inLoop());
            } else {
                listen(activity, slot);
                record(activity.getActivities(), slot.within());
            }
        }
    }

    private void listen(ScopeImpl activity, SlotOf slot) {
        ExecutionListener entered = execution -> recorder.entered(execution, slot);
        activity.addBuiltInListener(EVENTNAME_START, entered, 0);
        ExecutionListener left = recorder::left;
        activity.addBuiltInListener(EVENTNAME_END, left);
    }
}
