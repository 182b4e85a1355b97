package org.parley.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcRegistrations;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/** Puts {@link KeyedCalls} around every operation that writes, where the caller names a key. */
@Component
class KeyedDeeds implements WebMvcRegistrations {

    private final ObjectProvider<KeyedCalls> calls;
    private final ObjectProvider<ObjectMapper> json;

    KeyedDeeds(ObjectProvider<KeyedCalls> calls, ObjectProvider<ObjectMapper> json) {
        this.calls = calls;
        this.json = json;
    }

    /** Does this operation write? */
    static boolean isDeed(HandlerMethod method) {
        return AnnotatedElementUtils.hasAnnotation(method.getBeanType(), Resource.class)
                && !method.hasMethodAnnotation(GetMapping.class);
    }

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {
            @Override
            protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod method) {
                return isDeed(method) ? new Deed(method) : super.createInvocableHandlerMethod(method);
            }
        };
    }

    private final class Deed extends ServletInvocableHandlerMethod {

        Deed(HandlerMethod method) {
            super(method);
        }

        @Override
        protected @Nullable Object doInvoke(@Nullable Object... sent) throws Exception {
            var call = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
            var key = call.getHeader(Keyed.HEADER);
            if (key == null) return super.doInvoke(sent);
            var operation = call.getMethod() + " " + call.getRequestURI();
            var keyed = Keyed.of(call.getRemoteUser(), key, operation, sent, json.getObject());
            return calls.getObject().once(keyed, this, () -> super.doInvoke(sent));
        }
    }
}
