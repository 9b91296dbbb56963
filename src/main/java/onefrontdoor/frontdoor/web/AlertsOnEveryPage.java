package onefrontdoor.frontdoor.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/** The banner of Red contacts on every page that somebody sees who has signed in; asked for only when a page is drawn. */
@ControllerAdvice
class AlertsOnEveryPage {

    private final AlertLines lines;

    AlertsOnEveryPage(AlertLines lines) {
        this.lines = lines;
    }

    /** An error page must not fail over its banner. */
    @ModelAttribute("redAlerts")
    @Nullable
    LazyContextVariable<List<AlertLines.Line>> redAlerts(HttpServletRequest request) {
        if (request.getUserPrincipal() == null || request.getDispatcherType() == DispatcherType.ERROR) {
            return null;
        }
        return new LazyContextVariable<>() {

            @Override
            protected List<AlertLines.Line> loadValue() {
                return lines.of(request.getUserPrincipal());
            }
        };
    }
}
