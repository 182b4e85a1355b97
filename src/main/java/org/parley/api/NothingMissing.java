package org.parley.api;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.request.People;
import org.parley.request.Terms;
import org.parley.request.Window;

/**
 * What the code says can't be null can't be left out: a missing field is refused by its name before any rule meets it. A
 * missing list is an empty one; nothing in a list is ever null. Terms alone may lack any part: the rules of their kind
 * name everything that is missing at once.
 */
class NothingMissing extends NopAnnotationIntrospector {

    private static final JsonSetter.Value REFUSED = JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL);
    private static final JsonSetter.Value EMPTY = JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL);
    private static final JsonSetter.Value ALLOWED = JsonSetter.Value.construct(Nulls.SET, Nulls.FAIL);

    @Override
    public JsonSetter.Value findSetterInfo(Annotated annotated) {
        if (!(annotated instanceof AnnotatedParameter parameter)) return JsonSetter.Value.empty();
        var owner = parameter.getOwner().getDeclaringClass();
        if (!owner.isRecord() || !owner.getName().startsWith("org.parley.")) return JsonSetter.Value.empty();
        return of(owner.getRecordComponents()[parameter.getIndex()]);
    }

    private static JsonSetter.Value of(RecordComponent component) {
        if (isMany(component.getType())) return EMPTY;
        return mayBeMissing(component) || isTerms(component) ? ALLOWED : REFUSED;
    }

    /** Packages are {@code @NullMarked}: whatever is not marked otherwise is there. */
    static boolean mayBeMissing(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class) || isMany(component.getType());
    }

    private static boolean isTerms(RecordComponent component) {
        var owner = component.getDeclaringRecord();
        var outermost = owner.getNestHost();
        return !component.getType().isPrimitive()
                && (Terms.class.isAssignableFrom(outermost) || outermost == Window.class || outermost == People.class);
    }

    private static boolean isMany(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }
}
