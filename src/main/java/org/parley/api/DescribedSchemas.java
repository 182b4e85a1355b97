package org.parley.api;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Schemas as the records say it: nested ones by both names, since two modules may each have a "Row", and what is required. */
@Configuration(proxyBeanMethods = false)
class DescribedSchemas {

    @Bean
    ModelResolver schemas(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new BothNames()).openapi31(mappers.isOpenapi31());
    }

    @Bean
    ModelConverter required() {
        return new Required();
    }

    private static class BothNames extends TypeNameResolver {

        @Override
        protected String nameForClass(Class<?> type, Set<Options> options) {
            var outer = type.getEnclosingClass();
            var name = super.nameForClass(type, options);
            return outer == null || outer.getName().startsWith("org.parley.api.") ? name : outer.getSimpleName() + name;
        }
    }

    private static class Required implements ModelConverter {

        @Override
        public @Nullable Schema<?> resolve(
                AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
            if (!others.hasNext()) return null;
            var schema = others.next().resolve(type, context, others);
            var known = schema == null || schema.get$ref() == null ? schema : defined(schema.get$ref(), context);
            var record = raw(type);
            if (known != null && record.isRecord()) known.setRequired(required(record, known));
            return schema;
        }

        private static @Nullable Schema<?> defined(String reference, ModelConverterContext context) {
            return context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
        }

        private static Class<?> raw(AnnotatedType type) {
            return type.getType() instanceof JavaType java
                    ? java.getRawClass()
                    : TypeFactory.defaultInstance()
                            .constructType(type.getType())
                            .getRawClass();
        }

        private static @Nullable List<String> required(Class<?> record, Schema<?> schema) {
            if (schema.getProperties() == null) return null;
            return Arrays.stream(record.getRecordComponents())
                    .filter(component -> !NothingMissing.mayBeMissing(component))
                    .map(RecordComponent::getName)
                    .filter(schema.getProperties()::containsKey)
                    .collect(Collectors.toList());
        }
    }
}
