package org.parley.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * In an address or a form nothing is guessed either: a parameter that the operation does not know, that stands twice or
 * says nothing is refused, for {@code Sealed=true} would otherwise open a round that everybody reads.
 */
class StrictParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest call, HttpServletResponse response, Object operation) {
        if (!(operation instanceof HandlerMethod method) || !isOurs(method) || isTakenByNone(call)) return true;
        var refusals = refusals(call.getParameterMap(), known(method));
        if (!refusals.isEmpty()) throw new Refused(refusals);
        return true;
    }

    static List<Refusal> refusals(Map<String, String[]> sent, Set<String> known) {
        var found = new Refusals();
        sent.forEach((name, values) -> {
            var isKnown = known.contains(name);
            found.when(!isKnown, name, "field.unknown")
                    .when(isKnown && values.length > 1, name, "field.repeated")
                    .when(isKnown && values.length == 1 && !StringUtils.hasText(values[0]), name, "field.malformed");
        });
        return found.found();
    }

    private static Set<String> known(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(StrictParameters::isNamed)
                .map(parameter -> parameter.getParameter().getName())
                .collect(Collectors.toSet());
    }

    private static boolean isNamed(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestParam.class)
                || parameter.hasParameterAnnotation(RequestPart.class);
    }

    private static boolean isOurs(HandlerMethod method) {
        return AnnotatedElementUtils.hasAnnotation(method.getBeanType(), Resource.class);
    }

    /** The plain form of a page: an operation refuses its type as a whole, and not what stands in it. */
    private static boolean isTakenByNone(HttpServletRequest call) {
        var type = call.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }
}
