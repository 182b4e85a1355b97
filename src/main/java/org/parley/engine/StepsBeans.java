package org.parley.engine;

import java.util.AbstractMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * What expressions in process models may name: beans called {@code ...Steps}, and nothing else of the program. Looked
 * up when first named, since the steps reach the engine through their modules' faces.
 */
@Component
class StepsBeans extends AbstractMap<Object, Object> {

    private static final String SUFFIX = "Steps";

    private final ListableBeanFactory beans;

    StepsBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String text && text.endsWith(SUFFIX) && beans.containsBean(text);
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    @Override
    public Set<Object> keySet() {
        return Set.of((Object[]) beans.getBeanDefinitionNames()).stream()
                .filter(this::containsKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return keySet().stream()
                .map(name -> new SimpleImmutableEntry<>(name, beans.getBean((String) name)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
