package org.parley.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.parley.security.Forbidden;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a token what is done {@link InPerson}, by the operation that was found and not by how its address was written. */
class InPersonCalls implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest call, HttpServletResponse response, Object operation) {
        var inPerson = operation instanceof HandlerMethod method && method.hasMethodAnnotation(InPerson.class);
        if (inPerson && TokenCalls.isByToken(call)) throw new Forbidden();
        return true;
    }
}
