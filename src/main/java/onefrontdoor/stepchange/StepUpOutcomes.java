package onefrontdoor.stepchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import onefrontdoor.frontdoor.CarriedContacts;
import onefrontdoor.handover.TakenOn;
import onefrontdoor.shared.Reference;
import onefrontdoor.taf.SteppedUp;
import org.springframework.stereotype.Component;

/** What became of each child since social care was asked: decided by a manager, and then answered by social care. */
@Component
class StepUpOutcomes implements SteppedUp {

    private final StepUps stepUps;
    private final CarriedContacts contacts;
    private final TakenOn social;

    StepUpOutcomes(StepUps stepUps, CarriedContacts contacts, TakenOn social) {
        this.stepUps = stepUps;
        this.contacts = contacts;
        this.social = social;
    }

    /** How far it is for one child. */
    enum Of {
        WAITING,
        TAKEN_ON,
        REFUSED
    }

    /** By the numbers that the children have on the contact of the plan. */
    Map<Integer, Of> of(Reference contact) {
        Set<UUID> taken = social.of(contact);
        Map<Integer, CarriedContacts.Decided> decided = contacts.decided(contact).stream()
                .collect(Collectors.toMap(CarriedContacts.Decided::was, Function.identity()));
        return contacts.carriedFrom(contact).stream()
                .collect(Collectors.toMap(Function.identity(), child -> of(decided.get(child), taken)));
    }

    private static Of of(CarriedContacts.Decided decided, Set<UUID> taken) {
        if (decided == null) {
            return Of.WAITING;
        }
        if (!decided.meetsThreshold()) {
            return Of.REFUSED;
        }
        return taken.contains(decided.child()) ? Of.TAKEN_ON : Of.WAITING;
    }

    @Override
    public boolean isPending(Reference plan) {
        return !stepUps.pending(plan).isEmpty();
    }

    @Override
    public boolean everyChildTaken(Reference plan, List<Integer> children) {
        Set<Integer> taken = stepUps.of(plan).stream()
                .flatMap(step -> of(step.contact()).entrySet().stream())
                .filter(child -> child.getValue() == Of.TAKEN_ON)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return !children.isEmpty() && taken.containsAll(children);
    }
}
