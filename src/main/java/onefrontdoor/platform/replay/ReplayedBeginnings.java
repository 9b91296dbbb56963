package onefrontdoor.platform.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onefrontdoor.redesign.whatif.PastContact;
import onefrontdoor.redesign.whatif.PastContact.Flow;
import org.camunda.bpm.engine.RuntimeService;

/**
 * Which processes begin for a contact and when: its triage; what a step of the models begins by its message; and what the
 * service began itself, as long after the receipt as then.
 */
final class ReplayedBeginnings {

    private static final String CONTACT = "past-contact";

    private final List<Flow> toCome = new ArrayList<>();
    private final RuntimeService runtime;
    private final Flows flows;
    private final Recorded recorded;
    private final Answers answers;
    private final Sample sample;

    ReplayedBeginnings(RuntimeService runtime, Flows flows, Recorded recorded, Answers answers, Sample sample) {
        this.runtime = runtime;
        this.flows = flows;
        this.recorded = recorded;
        this.answers = answers;
        this.sample = sample;
    }

    void begin(PastContact contact) {
        contact.flows().stream()
                .skip(1)
                .filter(flow -> !flows.isBegunByAStep(flow.process()))
                .filter(flow -> flows.beginning(flow.process()).isPresent())
                .forEach(toCome::add);
        Flow triage = contact.flows().get(0);
        runtime.startProcessInstanceByKey(triage.process(), CONTACT, answers.of(triage));
    }

    Stream<Happening> happenings() {
        return toCome.stream().map(flow -> new Happening(flow.began(), () -> itself(flow)));
    }

    private void itself(Flow flow) {
        toCome.remove(flow);
        start(flow.process(), answers.of(flow));
    }

    void byMessageOf(String step, Map<String, Object> variables) {
        flows.begunBy(step).filter(sample::mayBegin).ifPresent(process -> {
            Map<String, Object> given = new HashMap<>(variables);
            recorded.nextFlow(process)
                    .or(() -> sample.beginning(process))
                    .ifPresent(flow -> given.putAll(answers.of(flow)));
            start(process, given);
        });
    }

    private void start(String process, Map<String, Object> given) {
        runtime.startProcessInstanceByMessage(flows.beginning(process).orElseThrow(), CONTACT, given);
    }
}
