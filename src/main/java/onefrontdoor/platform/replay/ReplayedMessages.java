package onefrontdoor.platform.replay;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onefrontdoor.redesign.whatif.PastContact.Step;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.EventSubscription;

/** What a step waits for comes after as long as it came then: an answer to a request, or what ends a step early. */
final class ReplayedMessages {

    private final Map<String, Long> since = new HashMap<>();
    private final RuntimeService runtime;
    private final Flows flows;
    private final Recorded recorded;
    private final Answers answers;

    ReplayedMessages(RuntimeService runtime, Flows flows, Recorded recorded, Answers answers) {
        this.runtime = runtime;
        this.flows = flows;
        this.recorded = recorded;
        this.answers = answers;
    }

    /**
     * The messages that are waited for now, each at the moment at which it comes.
     *
     * @param processes keys of the running processes by their ids
     */
    Stream<Happening> happenings(Map<String, String> processes) {
        return runtime.createEventSubscriptionQuery().eventType("message").list().stream()
                .filter(waits -> waits.getExecutionId() != null)
                .flatMap(waits ->
                        comes(waits, Recorded.key(processes.get(waits.getProcessInstanceId()), waits.getActivityId()))
                                .stream());
    }

    private Optional<Happening> comes(EventSubscription waits, String step) {
        long began = since.computeIfAbsent(
                waits.getExecutionId(), none -> ClockUtil.getCurrentTime().getTime());
        return recorded.nextThatHappened(step)
                .filter(then -> then.ended() != null)
                .map(then -> new Happening(began + after(step, then), () -> receive(waits, step, then)));
    }

    /** For what hangs on a step, from when that step began. */
    private long after(String step, Step then) {
        return flows.host(step)
                .map(host -> then.began()
                        - recorded.during(host, then.began()).map(Step::began).orElse(then.began()))
                .orElseGet(() -> Sample.lasted(then));
    }

    private void receive(EventSubscription waits, String step, Step then) {
        recorded.happened(step);
        since.remove(waits.getExecutionId());
        runtime.messageEventReceived(waits.getEventName(), waits.getExecutionId(), answers.of(then));
    }
}
