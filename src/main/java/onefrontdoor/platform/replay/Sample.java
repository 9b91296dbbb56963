package onefrontdoor.platform.replay;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onefrontdoor.redesign.whatif.PastContact;
import onefrontdoor.redesign.whatif.PastContact.Flow;
import onefrontdoor.redesign.whatif.PastContact.Step;

/** What all past contacts together tell about a step of which one contact tells nothing. */
final class Sample {

    private final Map<String, Long> typical;
    private final Map<String, Flow> beginnings;
    private final Set<String> known;
    private final long until;
    private final long unknownWork;

    Sample(ReplayOrder order) {
        List<PastContact> contacts = order.contacts();
        known = order.known();
        until = order.until();
        unknownWork = order.unknownWork();
        typical = contacts.stream()
                .flatMap(contact -> contact.steps().stream())
                .filter(step -> step.ended() != null)
                .collect(groupingBy(
                        step -> Recorded.key(step.process(), step.element()),
                        mapping(Sample::lasted, collectingAndThen(toList(), Sample::middle))));
        beginnings = contacts.stream()
                .flatMap(contact -> contact.flows().stream())
                .collect(Collectors.toMap(Flow::process, flow -> flow, (one, other) -> one));
    }

    static long lasted(Step step) {
        return Objects.requireNonNull(step.ended()) - step.began();
    }

    private static long middle(List<Long> lengths) {
        return lengths.stream().sorted().toList().get(lengths.size() / 2);
    }

    long typical(String step) {
        return typical.getOrDefault(step, unknownWork);
    }

    /** With what such a process began for some contact; empty where it never began. */
    Optional<Flow> beginning(String process) {
        return Optional.ofNullable(beginnings.get(process));
    }

    boolean knows(long moment) {
        return moment <= until;
    }

    /** Such a process began for some contact, or is new; what is neither belongs to something else than a contact. */
    boolean mayBegin(String process) {
        return beginnings.containsKey(process) || !known.contains(process);
    }
}
