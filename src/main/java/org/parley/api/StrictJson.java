package org.parley.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.parley.request.Terms;
import org.parley.request.TermsKind;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What counts as well written: nothing is guessed. A word in place of a number, a field that nobody knows, a wall time
 * that claims to be UTC would otherwise become a plausible other value, and parties would be asked about that.
 */
@Configuration(proxyBeanMethods = false)
class StrictJson {

    /** One megabyte; the server itself limits files only. */
    static final int LARGEST_BODY = 1_000_000;

    private static final int DEEPEST_BODY = 50;

    @Bean
    Jackson2ObjectMapperBuilderCustomizer strict(List<TermsKind<?>> kinds) {
        return builder -> builder.featuresToEnable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .featuresToDisable(
                        DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                        MapperFeature.ALLOW_COERCION_OF_SCALARS,
                        // each kind has an address of its own, so its terms need not say their kind there
                        MapperFeature.REQUIRE_TYPE_ID_FOR_SUBTYPES)
                .mixIn(Terms.class, TermsByKind.class)
                .deserializers(
                        new StrictText(),
                        StrictTime.of(Instant.class),
                        StrictTime.of(LocalDate.class),
                        StrictTime.of(LocalDateTime.class),
                        StrictTime.of(LocalTime.class))
                .postConfigurer(mapper -> refine(mapper, kinds));
    }

    private static void refine(ObjectMapper mapper, List<TermsKind<?>> kinds) {
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(LARGEST_BODY)
                        .maxNestingDepth(DEEPEST_BODY)
                        .build());
        mapper.coercionConfigDefaults().setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        for (var kind : kinds)
            mapper.registerSubtypes(new NamedType(kind.type(), kind.kind().name()));
        var nothingMissing = new NothingMissing();
        mapper.setAnnotationIntrospectors(
                mapper.getSerializationConfig().getAnnotationIntrospector(),
                AnnotationIntrospector.pair(
                        nothingMissing, mapper.getDeserializationConfig().getAnnotationIntrospector()));
    }

    /** The stored text of a version may be changed and sent back: what the program itself wrote into it does no harm. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonIgnoreProperties("schema")
    private interface TermsByKind {}
}
