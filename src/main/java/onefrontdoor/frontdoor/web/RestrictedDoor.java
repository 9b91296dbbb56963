package onefrontdoor.frontdoor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import onefrontdoor.frontdoor.CaseDoor;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndViewDefiningException;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Stands before every page of a contact, those that will be added too. A reference that cannot be, one that nobody has and
 * one of a record that does not open to this person are answered by one and the same page (INV13, P8).
 */
@Component
class RestrictedDoor implements HandlerInterceptor, WebMvcConfigurer {

    private final ObjectProvider<CaseDoor> door;
    private final ObjectProvider<ClosedRecord> closed;

    RestrictedDoor(ObjectProvider<CaseDoor> door, ObjectProvider<ClosedRecord> closed) {
        this.door = door;
        this.closed = closed;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/contacts/*", "/contacts/*/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ModelAndViewDefiningException {
        String asked = reference(request);
        if (asked != null && !opens(asked, request)) {
            throw new ModelAndViewDefiningException(
                    closed.getObject().page((Authentication) request.getUserPrincipal()));
        }
        return true;
    }

    private boolean opens(String asked, HttpServletRequest request) {
        return read(asked)
                .filter(reference -> door.getObject()
                        .opens(reference, new Actor(request.getUserPrincipal().getName())))
                .isPresent();
    }

    private static @Nullable String reference(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> named ? (String) named.get("reference") : null;
    }

    static Optional<Reference> read(String reference) {
        try {
            return Optional.of(new Reference(reference));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
