package org.parley.api;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What is looked at once the operation is known, before anything that was sent is read. */
@Configuration(proxyBeanMethods = false)
class CallChecks implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry checks) {
        checks.addInterceptor(new InPersonCalls());
        checks.addInterceptor(new StrictParameters());
    }
}
