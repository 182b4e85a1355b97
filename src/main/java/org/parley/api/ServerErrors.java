package org.parley.api;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.autoconfigure.web.servlet.error.BasicErrorController;
import org.springframework.boot.web.servlet.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What fails before or outside of every resource: a problem too, unless somebody wants to see a page. */
@Component
class ServerErrors extends BasicErrorController {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final Problems problems;
    private final ObjectMapper json;

    ServerErrors(ErrorAttributes attributes, ServerProperties server, Problems problems, ObjectMapper json) {
        super(attributes, server.getError());
        this.problems = problems;
        this.json = json;
    }

    @Override
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        var status = getStatus(request);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(json.convertValue(problems.of(status), FIELDS));
    }

    /** Whoever calls this address itself finds nothing. */
    @Override
    protected HttpStatus getStatus(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
        return failed ? super.getStatus(request) : HttpStatus.NOT_FOUND;
    }
}
