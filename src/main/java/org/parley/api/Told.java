package org.parley.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;

/** What a call was answered when its deed was done. */
record Told(int status, @Nullable String location, @Nullable String body) {

    /** As the caller is told it now; {@code given} is what the resource's method gave. */
    static Told of(HandlerMethod method, @Nullable Object given, ObjectMapper json) throws JsonProcessingException {
        if (given instanceof ResponseEntity<?> whole)
            return new Told(
                    whole.getStatusCode().value(),
                    whole.getHeaders().getFirst(HttpHeaders.LOCATION),
                    text(whole.getBody(), json));
        var status = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), ResponseStatus.class);
        return new Told(status == null ? HttpStatus.OK.value() : status.code().value(), null, text(given, json));
    }

    private static @Nullable String text(@Nullable Object given, ObjectMapper json) throws JsonProcessingException {
        return given == null ? null : json.writeValueAsString(given);
    }

    ResponseEntity<Object> again() {
        var answer = ResponseEntity.status(status);
        if (location != null) answer.header(HttpHeaders.LOCATION, location);
        if (body == null) return answer.build();
        return answer.contentType(MediaType.APPLICATION_JSON).body(body.getBytes(UTF_8));
    }
}
