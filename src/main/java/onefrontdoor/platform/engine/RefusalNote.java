package onefrontdoor.platform.engine;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import onefrontdoor.shared.Refusal;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Remembers, for the request in hand, why the engine refused a command, so that the answer over HTTP can be a plain
 * sentence with the right status instead of the engine's own text and a 500 (P3, P24).
 */
public class RefusalNote extends CommandInterceptor {

    private static final String ATTRIBUTE = RefusalNote.class.getName();
    private static final String FAILURE = ATTRIBUTE + ".failure";

    /** The refusal of this request, if there was one. */
    public static Optional<Refusal> of(ServletRequest request) {
        return Optional.ofNullable((Refusal) request.getAttribute(ATTRIBUTE));
    }

    /** What went wrong in this request, if anything did. */
    public static Optional<Throwable> failureOf(ServletRequest request) {
        return Optional.ofNullable((Throwable) request.getAttribute(FAILURE));
    }

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RuntimeException refused) {
            RequestAttributes request = RequestContextHolder.getRequestAttributes();
            if (request != null) {
                request.setAttribute(FAILURE, refused, RequestAttributes.SCOPE_REQUEST);
                refusalIn(refused)
                        .ifPresent(why -> request.setAttribute(ATTRIBUTE, why, RequestAttributes.SCOPE_REQUEST));
            }
            throw refused;
        }
    }

    private static Optional<Refusal> refusalIn(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> asRefusal(cause).stream())
                .findFirst();
    }

    private static Optional<Refusal> asRefusal(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return Optional.of(refusal);
        }
        if (cause instanceof TaskAlreadyClaimedException claimed) {
            return Optional.of(new LostRace.Claimed(claimed.getTaskAssignee()));
        }
        if (cause instanceof OptimisticLockingException || cause instanceof DuplicateKeyException) {
            return Optional.of(new LostRace.Moved());
        }
        return cause instanceof NullValueException ? Optional.of(new LostRace.Gone()) : Optional.empty();
    }
}
