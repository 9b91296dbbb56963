package onefrontdoor.platform.security;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Puts the number that finds a failure in the log into what its sender reads; of the address nothing is repeated (P24). */
@ControllerAdvice
class NumberedRefusals extends DefaultErrorAttributes implements ResponseBodyAdvice<Object> {

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> known = super.getErrorAttributes(request, options);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("status", known.getOrDefault("status", 500));
        told.put("title", known.getOrDefault("error", "Error"));
        told.put(CorrelationId.KEY, request.getAttribute(CorrelationId.KEY, RequestAttributes.SCOPE_REQUEST));
        return told;
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof ProblemDetail problem) {
            problem.setInstance(null);
            problem.setProperty(CorrelationId.KEY, org.slf4j.MDC.get(CorrelationId.KEY));
        }
        return body;
    }
}
