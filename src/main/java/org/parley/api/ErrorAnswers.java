package org.parley.api;

import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.beans.PropertyEditorSupport;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.security.Forbidden;
import org.parley.shared.Clash;
import org.parley.shared.NotFound;
import org.parley.shared.Refusal;
import org.parley.shared.StaleData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns whatever stopped a call into a problem; nobody's mistake but ours becomes a 500, and that one tells nothing. */
@RestControllerAdvice
class ErrorAnswers extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    private final Problems problems;
    private final Clash clash;

    ErrorAnswers(Problems problems, Clash clash) {
        this.problems = problems;
        this.clash = clash;
    }

    /** Text in addresses and forms is as strict as in JSON. */
    @InitBinder
    void readableText(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                if (!StrictText.isReadable(text)) throw new IllegalArgumentException("unreadable");
                setValue(text);
            }
        });
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refused refused) {
        return refusals(refused.refusals());
    }

    /** Unknown and forbidden look the same. */
    @ExceptionHandler
    ResponseEntity<Object> notFound(NotFound unknown) {
        return answer(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ResponseEntity<Object> stale(StaleData stale) {
        var told = stale.told();
        return told == null ? answer(HttpStatus.CONFLICT) : refusals(HttpStatus.CONFLICT, List.of(told));
    }

    /** The same as the first time, and nothing was done. */
    @ExceptionHandler
    ResponseEntity<Object> repeated(Repeated repeated) {
        return repeated.told().again();
    }

    @ExceptionHandler({Forbidden.class, AccessDeniedException.class})
    ResponseEntity<Object> forbidden() {
        return answer(HttpStatus.FORBIDDEN);
    }

    /** The account was closed while it was calling. */
    @ExceptionHandler
    ResponseEntity<Object> unauthorized(AuthenticationException nobody) {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, Problems.SIGN_IN)
                .contentType(APPLICATION_PROBLEM_JSON)
                .body(problems.of(HttpStatus.UNAUTHORIZED));
    }

    /** Said to be a form with files, and is none; or a header or a parameter's name that nobody writes in good faith. */
    @ExceptionHandler({MultipartException.class, RequestRejectedException.class})
    ResponseEntity<Object> malformed() {
        return answer(HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler
    ResponseEntity<Object> anythingElse(Exception failure) {
        if (clash.isOne(failure)) return answer(HttpStatus.CONFLICT);
        LOG.error("A call failed", failure);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (unreadable.contains(StreamConstraintsException.class)) return answer(HttpStatus.PAYLOAD_TOO_LARGE);
        return Unreadable.refusal(unreadable.getCause())
                .map(refusal -> refusals(List.of(refusal)))
                .orElseGet(() -> answer(status, problems.of(status, "problem.no-json")));
    }

    /** What is no id names nothing: the same answer as an unknown one. */
    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (!(mismatch instanceof MethodArgumentTypeMismatchException argument)) return answer(status);
        if (argument.getParameter().hasParameterAnnotation(PathVariable.class)) return answer(HttpStatus.NOT_FOUND);
        var type = argument.getRequiredType();
        return refusals(List.of(Unreadable.refusal(argument.getName(), type == null ? Object.class : type)));
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return refusals(invalid.getParameterValidationResults().stream()
                .map(result -> String.valueOf(result.getMethodParameter().getParameterName()))
                .map(name -> Refusal.of(name, "field.out-of-range"))
                .toList());
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return refusals(List.of(Refusal.of(missing.getRequestPartName(), "field.missing")));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return refusals(List.of(Refusal.of(missing.getParameterName(), "field.missing")));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.is5xxServerError()) LOG.error("A call failed", failure);
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(APPLICATION_PROBLEM_JSON)
                .body(problems.of(status));
    }

    private ResponseEntity<Object> refusals(List<Refusal> refusals) {
        return refusals(HttpStatus.UNPROCESSABLE_ENTITY, refusals);
    }

    private ResponseEntity<Object> refusals(HttpStatus status, List<Refusal> refusals) {
        return answer(status, problems.of(status, refusals));
    }

    private ResponseEntity<Object> answer(HttpStatusCode status) {
        return answer(status, problems.of(status));
    }

    private static ResponseEntity<Object> answer(HttpStatusCode status, ProblemDetail problem) {
        return ResponseEntity.status(status)
                .contentType(APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
