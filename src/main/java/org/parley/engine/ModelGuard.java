package org.parley.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Refuses models that bring code of their own: scripts, classes, connectors. A model names a step by expression, so
 * that what it can do is what the {@code ...Steps} beans offer, and it moves to a sister engine as it is.
 */
class ModelGuard extends AbstractBpmnParseListener {

    private static final Set<String> ELEMENTS = Set.of("scriptTask", "script", "connector");
    private static final List<String> ATTRIBUTES = List.of("class", "delegateExpression", "type", "resource");

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        check(process);
    }

    private void check(Element element) {
        if (ELEMENTS.contains(element.getTagName())) refuse(element.getTagName(), element);
        if (isInlineCode(element)) refuse("a condition in a script language", element);
        for (var name : ATTRIBUTES) {
            if (element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, name) != null)
                refuse("camunda:" + name, element);
        }
        element.elements().forEach(this::check);
    }

    private static boolean isInlineCode(Element element) {
        return element.getTagName().equals("conditionExpression") && element.attribute("language") != null;
    }

    private static void refuse(String what, Element element) {
        throw new BpmnParseException(
                "Not allowed in a process model: " + what + "; name a step by expression.", element);
    }
}
