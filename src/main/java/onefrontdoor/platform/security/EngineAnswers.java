package onefrontdoor.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onefrontdoor.audit.NotWrittenDown;
import onefrontdoor.platform.engine.LostRace;
import onefrontdoor.platform.engine.RefusalNote;
import onefrontdoor.platform.tasks.TaskHolders;
import onefrontdoor.shared.Refusal;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.cmmn.CaseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Rewrites the engine's error answers: a refusal becomes its sentence with the right status, a lost race a 409 that
 * says who was first, and everything else a sentence without stack, SQL or version (P3, P24).
 */
class EngineAnswers extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(EngineAnswers.class);
    private static final Pattern TASK = Pattern.compile(".*/tasks?/([0-9a-f-]{36})(/.*)?");
    private static final String UNEXPLAINED = "This could not be done. If it happens again, quote the number.";
    private static final int FIRST_ERROR = 400;
    private static final int FIRST_FAILURE = 500;

    private final TaskEnding ending;
    private final TaskHolders holders;

    EngineAnswers(TaskEnding ending, TaskHolders holders) {
        this.ending = ending;
        this.holders = holders;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (answer.getStatus() >= FIRST_ERROR) {
            int status = answer.getStatus();
            answer.resetBuffer();
            explain(request, answer, status);
        } else if (request.getRequestURI().endsWith("/logout")) {
            endSession(request);
        }
        // The engine lets browsers keep its answers; these hold what families told us.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        answer.copyBodyToResponse();
    }

    private void explain(HttpServletRequest request, HttpServletResponse answer, int status) throws IOException {
        Optional<Refusal> refusal = RefusalNote.of(request);
        if (refusal.isPresent()) {
            ProblemJson.writeForTasklist(answer, RefusalStatus.of(refusal.get()), sentence(request, refusal.get()));
            return;
        }
        Optional<String> ended = status >= FIRST_FAILURE ? endedMeanwhile(request) : Optional.empty();
        if (ended.isPresent()) {
            ProblemJson.writeForTasklist(answer, HttpStatus.CONFLICT, ended.get());
            return;
        }
        unexplained(request, answer, status);
    }

    private static void unexplained(HttpServletRequest request, HttpServletResponse answer, int status)
            throws IOException {
        Optional<Throwable> failure = RefusalNote.failureOf(request);
        String sentence = sentence(failure, status);
        boolean later = !sentence.equals(UNEXPLAINED);
        boolean absent = failure.filter(EngineAnswers::saysAbsent).isPresent();
        HttpStatus kept = later ? HttpStatus.SERVICE_UNAVAILABLE : absent ? HttpStatus.NOT_FOUND : known(status);
        if (kept.is5xxServerError()) {
            LOG.error("The engine failed to answer: {}", trace(request));
        }
        ProblemJson.writeForTasklist(answer, kept, sentence);
    }

    private static String sentence(Optional<Throwable> failure, int status) {
        if (failure.filter(RecordAway::isBehind).isPresent()) {
            return RecordAway.SENTENCE;
        }
        boolean unwritten = status == HttpStatus.SERVICE_UNAVAILABLE.value()
                || failure.filter(NotWrittenDown::isBehind).isPresent();
        return unwritten ? NotWrittenDown.SENTENCE : UNEXPLAINED;
    }

    private static boolean saysAbsent(Throwable failure) {
        return failure instanceof NotFoundException || failure instanceof CaseException;
    }

    private static HttpStatus known(int status) {
        return Optional.ofNullable(HttpStatus.resolve(status)).orElse(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static String trace(HttpServletRequest request) {
        return RefusalNote.failureOf(request).map(Trace::of).orElse("no trace");
    }

    private String sentence(HttpServletRequest request, Refusal refusal) {
        Matcher task = TASK.matcher(request.getRequestURI());
        if (refusal instanceof LostRace.Claimed claimed && task.matches()) {
            return holders.sentence(task.group(1), claimed.holder()) + " Nothing was changed.";
        }
        return refusal instanceof LostRace
                ? endedMeanwhile(request).orElse(refusal.getMessage())
                : refusal.getMessage();
    }

    /** The engine stumbles, in ways of its own, over a task that a colleague ends while it is being read. */
    private Optional<String> endedMeanwhile(HttpServletRequest request) {
        Matcher task = TASK.matcher(request.getRequestURI());
        return task.matches() ? ending.of(task.group(1)) : Optional.empty();
    }

    private static void endSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
