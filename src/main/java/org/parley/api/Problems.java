package org.parley.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.shared.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * Every "no" as an RFC 9457 problem: a stable key for programs, words for people. The security chain's are written on the
 * spot: a {@code sendError} would come out as the screens' redirect to the sign-in.
 */
@Component
class Problems {

    static final String SIGN_IN = "Basic realm=\"parley\", charset=\"UTF-8\"";

    private final ObjectMapper json;
    private final Words words;

    Problems(ObjectMapper json, Words words) {
        this.json = json;
        this.words = words;
    }

    /** One reason for a refusal: the path of the field in what was sent (absent: the deed as a whole), key, words, and their values. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Cause(@Nullable String field, String key, String detail, List<Object> args) {}

    ProblemDetail of(HttpStatusCode status) {
        return of(status, "problem." + key(status));
    }

    /** Said in these words; to programs it is the same as any other of its status. */
    ProblemDetail of(HttpStatusCode status, String said) {
        var problem = ProblemDetail.forStatusAndDetail(status, words.say(said, List.of()));
        problem.setProperty("key", key(status));
        return problem;
    }

    ProblemDetail of(HttpStatusCode status, List<Refusal> refusals) {
        var problem = of(status);
        problem.setProperty("errors", refusals.stream().map(this::cause).toList());
        return problem;
    }

    private Cause cause(Refusal refusal) {
        var field = refusal.field() == null ? null : StrictText.readable(refusal.field());
        return new Cause(field, refusal.key(), words.say(refusal.key(), refusal.args()), refusal.args());
    }

    AuthenticationEntryPoint unauthorized() {
        return (request, response, failure) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, SIGN_IN);
            write(response, HttpStatusCode.valueOf(401));
        };
    }

    void write(HttpServletResponse response, HttpStatusCode status) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getWriter(), of(status));
    }

    /** Whoever calls too often is told how many seconds to wait. */
    void tooMany(HttpServletResponse response, Duration wait) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()));
        write(response, HttpStatus.TOO_MANY_REQUESTS);
    }

    /** What programs compare with; it stays when the words change. */
    private static String key(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> "unauthorized";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 409 -> "stale-data";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            case 422 -> "refused";
            case 429 -> "too-many-calls";
            default -> status.is4xxClientError() ? "malformed" : "internal";
        };
    }
}
