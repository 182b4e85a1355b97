package org.parley.ui.kit;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.shared.Refusal;

/**
 * The fields of a form by the names that refusals use, so that each "no" stands where it belongs. What has no field of
 * its own that can be seen is shown by the nearest one ({@code groups[1].people} by {@code groups}), or told as a whole.
 */
public final class RefusalFields {

    private static final String FORGETS = "forgets-its-refusal";

    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();

    public RefusalFields add(String name, HasValidationProperties field) {
        fields.put(name, field);
        return this;
    }

    /** Takes every mark away. */
    public void clear() {
        fields.values().forEach(RefusalFields::clear);
    }

    /** Marks every field concerned, tells the rest, and puts the cursor into the first one. */
    public void show(List<Refusal> refusals) {
        clear();
        @Nullable Component first = null;
        for (var refusal : refusals) {
            var field = nearest(refusal.field());
            if (field == null) Tell.problem(t(refusal));
            else mark(field, t(refusal));
            if (first == null && field instanceof Component component) first = component;
        }
        if (first != null) goTo(first);
    }

    private @Nullable HasValidationProperties nearest(@Nullable String name) {
        while (name != null && !name.isEmpty()) {
            var field = fields.get(name);
            if (field != null && canBeSeen(field)) return field;
            var cut = Math.max(name.lastIndexOf('.'), name.lastIndexOf('['));
            name = cut < 0 ? null : name.substring(0, cut);
        }
        return null;
    }

    private static boolean canBeSeen(HasValidationProperties field) {
        return !(field instanceof Component component) || component.isVisible();
    }

    /** A new entry in the field takes the mark away. */
    private static void mark(HasValidationProperties field, String text) {
        forget(field);
        var already = field.isInvalid() ? field.getErrorMessage() + " " : "";
        field.setInvalid(true);
        field.setErrorMessage(already + text);
    }

    private static void forget(HasValidationProperties field) {
        if (!(field instanceof HasValue<?, ?> value) || !(field instanceof Component component)) return;
        if (ComponentUtil.getData(component, FORGETS) != null) return;
        ComponentUtil.setData(component, FORGETS, true);
        value.addValueChangeListener(change -> clear(field));
    }

    private static void clear(HasValidationProperties field) {
        field.setInvalid(false);
        field.setErrorMessage("");
    }

    private static void goTo(Component component) {
        component.scrollIntoView();
        if (component instanceof Focusable<?> focusable) focusable.focus();
    }
}
