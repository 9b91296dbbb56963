package onefrontdoor.platform;

import jakarta.servlet.http.HttpServletRequest;
import onefrontdoor.platform.security.CorrelationId;
import onefrontdoor.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers a broken rule once for all controllers: problem JSON (RFC 9457) to systems, a page to people. */
@ControllerAdvice
class ProblemResponses {

    @ExceptionHandler
    Object refused(Refusal refusal, HttpServletRequest request) {
        HttpStatus status = statusOf(refusal.kind());
        if (!request.getRequestURI().startsWith("/api/")) {
            ModelAndView page = new ModelAndView(status == HttpStatus.NOT_FOUND ? "error/404" : "error/4xx");
            page.setStatus(status);
            return page;
        }
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, refusal.getMessage());
        problem.setProperty(CorrelationId.KEY, request.getAttribute(CorrelationId.KEY));
        return ResponseEntity.status(status).body(problem);
    }

    private static HttpStatus statusOf(Refusal.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case INVALID -> HttpStatus.BAD_REQUEST;
        };
    }
}
