package onefrontdoor.platform.replay;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onefrontdoor.redesign.whatif.PastContact;
import onefrontdoor.redesign.whatif.PastContact.Flow;
import onefrontdoor.redesign.whatif.PastContact.Step;

/** What one contact answered at its steps; each time a step is come by again, what was answered there the next time. */
final class Recorded {

    private final PastContact contact;
    private final Map<String, List<Step>> steps;
    private final Map<String, Integer> taken = new HashMap<>();

    Recorded(PastContact contact) {
        this.contact = contact;
        steps = contact.steps().stream().collect(groupingBy(step -> key(step.process(), step.element())));
    }

    static String key(String process, String element) {
        return process + "/" + element;
    }

    /** More often than it was taken, it answers as it did last; empty where it never was. */
    Optional<Step> next(String key) {
        List<Step> all = steps.getOrDefault(key, List.of());
        int place = taken.merge(key, 1, Integer::sum) - 1;
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(Math.min(place, all.size() - 1)));
    }

    /** What happens of itself happens as often as it did, and no more. */
    Optional<Step> nextThatHappened(String key) {
        List<Step> all = steps.getOrDefault(key, List.of());
        int place = taken.getOrDefault(key, 0);
        return place < all.size() ? Optional.of(all.get(place)) : Optional.empty();
    }

    void happened(String key) {
        taken.merge(key, 1, Integer::sum);
    }

    /** The step during which something happened. */
    Optional<Step> during(String key, long moment) {
        return steps.getOrDefault(key, List.of()).stream()
                .filter(step -> step.began() <= moment)
                .reduce((earlier, later) -> later);
    }

    /** The next beginning of a process beside the triage; empty where no more began. */
    Optional<Flow> nextFlow(String process) {
        List<Flow> begun = flows(process);
        int place = taken.merge(process, 1, Integer::sum) - 1;
        return place < begun.size() ? Optional.of(begun.get(place)) : Optional.empty();
    }

    private List<Flow> flows(String process) {
        return contact.flows().stream()
                .skip(1)
                .filter(flow -> flow.process().equals(process))
                .toList();
    }
}
