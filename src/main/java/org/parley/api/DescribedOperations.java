package org.parley.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;

/** What can be told of an operation from its method: how it may be refused, and an example of what it takes. */
@Component
class DescribedOperations implements OperationCustomizer {

    private final ObjectMapper json;

    DescribedOperations(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        for (var status : refusals(method))
            operation.getResponses().addApiResponse(String.valueOf(status.value()), reference(status));
        var created = operation.getResponses().get("201");
        if (created != null && method.getMethod().getReturnType() == ResponseEntity.class)
            created.addHeaderObject("Location", location());
        if (KeyedDeeds.isDeed(method)) operation.addParametersItem(key());
        addExample(operation);
        return operation;
    }

    private static Set<HttpStatus> refusals(HandlerMethod method) {
        var found = new TreeSet<>(
                Set.of(HttpStatus.UNAUTHORIZED, HttpStatus.TOO_MANY_REQUESTS, HttpStatus.UNPROCESSABLE_ENTITY));
        var deed = !method.hasMethodAnnotation(GetMapping.class);
        if (deed) found.addAll(Set.of(HttpStatus.FORBIDDEN, HttpStatus.CONFLICT));
        if (takes(method, PathVariable.class)) found.add(HttpStatus.NOT_FOUND);
        if (takes(method, RequestBody.class)) found.add(HttpStatus.BAD_REQUEST);
        if (takes(method, RequestBody.class) || takes(method, RequestPart.class))
            found.addAll(Set.of(HttpStatus.PAYLOAD_TOO_LARGE, HttpStatus.UNSUPPORTED_MEDIA_TYPE));
        return found;
    }

    private static boolean takes(HandlerMethod method, Class<? extends Annotation> annotation) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(p -> p.hasParameterAnnotation(annotation));
    }

    private static ApiResponse reference(HttpStatus status) {
        return new ApiResponse().$ref(DescribedProblems.name(status));
    }

    private static Header location() {
        return new Header().description("The address of what was made").schema(new StringSchema());
    }

    private static Parameter key() {
        return new Parameter()
                .in("header")
                .name(Keyed.HEADER)
                .description(
                        "Any text of your own, new for each deed. Where no answer came, call again with the same one:"
                                + " for a day you are told what the first call was told, and nothing is done a second time."
                                + " With anything else sent it is refused; what was refused may be sent again.")
                .schema(new StringSchema().maxLength(200))
                .example("6f1c0a52-93f4-4f0c-9d3e-2f5b7f3a9c11");
    }

    private void addExample(Operation operation) {
        var file = new ClassPathResource("api/examples/" + operation.getOperationId() + ".json");
        if (operation.getRequestBody() == null || !file.exists()) return;
        try (var text = file.getInputStream()) {
            var example = json.readTree(text);
            operation.getRequestBody().getContent().values().forEach(type -> type.setExample(example));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
