package onefrontdoor.frontdoor.process;

import java.time.Instant;
import java.util.Date;
import onefrontdoor.frontdoor.ListEntry;
import onefrontdoor.frontdoor.PlacesSought;
import onefrontdoor.frontdoor.ThresholdDesk;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Asks the running processes of a contact where its children are, and starts one for a child who is declined. */
@Component
class CamundaPlacesSought implements PlacesSought {

    private final RuntimeService runtime;
    private final WorkList list;
    private final AsTheFrontDoor frontDoor;

    CamundaPlacesSought(@Lazy RuntimeService runtime, WorkList list, AsTheFrontDoor frontDoor) {
        this.runtime = runtime;
        this.list = list;
        this.frontDoor = frontDoor;
    }

    @Override
    public void childDeclined(ListEntry contact, Instant decideBy) {
        if (!isDestinationSought(contact.reference())) {
            place(ReturnedChildModel.DECLINED, contact, new ThresholdDesk.Outcome(false, true), decideBy);
            remember(new Begun(contact.reference()));
        }
    }

    @Override
    public void childDecidedAnew(ListEntry contact, ThresholdDesk.Outcome outcome, Instant decideBy) {
        place(ReturnedChildModel.DECIDED_ANEW, contact, outcome, decideBy);
    }

    private void place(String message, ListEntry contact, ThresholdDesk.Outcome outcome, Instant decideBy) {
        frontDoor.ask(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(contact.reference().value())
                .setVariables(list.card(contact))
                .setVariable(ContactTriageModel.DECIDE_BY, Date.from(decideBy))
                .setVariable(ThresholdDecisionModel.ANY_CHILD_MEETS_THRESHOLD, outcome.anyChildMeetsThreshold())
                .setVariable(ThresholdDecisionModel.ANY_CHILD_NEEDS_DESTINATION, outcome.anyChildNeedsDestination())
                .correlateStartMessage());
    }

    /** What this transaction has begun: the engine's own questions find it only once it is written. */
    private record Begun(Reference contact) implements TransactionSynchronization {}

    private static void remember(Begun begun) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(begun);
        }
    }

    private static boolean isBegun(Reference contact) {
        return TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.getSynchronizations().contains(new Begun(contact));
    }

    @Override
    public boolean isDestinationSought(Reference contact) {
        return isBegun(contact) || isAt(contact, DestinationDecisionModel.PROPOSE, DestinationDecisionModel.DECIDE);
    }

    @Override
    public boolean isFamilySupportAsked(Reference contact) {
        return isAt(contact, FamilySupportModel.DECIDE);
    }

    private boolean isAt(Reference contact, String... activities) {
        return frontDoor.ask(() -> runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(contact.value())
                        .activityIdIn(activities)
                        .count()
                > 0);
    }
}
