package onefrontdoor.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import onefrontdoor.audit.NotWrittenDown;
import onefrontdoor.platform.security.CorrelationId;
import onefrontdoor.platform.security.RecordAway;
import onefrontdoor.platform.security.RefusalStatus;
import onefrontdoor.platform.security.Trace;
import onefrontdoor.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers a broken rule once for all controllers: problem JSON (RFC 9457) to systems, a page to people. */
@ControllerAdvice
class ProblemResponses {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemResponses.class);

    @ExceptionHandler
    Object refused(Refusal refusal, HttpServletRequest request) {
        HttpStatus status = RefusalStatus.of(refusal);
        String page = status == HttpStatus.NOT_FOUND ? "error/404" : "error/4xx";
        return answer(request, status, page, refusal.getMessage());
    }

    /** No audit, no read (P7): a person has to look at the database now. */
    @ExceptionHandler
    Object notWrittenDown(NotWrittenDown failed, HttpServletRequest request) {
        LOG.error("The audit cannot be written; records stay closed", failed);
        return answer(request, HttpStatus.SERVICE_UNAVAILABLE, "error/503", NotWrittenDown.SENTENCE);
    }

    /** Whoever sends it again later is not at fault, and neither are we for long (P1). */
    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class})
    Object recordAway(Exception failed, HttpServletRequest request) {
        LOG.error("The database cannot be reached: {}", Trace.of(failed));
        return answer(request, HttpStatus.SERVICE_UNAVAILABLE, "error/500", RecordAway.SENTENCE);
    }

    private static Object answer(HttpServletRequest request, HttpStatus status, String template, String sentence) {
        String address = request.getRequestURI();
        if (!address.startsWith("/api/") && !address.startsWith("/open-referral")) {
            return new ModelAndView(template, Map.of(), status);
        }
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setProperty(CorrelationId.KEY, request.getAttribute(CorrelationId.KEY));
        return ResponseEntity.status(status).body(problem);
    }
}
